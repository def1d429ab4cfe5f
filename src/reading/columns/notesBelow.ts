import type { CellValue } from "../../workbook/workbook";
import { parseDate } from "../cells/parseDate";
import { parseQuotient } from "../cells/parseNumber";
import type { TableRegion } from "../regions/tableRegion";

/**
 * The row after the last that may be an entry, by how it looks: lines of a note below a table say nothing of what its columns hold, and there may be more of
 * them than rows. An entry has a figure or a day beside what it begins with; a line of a note has words alone, with its number before them at most.
 */
export function endBeforeNotes({ grid, lastHeadingRow, firstColumn, lastColumn, end }: TableRegion): number {
  for (let row = end - 1; row > lastHeadingRow; row--) {
    const [, ...others] = grid.filledIn(row, firstColumn, lastColumn);
    if (others.some((column) => isFigure(grid.value(row, column)))) return row + 1;
  }
  return end;
}

function isFigure(value: CellValue): boolean {
  if (typeof value !== "string") return typeof value === "number";
  return parseQuotient(value).kind === "value" || parseDate(value, "", false).kind === "value";
}
