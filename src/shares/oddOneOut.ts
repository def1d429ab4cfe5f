import { isOnTheExchange, type Repurchase } from "./register/repurchase";

/** A purchase unlike the purchases beside it in how, for what, or in what currency it was made. */
export interface OddOneOut {
  readonly row: Repurchase;
  readonly field: "Purpose" | "Method" | "Currency";
  readonly read: string;
  readonly usual: string;
}

/** A shorter log shows no habit. */
const FEWEST_ROWS = 5;

/** What a row has in each field; null where it says nothing. */
const READERS: Readonly<Record<OddOneOut["field"], (row: Repurchase) => string | null>> = {
  Purpose: ({ purpose }) => purpose,
  Method: ({ method }) => (isOnTheExchange(method) ? "On the Exchange" : method.trim()),
  Currency: ({ totalPaid, averagePrice, highestPrice }) =>
    (totalPaid ?? averagePrice ?? highestPrice)?.currency ?? null,
};

/** Rows of a log in order of time that differ from two neighbours that agree: the one before and the one after, or at an end of the log the two nearest. */
export function oddOnesOut(log: readonly Repurchase[]): OddOneOut[] {
  return (["Purpose", "Method", "Currency"] as const).flatMap((field) => oddIn(log, field));
}

function oddIn(log: readonly Repurchase[], field: OddOneOut["field"]): OddOneOut[] {
  const rows: Repurchase[] = [];
  const reads: string[] = [];
  for (const row of log) {
    const read = READERS[field](row);
    if (read === null) continue;
    rows.push(row);
    reads.push(read);
  }
  if (rows.length < FEWEST_ROWS) return [];
  const odd: OddOneOut[] = [];
  for (const [at, row] of rows.entries()) {
    const [a, b] = at === 0 ? [1, 2] : at === rows.length - 1 ? [at - 1, at - 2] : [at - 1, at + 1];
    const [read = "", usual = ""] = [reads[at], reads[a]];
    if (usual === reads[b] && read !== usual) odd.push({ row, field, read, usual });
  }
  return odd;
}
