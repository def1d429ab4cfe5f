import type { CellValue } from "../../workbook/workbook";
import type { TableRegion } from "../regions/tableRegion";
import { isAllButASlip, numbersOf } from "./numbersOf";
import type { Prove } from "./assignColumns";
import { foldText } from "../vocabulary/foldText";
import { earliestOf, isOfDay } from "./dayColumns";
import { eventOfDetails } from "./eventOfDetails";

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
    if (field === "Number" && only !== undefined && others.every((column) => isSaidAgain(region, only, column)))
      return only;
    if (field === "Total paid" || field === "Total received") {
      const number = fields.get("Number")?.column;
      const price = fields.get("Average price")?.column;
      const product = number === undefined || price === undefined ? null : productOf(region, filled, number, price);
      return product ?? beforeCharges(region, filled);
    }
    if (field === "Event") return eventOfDetails(region, filled);
    if (field === "Trading date") return earliestOf(region, filled);
    if (field === "Date") return dayOfIssue(region, filled);
    if (field === "Share class") return bareNames(region, filled);
    if (field === "Balance after") {
      const number = fields.get("Number of shares")?.column;
      if (number !== undefined) return chainOf(region, filled, number);
    }
    return null;
  };
}

const BARE_NAME = /^\s*(?:(?:class|series)[\s-])?[a-z]\s*$|^\s*[a-z甲乙丙丁]\s?[類类]\s*$/i;

/** Of several columns of names, the one that holds letters alone: beside `A` and `H`, `A shares` and `H shares` say their kinds. */
function bareNames({ grid, lastHeadingRow, end }: TableRegion, named: readonly number[]): number | null {
  const bare = named.filter((column) => {
    let names = 0;
    for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + 1 + ROWS_OF_NAMES); row++) {
      const text = grid.text(row, column);
      if (text === "") continue;
      if (!BARE_NAME.test(text)) return false;
      names += 1;
    }
    return names > 0;
  });
  const [only = null, ...more] = bare;
  return more.length === 0 ? only : null;
}

const ROWS_OF_NAMES = 60;

/** Words of the day on which shares are issued, where an option may be exercised, a notice given or a right vest before. */
const OF_ISSUE = /\b(?:allot(?:ment|ted)?|issued?|issuance|effective|completion|completed)\b|配發|發行|生效|完成/i;

/** Of several days of an entry, the one column whose heading says that the shares were issued on it. */
function dayOfIssue({ columns }: TableRegion, dated: readonly number[]): number | null {
  const [only = null, ...more] = dated.filter((column) =>
    columns.some((heading) => heading.column === column && OF_ISSUE.test(foldText(heading.path.join(" ")))),
  );
  return more.length === 0 ? only : null;
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

/** True where a column says what another says, save in one row: one of the two is typed wrong there, and both are read. */
export function isSaidAgain(region: TableRegion, one: number, other: number): boolean {
  const [ones, others] = [numbersOf(region, one), numbersOf(region, other)];
  const both = ones.flatMap((number, index) => (number === null || others[index] == null ? [] : [index]));
  const differing = both.filter((index) => ones[index] !== others[index]).length;
  return both.length > 0 && isAllButASlip(both.length - differing, differing);
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

function isSome(value: CellValue): boolean {
  return typeof value === "number" ? value !== 0 : typeof value === "string" && /[1-9]/.test(value.slice(0, 40));
}

function isFilled({ grid, lastHeadingRow, end }: TableRegion, column: number): boolean {
  for (let row = lastHeadingRow + 1; row < end; row++) if (!grid.isBlank(row, column)) return true;
  return false;
}

/** The one column whose amounts are number times price. */
function productOf(region: TableRegion, columns: readonly number[], number: number, price: number): number | null {
  const [numbers, prices] = [numbersOf(region, number), numbersOf(region, price)];
  const fitting = columns.filter((column) => {
    let seen = 0;
    let broken = 0;
    for (const [index, amount] of numbersOf(region, column).entries()) {
      const [count, each] = [numbers[index] ?? null, prices[index] ?? null];
      if (amount === null || count === null || each === null) continue;
      if (Math.abs(amount - count * each) <= Math.abs(amount) * ROUNDING) seen += 1;
      else broken += 1;
    }
    return seen > 0 && isAllButASlip(seen, broken);
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
  const of = (field: string): readonly (number | null)[] => numbersOf(region, columnOf(field));
  const average = of("Average price");
  const [numbers, highest, lowest] = [of("Number"), of("Highest price"), of("Lowest price")];
  const fitting = columns.filter((column) => {
    let seen = 0;
    let broken = 0;
    for (const [index, amount] of numbersOf(region, column).entries()) {
      const number = numbers[index] ?? null;
      const high = highest[index] ?? average[index] ?? null;
      const low = lowest[index] ?? average[index] ?? null;
      if (amount === null || number === null || high === null || low === null) continue;
      const spare = Math.abs(amount) * ROUNDING;
      if (amount > number * high + spare || amount < number * low - spare) broken += 1;
      else seen += 1;
    }
    return seen > 0 && isAllButASlip(seen, broken);
  });
  const [only = null] = fitting;
  return fitting.length === 1 ? only : beforeCharges(region, fitting);
}

/** True for a column in which each cell is the sum of those of some others in its row. */
export function isSumOf(region: TableRegion, column: number, others: readonly number[]): boolean {
  const [seen, broken] = sumsIn(region, column, others);
  return seen > 0 && isAllButASlip(seen, broken);
}

/** How many cells of a column are the sum of those of some others in their row, and how many are not. */
export function sumsIn(
  region: TableRegion,
  column: number,
  others: readonly number[],
): readonly [seen: number, broken: number] {
  const parts = others.map((other) => numbersOf(region, other));
  let seen = 0;
  let broken = 0;
  for (const [index, total] of numbersOf(region, column).entries()) {
    // Zeros add up to zero in every table, an empty one too.
    if (total === null || (total === 0 && parts.every((numbers) => (numbers[index] ?? 0) === 0))) continue;
    if (parts.reduce((sum, numbers) => sum + (numbers[index] ?? 0), 0) === total) seen += 1;
    else broken += 1;
  }
  return [seen, broken];
}

/** Of two amounts that differ by a column of charges, the one before them: what was paid for the shares alone. */
function beforeCharges(region: TableRegion, columns: readonly number[]): number | null {
  const [one, other, ...more] = columns;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const [first, second] = [numbersOf(region, one), numbersOf(region, other)];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (column === one || column === other) continue;
    const charges = numbersOf(region, column);
    const differs = (from: readonly (number | null)[], to: readonly (number | null)[]): boolean => {
      let [held, broken] = [0, 0];
      for (const [index, charge] of charges.entries()) {
        const [before, after] = [from[index] ?? null, to[index] ?? null];
        if (charge === null || before === null || after === null) continue;
        if (Math.abs(before + charge - after) >= HALF_A_CENT) broken += 1;
        else if (charge !== 0) held += 1;
      }
      return held > 0 && isAllButASlip(held, broken);
    };
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
