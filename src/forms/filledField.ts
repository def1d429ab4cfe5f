import type { CellRef } from "../shares/values/cell";
import type { PlainValue } from "../workbook/plainValue";

/** A field as the form prints it, with the value behind it and the cells it came from. */
export interface FilledField {
  /** As printed, without the percent sign; "" for an empty box. */
  readonly text: string;
  /** What stands in the cell of the sheet; null for an empty box. */
  readonly value: PlainValue | null;
  /** In its en-US form; what makes the value print as `text` (a percentage's sign included). */
  readonly numberFormat: string;
  readonly cells: readonly CellRef[];
}

/** How a sheet formats text. */
export const TEXT_FORMAT = "@";

/** A box with nothing in it. */
export const EMPTY_FIELD: FilledField = { text: "", value: null, numberFormat: TEXT_FORMAT, cells: [] };
