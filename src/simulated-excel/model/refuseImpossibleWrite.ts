import { HostRefusal } from "../protocol/hostRefusal";
import type { Cell } from "./cellContent";
import { contains, intersection, rectangleAddress, type Rectangle } from "./rectangle";
import type { SheetModel } from "./sheetModel";

/** Refuses to write where Excel refuses it. @param mergesAside merged cells may be cut through, as they are about to change */
export function refuseImpossibleWrite(sheet: SheetModel, area: Rectangle, mergesAside = false): void {
  if (sheet.isProtected) {
    const open = area.rows * area.columns < 10_000 && everyCell(sheet, area, (cell) => !cell.look.locked);
    if (!open) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
  }
  const filter = sheet.filter;
  if (
    filter &&
    filter.hiddenRows.size > 0 &&
    area.rows * area.columns > 1 &&
    [...filter.hiddenRows].some((row) => row >= area.row && row < area.row + area.rows)
  ) {
    throw new HostRefusal("FilteredRangeConflict", `${rectangleAddress(area)} holds rows that a filter hides`);
  }
  if (
    !mergesAside &&
    sheet.merges.some(
      (merged) =>
        !contains(area, merged) &&
        intersection(merged, area) !== null &&
        (area.row !== merged.row || area.column !== merged.column),
    )
  ) {
    throw new HostRefusal("MergedRangeConflict", `${rectangleAddress(area)} cuts through merged cells`);
  }
}

function everyCell(sheet: SheetModel, area: Rectangle, holds: (cell: Cell) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (!holds(sheet.cell(row, column))) return false;
  }
  return true;
}
