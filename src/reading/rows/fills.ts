import type { LocatedTable, TableKind } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import type { SheetGrid } from "../regions/sheetGrid";
import { readHeading } from "../vocabulary/headingMeanings";

const OF_AVERAGE = /\b(?:avg|average|mean|vwap|weighted)\b|均/i;

/**
 * True for a log that a broker keeps, a row a fill: with the time of each, with a broker each, or with one price a row that is no average. The rows of a day in one hand are then
 * what was bought or sold on it.
 */
export function isOfFills(
  { columns, grid }: TableRegion,
  kind: TableKind,
  fields: ReadonlyMap<string, number>,
  rows: readonly number[],
): boolean {
  if (kind !== "Repurchases" && kind !== "Treasury sales") return false;
  const taken = new Set(fields.values());
  const columnOf = (name: string): number =>
    columns.find(({ column, path }) => !taken.has(column) && readHeading(path).notRead === name)?.column ?? -1;
  if (columnOf("time") >= 0) return true;
  if (sharesDays(grid, [fields.get("Trading date") ?? -1, columnOf("broker")], rows)) return true;
  if (fields.has("Highest price") || fields.has("Lowest price")) return false;
  const price = columns.find(({ column }) => column === fields.get("Average price"));
  return price !== undefined && price.path.length > 0 && !OF_AVERAGE.test(price.path.join(" "));
}

/** True where the rows of a day are parted by who dealt: a broker each. */
function sharesDays(grid: SheetGrid, [day, broker]: readonly [number, number], rows: readonly number[]): boolean {
  if (day < 0 || broker < 0) return false;
  return rows.some((row, at) => {
    const above = rows[at - 1];
    if (above === undefined || grid.isBlank(row, broker) || grid.value(row, broker) === grid.value(above, broker))
      return false;
    return grid.isBlank(row, day) || grid.value(row, day) === grid.value(above, day);
  });
}

/** True where the price of a row is by its heading no average. */
export function hasTradedPrice({ headings }: Pick<LocatedTable, "headings">): boolean {
  const heading = headings.get("Average price") ?? "";
  return heading !== "" && !OF_AVERAGE.test(heading);
}
