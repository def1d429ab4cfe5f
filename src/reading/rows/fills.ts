import type { LocatedTable, TableKind } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import { readHeading } from "../vocabulary/headingMeanings";

const OF_AVERAGE = /\b(?:avg|average|mean|vwap|weighted)\b|均/i;

/**
 * True for a log that a broker keeps, a row a fill: with the time of each, or with one price a row that is no average. The rows of a day in one hand are then
 * what was bought or sold on it.
 */
export function isOfFills({ columns }: TableRegion, kind: TableKind, fields: ReadonlyMap<string, number>): boolean {
  if (kind !== "Repurchases" && kind !== "Treasury sales") return false;
  const isTimed = columns.some(
    ({ column, path }) => ![...fields.values()].includes(column) && readHeading(path).notRead === "time",
  );
  if (isTimed) return true;
  if (fields.has("Highest price") || fields.has("Lowest price")) return false;
  const price = columns.find(({ column }) => column === fields.get("Average price"));
  return price !== undefined && price.path.length > 0 && !OF_AVERAGE.test(price.path.join(" "));
}

/** True where the price of a row is by its heading no average. */
export function hasTradedPrice({ headings }: Pick<LocatedTable, "headings">): boolean {
  const heading = headings.get("Average price") ?? "";
  return heading !== "" && !OF_AVERAGE.test(heading);
}
