import type { TableRegion } from "../regions/tableRegion";
import type { Prove } from "./assignColumns";

/** Rows looked at for a proof. */
const MOST_ROWS = 400;
/** A price has been rounded: so much of an amount may be lost. */
const ROUNDING = 1e-5;

/** Settles between columns of a region by what their cells show. */
export function proofOf(region: TableRegion): Prove {
  return (field, columns, fields) => {
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
