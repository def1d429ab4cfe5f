import type { Cell, Worksheet } from "exceljs";
import { type Region, parseRegionAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import { copyValidation } from "./copyValidation";
import { type RowInsertion, areaAfter, isTorn } from "./rowInsertion";

/**
 * Moves the cells of the insertion's columns one row down, from its row to the last of the sheet, with values, formats, notes and merges.
 * The library's own way moves whole rows, and leaves merges, tables and formulas where they were.
 * @throws HostFailure `other` where a merge stands across the edge of the columns and would be torn
 */
export function moveCellsDown(worksheet: Worksheet, insertion: RowInsertion): void {
  const merges = worksheet.model.merges.map((address) => ({ address, area: parseRegionAddress(address) }));
  const torn = merges.find(({ area }) => area !== null && isTorn(area, insertion));
  if (torn)
    throw new HostFailure(
      "in the way",
      `${insertion.sheet}!${torn.address}`,
      new Error("merged cells stand in the way of a new row"),
    );
  const moved = merges.filter(
    ({ address, area }) => area !== null && areaAfter(address, insertion) !== address && !endsAbove(area, insertion),
  );
  for (const { address } of moved) worksheet.unMergeCells(address);
  for (let row = worksheet.rowCount - 1; row >= insertion.row; row--) {
    for (let column = insertion.left; column <= insertion.right; column++) {
      moveCell(worksheet.getCell(row + 1, column + 1), worksheet.getCell(row + 2, column + 1));
    }
  }
  for (const { address } of moved) worksheet.mergeCellsWithoutStyle(areaAfter(address, insertion));
}

function endsAbove(area: Omit<Region, "sheet">, insertion: RowInsertion): boolean {
  return area.row + area.rows <= insertion.row;
}

function moveCell(from: Cell, to: Cell): void {
  to.value = from.value;
  to.style = from.style;
  moveNote(from, to);
  copyValidation(from, to);
  from.value = null;
  from.style = {};
}

/** The library's types promise a note on every cell; most have none. */
function moveNote(from: Partial<Pick<Cell, "note">>, to: Cell): void {
  if (from.note) to.note = from.note;
}
