import type { PageSetup, PlannedCell, SheetPlan } from "../../workbook/sheetPlan";
import type { Looks } from "./looks";
import type { LaidBox, LaidRow } from "./rows";

/** Points. The header holds the form's number, the footer page and version. */
export const MARGINS: PageSetup["margins"] = { top: 46, right: 30, bottom: 44, left: 30, header: 22, footer: 20 };
const A4_SHORT_SIDE = 595.28;
/** Part of the page's height we count on: hosts round heights of rows, and a row too many would make a page of its own. */
const RELIED_ON = 0.97;

/** What a page of A4 on its side holds in height, in points. */
export const PAGE_HEIGHT = (A4_SHORT_SIDE - MARGINS.top - MARGINS.bottom) * RELIED_ON;

/** Face and size of header and footer, in Excel's codes. */
export const HEADER_TYPE = '&"Arial,Regular"&9';

/** Laid rows as cells, merges and heights of a sheet. */
export function placeRows(rows: readonly LaidRow[], looks: Looks): Pick<SheetPlan, "cells" | "merges" | "rowHeights"> {
  return {
    cells: rows.flatMap((row, index) => row.boxes.flatMap((box) => cellsOf(box, index, looks))),
    merges: rows.flatMap((row, index) => row.boxes.flatMap((box) => mergeOf(box, index))),
    rowHeights: rows.map((row) => row.height),
  };
}

/** The cells of a box: the first holds the value, the others its rules. */
function cellsOf({ at, rows, value, style, name }: LaidBox, row: number, looks: Looks): PlannedCell[] {
  const look = looks.of(style);
  const cells: PlannedCell[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let column = at[0]; column <= at[1]; column += 1) {
      const holdsValue = down === 0 && column === at[0];
      cells.push({ row: row + down, column, value: holdsValue ? value : null, look, name: holdsValue ? name : null });
    }
  }
  return cells;
}

function mergeOf({ at, rows }: LaidBox, row: number): SheetPlan["merges"] {
  const columns = at[1] - at[0] + 1;
  return rows === 1 && columns === 1 ? [] : [{ row, column: at[0], rows, columns }];
}
