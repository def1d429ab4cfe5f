import type { Finding } from "../../shares/values/finding";
import type { ShareClass } from "../../shares/register/shareClass";
import { fieldCell, type RowOrigin } from "../../shares/register/table";
import { readingFinding } from "../readingFindings";

/** True for a class that is read without a row of its own in a Share classes table. */
function isUnlisted({ table }: RowOrigin): boolean {
  return table.shape === "pairs" && table.headings.get("Share class") === undefined;
}

/** One note for classes that no Share classes table lists as its rows: what they were taken from. */
export function classesTaken(classes: readonly ShareClass[]): Finding[] {
  const all = classes.filter(({ origin }) => isUnlisted(origin));
  if (all.length === 0) return [];
  const cells = all.map(({ origin }) => fieldCell(origin, "Opening balance"));
  return [readingFinding("classes-taken", cells, { classes: all.map(({ name }) => name).join(", ") })];
}
