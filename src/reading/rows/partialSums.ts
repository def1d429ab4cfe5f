import type { SumRange } from "./columnSums";

type Numbers = readonly (number | null)[];

/** Rows that the total of a day may add up, and the number of a month or year. */
const MOST_OF_A_DAY = 40;
const MOST_OF_A_PERIOD = 400;

/** The last few entries that a total adds up, where it is that of no more: of the fills of one day. @param least so many at least */
export function rowsRightAbove(
  stated: Numbers,
  entries: readonly number[],
  numbersIn: (row: number) => Numbers,
  least = 1,
): SumRange | null {
  const sums = new Sums(stated);
  for (const [index, from] of entries.slice(-MOST_OF_A_DAY).reverse().entries()) {
    sums.add(numbersIn(from));
    if (sums.areReached && index + 1 >= least) return { from, to: entries.at(-1) ?? from };
  }
  return null;
}

/** The entries below a month or year with its number beside it, as in a pivot table, where they come to it. */
export function rowsOfPeriod(
  stated: Numbers,
  [first, end]: readonly [first: number, end: number],
  { numbers, isEntry }: { readonly numbers: (row: number) => Numbers; readonly isEntry: (row: number) => boolean },
): SumRange | null {
  const sums = new Sums(stated);
  for (let row = first; row < Math.min(end, first + MOST_OF_A_PERIOD); row++) {
    if (!isEntry(row)) continue;
    sums.add(numbers(row));
    if (sums.areReached && !isEntry(row + 1)) return { from: first, to: row };
  }
  return null;
}

/**
 * The rows that each of several totals one below another adds up, where they part the entries between them in their order: a subtotal a month, all below
 * the last month. None where they do not come to all of the entries.
 */
export function stackedTotals(
  stated: readonly Numbers[],
  entries: readonly number[],
  numbersIn: (row: number) => Numbers,
): readonly SumRange[] {
  const ranges: SumRange[] = [];
  let next = 0;
  for (const total of stated) {
    const from = entries[next];
    const sums = new Sums(total);
    while (next < entries.length && !sums.areReached) sums.add(numbersIn(entries[next++] ?? 0));
    if (from === undefined || !sums.areReached) return [];
    ranges.push({ from, to: entries[next - 1] ?? from });
    if (next === entries.length) return ranges.length > 1 ? ranges : [];
  }
  return [];
}

class Sums {
  readonly #sums: number[];

  constructor(private readonly stated: Numbers) {
    this.#sums = stated.map(() => 0);
  }

  add(numbers: Numbers): void {
    for (const [index, count] of numbers.entries()) this.#sums[index] = (this.#sums[index] ?? 0) + (count ?? 0);
  }

  get areReached(): boolean {
    const some = this.stated.some((number) => number !== null);
    return some && this.stated.every((number, index) => number === null || number === this.#sums[index]);
  }
}
