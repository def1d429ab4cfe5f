import type { TableRegion } from "../regions/tableRegion";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { isOfOtherBalances } from "./evidence";

const NUMBER = "Number of shares";
const BALANCE = "Balance after";

/**
 * `Issued shares` over numbers far below the balances of every class, in a table that has no other number: what is called so is the change, beside that of
 * treasury shares.
 */
export function withChangeForBalance(
  assignment: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
  known: KnownWords,
): ColumnAssignment {
  const { fields, missing } = assignment;
  const balance = fields.get(BALANCE);
  if (balance === undefined || !missing.includes(NUMBER) || !fields.has("Treasury shares")) return assignment;
  if (!isOfOtherBalances(assignment, columns, region, known)) return assignment;
  const others = [...fields].filter(([field]) => field !== BALANCE);
  return {
    ...assignment,
    fields: new Map([...others, [NUMBER, { ...balance, field: NUMBER }]]),
    missing: missing.filter((field) => field !== NUMBER),
  };
}
