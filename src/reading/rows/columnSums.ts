import type { CellValue } from "../../workbook/workbook";
import { parseQuotient } from "../cells/parseNumber";

/** Rows that a total adds up. */
export interface SumRange {
  readonly from: number;
  readonly to: number;
}

/** Running sums of the number columns of a table: since its first row, and since the last total. */
export class ColumnSums {
  #all: number[];
  #sizes: number[];
  #since: number[];
  #sinceSizes: number[];
  #from: number;
  #last: number;
  /** True while rows stand below the last total, or there was none. */
  #isOpen = true;

  constructor(
    columns: readonly number[],
    private readonly first: number,
  ) {
    this.#all = columns.map(() => 0);
    this.#sizes = columns.map(() => 0);
    this.#since = columns.map(() => 0);
    this.#sinceSizes = columns.map(() => 0);
    this.#from = first;
    this.#last = first - 1;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  add(row: number, numbers: readonly (number | null)[]): void {
    this.#isOpen = true;
    this.#last = row;
    for (const [index, number] of numbers.entries()) {
      const count = number ?? 0;
      this.#all[index] = (this.#all[index] ?? 0) + count;
      this.#sizes[index] = (this.#sizes[index] ?? 0) + Math.abs(count);
      this.#since[index] = (this.#since[index] ?? 0) + count;
      this.#sinceSizes[index] = (this.#sinceSizes[index] ?? 0) + Math.abs(count);
    }
  }

  /** The rows whose numbers come to these, column by column: those since the last total, or all. Null where neither does. */
  rangeThatSumsTo(numbers: readonly (number | null)[]): SumRange | null {
    if (this.#last < this.#from && this.#last < this.first) return null;
    if (fits(numbers, this.#since, this.#sinceSizes) && this.#last >= this.#from)
      return this.rangeSinceLast(this.#last + 1);
    return fits(numbers, this.#all, this.#sizes) ? { from: this.first, to: this.#last } : null;
  }

  /** True where numbers are those of an earlier row and all that was added since. */
  followFrom(before: readonly (number | null)[], numbers: readonly (number | null)[]): boolean {
    return numbers.every((number, index) => number === (before[index] ?? 0) + (this.#all[index] ?? 0));
  }

  rangeSinceLast(row: number): SumRange {
    return this.#last >= this.#from ? { from: this.#from, to: row - 1 } : { from: this.first, to: row - 1 };
  }

  /** A total stands in this row: the next begins below it. */
  close(row: number): void {
    this.#since = this.#since.map(() => 0);
    this.#sinceSizes = this.#sinceSizes.map(() => 0);
    this.#from = row + 1;
    this.#isOpen = false;
  }
}

function fits(numbers: readonly (number | null)[], sums: readonly number[], sizes: readonly number[]): boolean {
  let some = false;
  for (const [index, number] of numbers.entries()) {
    if (number === null) continue;
    if (number !== sums[index] && number !== sizes[index]) return false;
    if (number !== 0) some = true;
  }
  return some;
}

/** A cell as a number for adding up; what it is exactly is read elsewhere. */
export function plainNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") return null;
  const read = parseQuotient(value);
  if (read.kind === "value")
    return parseInt(read.value.numerator.toString(), 10) / parseInt(read.value.denominator.toString(), 10);
  return read.kind === "blank" || (read.kind === "placeholder" && !read.tentative) ? null : NaN;
}
