import { purchaseLogs } from "./purchaseLogs";
import type { Register } from "./register";
import { isOnTheExchange, type Repurchase } from "./repurchase";

/** A purchase unlike the purchases beside it in how, or for what, it was made. */
export interface OddOneOut {
  readonly row: Repurchase;
  readonly field: "Purpose" | "Method";
  readonly read: string;
  readonly usual: string;
}

/** A shorter log shows no habit. */
const FEWEST_ROWS = 5;

/** Rows that differ from two neighbours that agree: the one before and the one after, or at an end of the log the two nearest. */
export function oddOnesOut(register: Register): OddOneOut[] {
  return purchaseLogs(register).flatMap((rows) => (rows.length < FEWEST_ROWS ? [] : (["Purpose", "Method"] as const).flatMap((field) => oddIn(rows, field))));
}

function oddIn(rows: readonly Repurchase[], field: OddOneOut["field"]): OddOneOut[] {
  const read = ({ purpose, method }: Repurchase): string => (field === "Purpose" ? purpose : isOnTheExchange(method) ? "On the Exchange" : method.trim());
  return rows.flatMap((row, at): OddOneOut[] => {
    const [a, b] = at === 0 ? [rows[1], rows[2]] : at === rows.length - 1 ? [rows[at - 1], rows[at - 2]] : [rows[at - 1], rows[at + 1]];
    return a === undefined || b === undefined || read(a) !== read(b) || read(row) === read(a) ? [] : [{ row, field, read: read(row), usual: read(a) }];
  });
}
