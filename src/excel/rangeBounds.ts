import type { Region } from "../shares/values/cell";

/** What to load of a range to know its place. */
export const BOUNDS = "rowIndex,columnIndex,rowCount,columnCount";

export function regionOf(sheet: string, range: Excel.Range): Region {
  return { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
