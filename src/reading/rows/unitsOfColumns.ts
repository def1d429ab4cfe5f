import type { LocatedTable } from "../../shares/register/table";
import { type UnitAnswers, unitKey } from "../answers/answersInSettings";
import { contentOf } from "../columns/fieldContents";
import type { HeadingColumn, TableRegion } from "../regions/tableRegion";
import { unitIn, unitsInTitle } from "../vocabulary/units";

/** What counts of shares and amounts count in, by the heading of their column or a title over all. An unclear unit is R154. */
export function unitsOf(
  { columns, titles, titlesOfFirst = [] }: TableRegion,
  kind: LocatedTable["kind"],
  fields: ReadonlyMap<string, number>,
  answered: UnitAnswers,
): Map<string, bigint> {
  const units = new Map<string, bigint>();
  const overall = [...titles.map(({ text }) => text), ...titlesOfFirst].map(unitsInTitle);
  const shares = overall.find((said) => said.shares !== null)?.shares ?? null;
  const money = overall.find((said) => said.money !== null)?.money ?? null;
  for (const [field, column] of fields) {
    const content = contentOf(field);
    const said = answered.get(unitKey(kind, field));
    if (said !== undefined) units.set(field, said);
    if ((content !== "count" && content !== "money") || said !== undefined) continue;
    const heading = columns.find((each) => each.column === column);
    const own = unitIn(heading?.path.join(" ") ?? "");
    const unit = own ?? (content === "count" ? shares : SUMS.has(field) ? money : null);
    if (typeof unit === "bigint" && unit !== 1n) units.set(field, unit);
  }
  return units;
}

/** What was paid in all is kept in thousands of dollars; a price a share never is. */
const SUMS: ReadonlySet<string> = new Set(["Total paid", "Total received"]);

/** True where a heading says that its column counts in something else than one, and not in what. */
export function hasUnclearUnit(field: string, heading: HeadingColumn | null): boolean {
  const content = contentOf(field);
  return (content === "count" || content === "money") && unitIn(heading?.path.join(" ") ?? "") === "unclear";
}
