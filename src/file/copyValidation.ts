import type { Cell } from "exceljs";

/** Gives a cell the validation of another. The library's types promise one for every cell; most have none. */
export function copyValidation(from: Partial<Pick<Cell, "dataValidation">>, to: Cell): void {
  if (from.dataValidation) to.dataValidation = from.dataValidation;
}
