import type { BalanceChange } from "./balances";
import type { BalanceRow } from "./balanceRows";
import { isInOpening, type OpeningLine } from "./openingLine";
import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import type { ShareCount } from "../values/quantity";

/** What other tables than Movements do to a column of running balances, and which of it the column has counted so far. */
export interface ChangesElsewhere {
  /** The opening balance: what it holds is counted. */
  open(line: OpeningLine): void;
  /**
   * The changes a stated balance counts beside those before it, by the day of its row. A column may count what other tables hold (purchases into treasury,
   * cancellations, sales) or leave it out, and within a day in any order: what leads to the stated balance is meant. Where nothing does, those before the day of
   * the row if the column has counted others, else none.
   * @param missing what the stated balance is more than the one before it with the rows of Movements since
   */
  countedBy(date: CivilDate | null, missing: ShareCount): readonly BalanceRow[];
}

const NONE: readonly never[] = [];
const WITHOUT: ChangesElsewhere = { open: () => undefined, countedBy: () => NONE };

/**
 * @param rows every change of the balance of a class
 * @param measure the part of a change that the column counts
 */
export function changesElsewhere(
  rows: readonly BalanceRow[],
  measure: (change: BalanceChange) => ShareCount,
): ChangesElsewhere {
  const elsewhere = rows.filter(({ movement, change }) => movement === null && measure(change) !== 0n);
  if (elsewhere.length === 0) return WITHOUT;
  elsewhere.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const { sums, indicesOf } = sumsOf(elsewhere.map(({ change }) => measure(change)));
  let counted = 0;
  let hasCounted = false;
  return {
    open(line) {
      counted = elsewhere.filter((row) => isInOpening(line, row)).length;
      hasCounted = false;
    },
    countedBy(date, missing) {
      if (missing === 0n || date === null) return NONE;
      const from = counted;
      const last = numberUpTo(elsewhere, (row) => row.date <= date);
      const end = indicesOf.get((sums[from] ?? 0n) + missing)?.find((index) => index > from && index <= last);
      if (end === undefined && !hasCounted) return NONE;
      hasCounted = true;
      counted = Math.max(from, end ?? numberUpTo(elsewhere, (row) => row.date < date));
      return elsewhere.slice(from, counted);
    },
  };
}

/** What the first changes add up to, none of them first, and after how many of them a sum is reached. */
function sumsOf(changes: readonly ShareCount[]): {
  readonly sums: readonly ShareCount[];
  readonly indicesOf: ReadonlyMap<ShareCount, readonly number[]>;
} {
  const sums = [0n];
  for (const change of changes) sums.push((sums.at(-1) ?? 0n) + change);
  return {
    sums,
    indicesOf: grouped(
      sums.map((_, index) => index),
      (index) => sums[index],
    ),
  };
}

/** How many of the first rows, in order of date, are so. */
function numberUpTo(rows: readonly BalanceRow[], isSo: (row: BalanceRow) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && isSo(row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
