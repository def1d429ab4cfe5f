import { purchaseLogs } from "./purchaseLogs";
import type { Register } from "./register";
import { isOnTheExchange, type Repurchase } from "./repurchase";
import { type Block, oncePerBlock } from "./rowBlocks";

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
  Currency: ({ totalPaid, averagePrice, highestPrice }) => (totalPaid ?? averagePrice ?? highestPrice)?.currency ?? null,
};

/** Rows that differ from two neighbours that agree: the one before and the one after, or at an end of the log the two nearest. */
export function oddOnesOut(register: Register): OddOneOut[] {
  return purchaseLogs(register).flatMap(oddInLog);
}

const oddInLog = oncePerBlock((log: Block<Repurchase>): readonly OddOneOut[] => (["Purpose", "Method", "Currency"] as const).flatMap((field) => oddIn(log, field)));

function oddIn(log: Block<Repurchase>, field: OddOneOut["field"]): OddOneOut[] {
  const rows = log.flatMap((row) => {
    const read = READERS[field](row);
    return read === null ? [] : [{ row, read }];
  });
  if (rows.length < FEWEST_ROWS) return [];
  return rows.flatMap(({ row, read }, at): OddOneOut[] => {
    const [a, b] = at === 0 ? [rows[1], rows[2]] : at === rows.length - 1 ? [rows[at - 1], rows[at - 2]] : [rows[at - 1], rows[at + 1]];
    return a === undefined || a.read !== b?.read || read === a.read ? [] : [{ row, field, read, usual: a.read }];
  });
}
