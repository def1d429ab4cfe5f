import type { CellsBefore } from "../workbook/workbook";

/** Queues a row as it was before it was filled in. What can fail half-way comes first: a format is put back, what was cleared is not. */
export function putBackCells(range: Excel.Range, { formats, formulas }: CellsBefore): void {
  range.numberFormat = [[...formats]];
  // "" clears a cell.
  range.formulas = [[...formulas]];
}
