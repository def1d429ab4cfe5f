import type { LocatedTable } from "../../shares/register/table";
import { type UnitAnswers, unitKey } from "../answers/answersInSettings";
import { contentOf } from "../columns/fieldContents";
import type { HeadingColumn, TableRegion } from "../regions/tableRegion";
import { unitIn, unitInTitle } from "../vocabulary/units";

/** What counts of shares and amounts count in, by the heading of their column or a title over all. An unclear unit is R154. */
export function unitsOf(
  { columns, titles }: TableRegion,
  kind: LocatedTable["kind"],
  fields: ReadonlyMap<string, number>,
  answered: UnitAnswers,
): Map<string, bigint> {
  const units = new Map<string, bigint>();
  const overall = titles.map(({ text }) => unitInTitle(text)).find((unit) => unit !== null) ?? null;
  for (const [field, column] of fields) {
    const content = contentOf(field);
    const said = answered.get(unitKey(kind, field));
    if (said !== undefined) units.set(field, said);
    if ((content !== "count" && content !== "money") || said !== undefined) continue;
    const heading = columns.find((each) => each.column === column);
    const own = unitIn(heading?.path.join(" ") ?? "");
    const unit = own ?? (content === "count" ? overall : null);
    if (typeof unit === "bigint" && unit !== 1n) units.set(field, unit);
  }
  return units;
}

/** True where a heading says that its column counts in something else than one, and not in what. */
export function hasUnclearUnit(field: string, heading: HeadingColumn | null): boolean {
  const content = contentOf(field);
  return (content === "count" || content === "money") && unitIn(heading?.path.join(" ") ?? "") === "unclear";
}
