import type { CellValue } from "../../workbook/workbook";
import type { TableRegion } from "../regions/tableRegion";
import type { Prove } from "./assignColumns";
import { earliestOf, isOfDay } from "./dayColumns";
import { eventOfDetails } from "./eventOfDetails";

/** Rows looked at for a proof. */
const MOST_ROWS = 400;
/** A price has been rounded: so much of an amount may be lost. */
const ROUNDING = 1e-5;

/** Settles between columns of a region by what their cells show. */
export function proofOf(region: TableRegion): Prove {
  return (field, columns, fields) => {
    if (field === "Disclosed on") {
      // A day says when an entry was filed, where a number only says on which return it goes.
      const [dated = null, ...more] = columns.filter((column) => isOfDay(region, column));
      if (dated !== null && more.length === 0) return dated;
    }
    const filled = columns.filter((column) => isFilled(region, column));
    const [only, ...others] = filled;
    if (only !== undefined && others.length === 0 && columns.length > 1) return only;
    if (only !== undefined && others.every((column) => haveSameCells(region, only, column))) return only;
    if (field === "Total paid" || field === "Total received") {
      const number = fields.get("Number")?.column;
      const price = fields.get("Average price")?.column;
      const product = number === undefined || price === undefined ? null : productOf(region, filled, number, price);
      return product ?? beforeCharges(region, filled);
    }
    if (field === "Event") return eventOfDetails(region, filled);
    if (field === "Trading date") return earliestOf(region, filled);
    if (field === "Balance after") {
      const number = fields.get("Number of shares")?.column;
      if (number !== undefined) return chainOf(region, filled, number);
    }
    return null;
  };
}

/** True where two columns hold the same in every row in which both hold something, and that is most. */
export function haveSameCells({ grid, lastHeadingRow, end }: TableRegion, one: number, other: number): boolean {
  let both = 0;
  let single = 0;
  for (let row = lastHeadingRow + 1; row < end; row++) {
    const [first, second] = [grid.value(row, one), grid.value(row, other)];
    if (first === "" && second === "") continue;
    if (first === "" || second === "") single += 1;
    else if (first !== second) return false;
    else both += 1;
  }
  return both > single;
}

/** True for two columns of numbers not below zero of which each row fills one: what came in, and what went out. */
export function areTwoSides({ grid, lastHeadingRow, end }: TableRegion, one: number, other: number): boolean {
  for (let row = lastHeadingRow + 1; row < end; row++) {
    const [first, second] = [grid.value(row, one), grid.value(row, other)];
    if ((typeof first === "number" && first < 0) || (typeof second === "number" && second < 0)) return false;
    if (isSome(first) && isSome(second)) return false;
  }
  return true;
}

/**
 * True where the balances of the rows come out only if the first of two sides is taken away and the second added. A balance is that of a row above, or an
 * opening one, with the change of its row.
 */
export function areSidesTurned(
  region: TableRegion,
  [up, down, after]: readonly [up: number, down: number, after: number],
  opening: ReadonlySet<number>,
): boolean {
  const [ups, downs] = [numbersOf(region, up), numbersOf(region, down)];
  const before = new Set(opening);
  let turned = 0;
  for (const [index, balance] of numbersOf(region, after).entries()) {
    if (balance === null) continue;
    const change = (ups[index] ?? 0) - (downs[index] ?? 0);
    const asRead = before.has(balance - change);
    if (change !== 0 && asRead) return false;
    if (change !== 0 && before.has(balance + change)) turned += 1;
    before.add(balance);
  }
  return turned > 0;
}

/**
 * True for a column in which each cell is a balance known before with the change of its row: an opening balance of a class, or a cell further up. Without
 * an opening balance two rows must say so.
 * @param changes columns of numbers with their signs: what came in, and what went out
 */
export function areBalancesOf(
  region: TableRegion,
  column: number,
  changes: readonly (readonly [column: number, sign: 1 | -1])[],
  opening: ReadonlySet<number>,
): boolean {
  const parts = changes.map(([change, sign]) => [numbersOf(region, change), sign] as const);
  const before = new Set(opening);
  let held = 0;
  for (const [index, balance] of numbersOf(region, column).entries()) {
    if (balance === null) continue;
    const change = parts.reduce((sum, [numbers, sign]) => sum + sign * (numbers[index] ?? 0), 0);
    const follows = before.has(balance - change);
    if (before.size > 0 && !follows) return false;
    if (follows && change !== 0) held += 1;
    before.add(balance);
  }
  return held >= (opening.size > 0 ? 1 : 2);
}

function isSome(value: CellValue): boolean {
  return typeof value === "number" ? value !== 0 : typeof value === "string" && /[1-9]/.test(value.slice(0, 40));
}

function isFilled({ grid, lastHeadingRow, end }: TableRegion, column: number): boolean {
  for (let row = lastHeadingRow + 1; row < end; row++) if (!grid.isBlank(row, column)) return true;
  return false;
}

function numbersOf({ grid, lastHeadingRow, end }: TableRegion, column: number): (number | null)[] {
  const numbers: (number | null)[] = [];
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + 1 + MOST_ROWS); row++) {
    const value = grid.value(row, column);
    numbers.push(typeof value === "number" ? value : null);
  }
  return numbers;
}

