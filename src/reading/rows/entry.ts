import type { CellRef } from "../../shares/values/cell";
import type { RowOrigin } from "../../shares/register/table";
import type { CellValue } from "../../workbook/workbook";
import type { SheetGrid } from "../regions/sheetGrid";

/** A cell that holds the value of a field, with the value as it is read: of a title only the name of the class counts. */
export interface Place extends CellRef {
  readonly value: CellValue;
  readonly format: string;
}

/** A cell with what it holds. */
export function placeAt(grid: SheetGrid, row: number, column: number): Place {
  return { ...grid.cell(row, column), value: grid.value(row, column), format: grid.format(row, column) };
}

/** A row of a table that holds an entry, or one of several entries of a row. */
export interface Entry extends RowOrigin {
  readonly cells?: ReadonlyMap<string, Place>;
  /** True where the number is written without the sign its words give it: under `Less:`, or under an event that takes shares away. */
  readonly isNegated?: boolean;
  /** True where the words of the event say which way its number goes: in a table with the events across. */
  readonly isSignedByEvent?: boolean;
}

/** True for a number that is written without the sign its words give it. */
export function isSizeAlone(value: CellValue): boolean {
  return typeof value === "number" ? value > 0 : !/^\s*[-−(（]/.test(String(value));
}
