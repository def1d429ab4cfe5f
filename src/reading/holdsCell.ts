import type { CellRef } from "../shares/values/cell";
import type { LocatedTable } from "../shares/register/table";

/** True for a cell between the headings and the last row of a table. */
export function holdsCell({ region }: LocatedTable, { sheet, row, column }: CellRef): boolean {
  return (
    region.sheet === sheet &&
    row >= region.row &&
    row < region.row + region.rows &&
    column >= region.column &&
    column < region.column + region.columns
  );
}