/** The one column whose amounts are number times price. */
function productOf(region: TableRegion, columns: readonly number[], number: number, price: number): number | null {
  const [numbers, prices] = [numbersOf(region, number), numbersOf(region, price)];
  const fitting = columns.filter((column) => {
    let seen = 0;
    const fits = numbersOf(region, column).every((amount, index) => {
      const [count, each] = [numbers[index] ?? null, prices[index] ?? null];
      if (amount === null || count === null || each === null) return true;
      seen += 1;
      return Math.abs(amount - count * each) <= Math.abs(amount) * ROUNDING;
    });
    return fits && seen > 0;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The one column whose amounts are between the number at the lowest and the number at the highest price of each row: what was paid. Of two that differ by
 * a column of charges, the one before them. Null for none, or several.
 */
export function amountColumn(
  region: TableRegion,
  columns: readonly number[],
  columnOf: (field: string) => number,
): number | null {
  const of = (field: string): (number | null)[] => numbersOf(region, columnOf(field));
  const average = of("Average price");
  const [numbers, highest, lowest] = [of("Number"), of("Highest price"), of("Lowest price")];
  const fitting = columns.filter((column) => {
    let seen = 0;
    for (const [index, amount] of numbersOf(region, column).entries()) {
      const number = numbers[index] ?? null;
      const high = highest[index] ?? average[index] ?? null;
      const low = lowest[index] ?? average[index] ?? null;
      if (amount === null || number === null || high === null || low === null) continue;
      const spare = Math.abs(amount) * ROUNDING;
      if (amount > number * high + spare || amount < number * low - spare) return false;
      seen += 1;
    }
    return seen > 0;
  });
  const [only = null] = fitting;
  return fitting.length === 1 ? only : beforeCharges(region, fitting);
}

/** True for a column in which each cell is the sum of those of some others in its row. */
export function isSumOf(region: TableRegion, column: number, others: readonly number[]): boolean {
  const parts = others.map((other) => numbersOf(region, other));
  let seen = 0;
  for (const [index, total] of numbersOf(region, column).entries()) {
    if (total === null) continue;
    if (parts.reduce((sum, numbers) => sum + (numbers[index] ?? 0), 0) !== total) return false;
    seen += 1;
  }
  return seen > 0;
}

/** Of two amounts that differ by a column of charges, the one before them: what was paid for the shares alone. */
function beforeCharges(region: TableRegion, columns: readonly number[]): number | null {
  const [one, other, ...more] = columns;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const [first, second] = [numbersOf(region, one), numbersOf(region, other)];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (column === one || column === other) continue;
    const charges = numbersOf(region, column);
    const differs = (from: readonly (number | null)[], to: readonly (number | null)[]): boolean =>
      charges.some((charge) => charge !== null && charge !== 0) &&
      charges.every((charge, index) => {
        const [before, after] = [from[index] ?? null, to[index] ?? null];
        return charge === null || before === null || after === null || Math.abs(before + charge - after) < HALF_A_CENT;
      });
    if (differs(first, second)) return one;
    if (differs(second, first)) return other;
  }
  return null;
}

const HALF_A_CENT = 0.005;

/** The one column in which each cell is the one above plus the number. */
function chainOf(region: TableRegion, columns: readonly number[], number: number): number | null {
  const numbers = numbersOf(region, number);
  const fitting = columns.filter((column) => {
    const balances = numbersOf(region, column);
    let held = 0;
    let broken = 0;
    for (let index = 1; index < balances.length; index++) {
      const [before, after, change] = [balances[index - 1] ?? null, balances[index] ?? null, numbers[index] ?? null];
      if (before === null || after === null || change === null) continue;
      if (after - before === change) held += 1;
      else broken += 1;
    }
    return held > 0 && held > broken;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The largest number of a column; 0 where it holds none. */
export function largestIn(region: TableRegion, column: number): number {
  return numbersOf(region, column).reduce<number>((largest, number) => Math.max(largest, number ?? 0), 0);
}

/** True for a column that is at each row the sum of another so far; a column that stays the same says nothing. */
export function isRunningTotalOf(region: TableRegion, total: number, number: number): boolean {
  const [totals, numbers] = [numbersOf(region, total), numbersOf(region, number)];
  let before: number | null = null;
  let held = 0;
  for (const [index, now] of totals.entries()) {
    const count = numbers[index] ?? null;
    if (now === null || count === null) continue;
    if (before !== null && now - before !== count) return false;
    if (before !== null && count !== 0) held += 1;
    before = now;
  }
  return held >= 2;
}

/** True for a column in which each cell is the one above with the change of its row, which stands in one of the others. */
export function isBalanceOf(region: TableRegion, column: number, others: readonly number[]): boolean {
  const changes = others.map((other) => numbersOf(region, other));
  let before: number | null = null;
  let held = 0;
  for (const [index, balance] of numbersOf(region, column).entries()) {
    if (balance === null) continue;
    const change = before === null ? 0 : Math.abs(balance - before);
    before = balance;
    if (change === 0) continue;
    if (!changes.some((numbers) => Math.abs(numbers[index] ?? 0) === change)) return false;
    held += 1;
  }
  return held > 0;
}

/** True for a column of percentages that grows with a running total and not with the numbers: how much of a mandate is used. */
export function isOfRunningTotal(region: TableRegion, percentage: number, number: number): boolean {
  const [percentages, numbers] = [numbersOf(region, percentage), numbersOf(region, number)];
  let sum = 0;
  let seen = 0;
  let before = 0;
  for (const [index, share] of percentages.entries()) {
    const count = numbers[index] ?? null;
    if (share === null || count === null) continue;
    sum += count;
    if (share < before) return false;
    if (seen > 0 && Math.abs(share / sum - before / (sum - count)) > (share / sum) * ROUNDED_SHARE) return false;
    before = share;
    seen += 1;
  }
  return seen >= 3;
}

/** A stated percentage is rounded to a few digits. */
const ROUNDED_SHARE = 0.02;
