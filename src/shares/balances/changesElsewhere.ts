import type { BalanceChange } from "./balances";
import type { BalanceRow } from "./balanceRows";
import { isInOpening, type OpeningLine } from "./openingLine";
import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import { isKnown, type Movement } from "../register/movement";
import { absolute, type ShareCount } from "../values/quantity";

/** What other tables than Movements do to a column of running balances, and which of it the column has counted so far. */
export interface ChangesElsewhere {
  /**
   * The opening balance: what it holds is counted.
   * @param balance null where it is blank
   */
  open(line: OpeningLine, balance: ShareCount | null): void;
  /**
   * The changes a stated balance counts beside those before it, by the day of its row. A column may count what other tables hold (purchases into treasury,
   * cancellations, sales) or leave it out, and within a day in any order: what leads to the stated balance is meant. Where nothing does, those before the day of
   * the row if the column has counted others or does so further down, or, where no row tells, if they come nearer to it; else none.
   * @param missing what the stated balance is more than the one before it with the rows of Movements since
   */
  countedBy(date: CivilDate | null, missing: ShareCount): readonly BalanceRow[];
}

const NONE: readonly never[] = [];
const WITHOUT: ChangesElsewhere = { open: () => undefined, countedBy: () => NONE };

/** A column of running balances: its rows from the oldest on, what each adds, and what it states. */
export interface StatedColumn {
  readonly movements: readonly Movement[];
  readonly changeOf: (movement: Movement) => ShareCount;
  readonly stated: (movement: Movement) => ShareCount | null;
}

/**
 * @param rows every change of the balance of a class
 * @param measure the part of a change that the column counts
 */
export function changesElsewhere(
  rows: readonly BalanceRow[],
  measure: (change: BalanceChange) => ShareCount,
  column: StatedColumn,
): ChangesElsewhere {
  const elsewhere = rows.filter(({ movement, change }) => movement === null && measure(change) !== 0n);
  if (elsewhere.length === 0) return WITHOUT;
  elsewhere.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const { sums, indicesOf } = sumsOf(elsewhere.map(({ change }) => measure(change)));
  let counted = 0;
  let hasCounted = false;
  let opening: Opening | null = null;
  let habit: boolean | null | undefined;
  const countsOthers = (before: ShareCount, missing: ShareCount): boolean => {
    if (habit === undefined) habit = habitOf(column, elsewhere, sums, opening);
    return habit ?? absolute(missing - before) < absolute(missing);
  };
  return {
    open(line, balance) {
      opening = { line, balance };
      counted = elsewhere.filter((row) => isInOpening(line, row)).length;
      hasCounted = false;
    },
    countedBy(date, missing) {
      if (missing === 0n || date === null) return NONE;
      const from = counted;
      const last = numberUpTo(elsewhere, (row) => row.date <= date);
      const end = indicesOf.get((sums[from] ?? 0n) + missing)?.find((index) => index > from && index <= last);
      const beforeDay = numberUpTo(elsewhere, (row) => row.date < date);
      const before = (sums[Math.max(from, beforeDay)] ?? 0n) - (sums[from] ?? 0n);
      if (end === undefined && !hasCounted && !countsOthers(before, missing)) return NONE;
      hasCounted = true;
      counted = end ?? Math.max(from, beforeDay);
      return elsewhere.slice(from, counted);
    },
  };
}

interface Opening {
  readonly line: OpeningLine;
  readonly balance: ShareCount | null;
}

/**
 * What two stated balances, or the opening one and the first, with the rows between them show of a column: true where it counts the changes of other tables made from the day of the one to the
 * day of the other, false where it leaves out those between. Null where no row shows it.
 */
function habitOf(
  { movements, changeOf, stated }: StatedColumn,
  elsewhere: readonly BalanceRow[],
  sums: readonly ShareCount[],
  opening: Opening | null,
): boolean | null {
  let above: { readonly day: CivilDate; readonly value: ShareCount } | null = null;
  let since = 0n;
  let isOpened = opening === null;
  for (const movement of movements) {
    if (!isOpened && opening !== null && !isInOpening(opening.line, movement)) {
      const { line, balance } = opening;
      above = balance === null || line.date === null ? null : { day: line.date, value: balance };
      since = 0n;
      isOpened = true;
    }
    const { date } = movement;
    const value = stated(movement);
    if (isKnown(movement)) since += changeOf(movement);
    else above = null;
    if (value === null || date === null) continue;
    if (above !== null && above.day <= date) {
      const { day } = above;
      const missing = value - above.value - since;
      const starts = [
        numberUpTo(elsewhere, (row) => row.date < day),
        numberUpTo(elsewhere, (row) => row.date <= day),
      ] as const;
      const ends = [
        numberUpTo(elsewhere, (row) => row.date < date),
        numberUpTo(elsewhere, (row) => row.date <= date),
      ] as const;
      const between = (sums[ends[0]] ?? 0n) - (sums[starts[1]] ?? 0n);
      if (missing === 0n && ends[0] > starts[1] && between !== 0n) return false;
      if (missing !== 0n && isSumOfSome(missing, sums, starts, ends)) return true;
    }
    above = { day: date, value };
    since = 0n;
  }
  return null;
}

/** True where changes that stand together, from one of the first on to one of the last, add up to a number. */
function isSumOfSome(
  number: ShareCount,
  sums: readonly ShareCount[],
  [first, lastStart]: readonly [number, number],
  [firstEnd, last]: readonly [number, number],
): boolean {
  for (let start = first; start <= lastStart; start++)
    for (let end = Math.max(firstEnd, start + 1); end <= last; end++)
      if ((sums[end] ?? 0n) - (sums[start] ?? 0n) === number) return true;
  return false;
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
