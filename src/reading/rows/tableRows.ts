import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { SkippedRow } from "../../shares/register/table";
import type { SheetGrid } from "../regions/sheetGrid";
import { ColumnSums, plainNumber, type SumRange } from "./columnSums";
import { isDay, isMonthOnly } from "./daysOfRows";
import { isColumnNumbers, isHeadingAgain } from "./headingsAgain";
import { isNoNumber, isOfSignature } from "./lineOfNote";
import { directionOf } from "../vocabulary/directions";
import { statedBalanceKind } from "../vocabulary/statuses";
import { rowsOfPeriod, rowsRightAbove, stackedTotals } from "./partialSums";
import { withoutReversals } from "./reversals";
import { withRowsBelow } from "./totalsAbove";
import type { Band, RowPlan, RowsFound, TotalsRow } from "./rowPlan";
import { isVoidRow } from "./voidRows";

/**
 * Says of each row below the headings what it is. A row that holds a number under the heading of numbers is passed over only for a reason in its
 * words or its arithmetic; without one it is an entry, or its number is unexplained.
 */
export function* tableRows(plan: RowPlan): Steps<RowsFound> {
  const rows = new RowScan(plan);
  for (let row = plan.region.lastHeadingRow + 1; row < plan.region.end; row++) {
    if (pausesAfter(row)) yield;
    rows.take(row);
  }
  return yield* withoutReversals(rows.found(), plan);
}

class RowScan {
  readonly entries: number[] = [];
  readonly totals: TotalsRow[] = [];
  readonly bands: Band[] = [];
  readonly skipped: SkippedRow[] = [];
  readonly unexplained: { readonly row: number; readonly column: number }[] = [];
  readonly #grid: SheetGrid;
  readonly #sums: ColumnSums;
  /** What totals one below another add up, by their rows. */
  readonly #stacked = new Map<number, SumRange>();
  #afterBlank = false;
  /** The balances stated above the first entry. */
  #position: readonly (number | null)[] | null = null;

  constructor(private readonly plan: RowPlan) {
    this.#grid = plan.region.grid;
    this.#sums = new ColumnSums(plan.numberColumns, plan.region.lastHeadingRow + 1);
  }

  found(): RowsFound {
    const { entries, bands, skipped, unexplained } = this;
    return {
      entries,
      totals: withRowsBelow(this.totals, entries, (row) => this.#numbers(row)),
      bands,
      skipped,
      unexplained,
    };
  }

  take(row: number): void {
    const { plan } = this;
    const filled = plan.columns.filter((column) => !this.#grid.isBlank(row, column));
    if (filled.length === 0) {
      this.#takeBlank(row);
      return;
    }
    if (row === plan.excelTotals) {
      this.#close(row, this.#sums.rangeThatSumsTo(this.#numbers(row)) ?? this.#sums.rangeSinceLast(row));
      this.skipped.push({ row, why: "total" });
      return;
    }
    const why = this.#grid.isStruck(row)
      ? "struck through"
      : row < plan.excelEnd
        ? this.#whyNoEntry(row, filled)
        : this.#whyBelowEnd(row);
    // What follows a note below the rows is one too.
    if (why !== "note") this.#afterBlank = false;
    if (why === "unexplained" && this.#isSignature(row)) this.skipped.push({ row, why: "note" });
    else if (why === "unexplained") {
      for (const column of this.#numbersIn(row)) this.unexplained.push({ row, column });
    } else if (why !== null) this.skipped.push({ row, why });
    else {
      this.entries.push(row);
      this.#sums.add(row, this.#numbers(row));
    }
  }

  /** A row may be blank but for a band in a column that holds no field. */
  #takeBlank(row: number): void {
    const { firstColumn, lastColumn } = this.plan.region;
    const [only, ...others] = this.#grid.filledIn(row, firstColumn, lastColumn);
    this.#afterBlank = true;
    if (only !== undefined && others.length === 0 && this.#grid.text(row, only) !== "") {
      this.skipped.push({ row, why: this.#isBand(row, only) ? "band" : "note" });
    }
  }

  #whyNoEntry(row: number, filled: readonly number[]): SkippedRow["why"] | "unexplained" | null {
    if (isHeadingAgain(this.plan.region, row, filled) && !this.#hasFigure(row)) return "heading";
    if (isColumnNumbers(this.plan.region, row, filled)) return "column numbers";
    if (isVoidRow(this.plan, row)) return "void";
    const numbers = this.#numbersIn(row);
    const isDated = this.#isDated(row);
    const isEvent = this.#isEvent(row);
    if (this.#isTotals(row, isDated && isEvent, numbers.length > 0)) return "total";
    if (!this.plan.isOfChanges) return this.#isNote(row, filled) ? "note" : null;
    if (this.plan.isOfClasses) return this.#isOfClass(row) ? null : numbers.length > 0 ? "unexplained" : "note";
    if (this.#isBalance(row)) return "balance";
    if (this.#isPosition(row)) return this.#isStatedPosition(row) ? "balance" : "unexplained";
    if (numbers.length === 0) return this.#whyWithoutNumber(row, filled, isDated || isEvent);
    if (!isDated && isEvent && this.#isUnnamedTotal(row)) return "total";
    if (isDated || isEvent) return this.#isStrayBelowTotals(row, filled, isDated) ? "unexplained" : null;
    return this.#whyUndated(row, filled, numbers);
  }

  /** True for a row that names its class, and for the only one of a table that has no column of classes. */
  #isOfClass(row: number): boolean {
    const { classColumn, isClass } = this.plan;
    return classColumn < 0 ? this.entries.length === 0 : isClass(this.#grid.text(row, classColumn));
  }

  /** No number, so nothing is lost: an entry only where a day or an event says so, or several fields are filled. */
  #whyWithoutNumber(row: number, filled: readonly number[], isKnown: boolean): SkippedRow["why"] | null {
    const [only] = filled;
    const texts = filled.filter((column) => this.#grid.text(row, column) !== "");
    if (filled.length === 1 && only !== undefined && texts.length === 1) {
      if (this.#isBand(row, only)) return "band";
      const isEntry =
        only === this.plan.eventColumn && this.plan.isEvent(this.#grid.text(row, only)) && !this.#afterBlank;
      return isEntry ? null : "note";
    }
    if (
      filled.length === 1 &&
      only === this.plan.dateColumn &&
      isMonthOnly(this.#grid.format(row, this.plan.dateColumn))
    )
      return "band";
    if (isKnown) return null;
    if (texts.some((column) => this.plan.words.isAside(this.#grid.text(row, column)))) return "note";
    // Formulas filled down below the last row, or a signature.
    const leads = [this.plan.dateColumn, this.plan.eventColumn, this.plan.classColumn];
    if (!filled.some((column) => leads.includes(column))) return texts.length === 0 ? "formula" : "note";
    return this.entries.length > 0 && this.#afterBlank ? "note" : null;
  }

  /** A number without a day and without an event: the total of what stands above, or nothing explains it. */
  #whyUndated(
    row: number,
    filled: readonly number[],
    numbers: readonly number[],
  ): SkippedRow["why"] | "unexplained" | null {
    if (numbers.every((column) => isOfSignature(this.#grid, row, column))) return "note";
    const counts = this.#numbers(row);
    if (counts.every((count) => count === 0 || count === null)) return "formula";
    const range =
      this.#sums.rangeThatSumsTo(counts) ??
      this.#ofPeriod(row, filled, counts) ??
      (filled.length === numbers.length
        ? rowsRightAbove(counts, this.entries, (each) => this.#numbers(each), 2)
        : null);
    if (range !== null) {
      this.#close(row, range);
      return "total";
    }
    if (filled.length === numbers.length && this.#isOfBalances(row)) return "balance";
    const others = filled.filter((column) => !numbers.includes(column));
    const { dateColumn, eventColumn, classColumn } = this.plan;
    const hasLead = others.some((column) => column === dateColumn || column === eventColumn || column === classColumn);
    const isInside =
      !this.#afterBlank && this.#sums.isOpen && (others.length >= 2 || (hasLead && this.plan.eventColumn >= 0));
    return isInside ? null : "unexplained";
  }

  /** Below the end Excel gives a table, a number is no entry of it. */
  #whyBelowEnd(row: number): SkippedRow["why"] | "unexplained" {
    const numbers = this.#numbersIn(row);
    if (numbers.length === 0) return "note";
    const hasWords = this.plan.columns.some((column) => {
      const text = this.#grid.text(row, column);
      return text !== "" && (this.plan.words.isTotals(text) || this.plan.words.isBalance(text));
    });
    return hasWords || this.#sums.rangeThatSumsTo(this.#numbers(row)) !== null ? "note" : "unexplained";
  }

  /** A day and a number with nothing else, where the totals row has ended a table whose rows have more. */
  #isStrayBelowTotals(row: number, filled: readonly number[], isDated: boolean): boolean {
    if (this.#sums.isOpen || filled.length > 2 || this.plan.columns.length <= 3 || !isDated) return false;
    return this.#sums.rangeThatSumsTo(this.#numbers(row)) === null;
  }

  /** A word of totals among the details of a whole entry makes no total of it. */
  #isTotals(row: number, isWhole: boolean, hasNumber: boolean): boolean {
    const { firstColumn, lastColumn } = this.plan.region;
    if (isWhole || !this.#hasTotalsLabel(row, firstColumn, lastColumn)) return false;
    if (hasNumber) {
      const numbers = this.#numbers(row);
      this.#close(
        row,
        this.#stacked.get(row) ??
          this.#sums.rangeThatSumsTo(numbers) ??
          rowsRightAbove(numbers, this.entries, (each) => this.#numbers(each)) ??
          this.#firstOfStacked(row) ??
          this.#sums.rangeSinceLast(row),
      );
    }
    return true;
  }

  /** The rows that a total adds up with the totals right below it. */
  #firstOfStacked(row: number): SumRange | undefined {
    const { firstColumn, lastColumn } = this.plan.region;
    const rows = [row];
    while (this.#hasTotalsLabel(row + rows.length, firstColumn, lastColumn)) rows.push(row + rows.length);
    const since = this.#sums.rangeSinceLast(row).from;
    const ranges = stackedTotals(
      rows.map((each) => this.#numbers(each)),
      this.entries.filter((entry) => entry >= since),
      (each) => this.#numbers(each),
    );
    for (const [index, range] of ranges.entries()) this.#stacked.set(row + index, range);
    return ranges[0];
  }

  /** `Change in the week` without a day, under words that are no event, where the number is what several rows above come to. */
  #isUnnamedTotal(row: number): boolean {
    if (this.plan.isEvent(this.#grid.text(row, this.plan.eventColumn))) return false;
    const range = this.#sums.rangeThatSumsTo(this.#numbers(row));
    if (range === null || this.entries.filter((entry) => entry >= range.from && entry <= range.to).length < 2)
      return false;
    this.#close(row, range);
    return true;
  }

  #ofPeriod(row: number, filled: readonly number[], counts: readonly (number | null)[]): SumRange | null {
    if (!filled.some((column) => this.plan.words.isPeriod(this.#grid.text(row, column)))) return null;
    const below = { numbers: (each: number) => this.#numbers(each), isEntry: (each: number) => this.#isDated(each) };
    return rowsOfPeriod(counts, [row + 1, this.plan.region.end], below);
  }

  #hasTotalsLabel(row: number, first: number, last: number): boolean {
    for (let column = first; column <= last; column++) {
      const value = this.#grid.value(row, column);
      if (typeof value === "string" && value !== "" && this.plan.words.isTotals(value)) return true;
    }
    return false;
  }

  #close(row: number, { from, to }: { readonly from: number; readonly to: number }): void {
    this.totals.push({ row, from, to });
    this.#sums.close(row);
  }

  /** `Prepared by | Amy Chan`: words of an aside, and no figure. */
  #isSignature(row: number): boolean {
    const texts = this.#grid
      .filledIn(row, this.plan.region.firstColumn, this.plan.region.lastColumn)
      .map((column) => this.#grid.text(row, column));
    return (
      texts.every((text) => text !== "" && !/\d/.test(text)) && texts.some((text) => this.plan.words.isAside(text))
    );
  }

  /** A number under the heading of numbers that is no text. */
  #hasFigure(row: number): boolean {
    return this.#numbersIn(row).some((column) => typeof this.#grid.value(row, column) !== "string");
  }

  #isBalance(row: number): boolean {
    const { dateColumn, classColumn, eventColumn, region, words, columns } = this.plan;
    for (let column = region.firstColumn; column <= region.lastColumn; column++) {
      // In the column of events the reader of movements makes a stated balance of it.
      if (column === eventColumn) continue;
      if (columns.includes(column) && column !== dateColumn && column !== classColumn) continue;
      if (words.isBalance(this.#grid.text(row, column))) return true;
    }
    return false;
  }

  /** `As at 30 December 2022` in the column of events: the row states a position and moves nothing. */
  #isPosition(row: number): boolean {
    const text = this.plan.eventColumn < 0 ? "" : this.#grid.text(row, this.plan.eventColumn);
    return text !== "" && this.plan.words.isBalance(text) && statedBalanceKind(text) === null;
  }

  /** A balance the register knows, or what the first of them and the entries since come to. */
  #isStatedPosition(row: number): boolean {
    const numbers = this.#numbers(row);
    const isKnown = this.#isOfBalances(row);
    if (this.#position === null && this.entries.length === 0 && isKnown) this.#position = numbers;
    return isKnown || (this.#position !== null && this.#sums.followFrom(this.#position, numbers));
  }

  /** True where what stands under the numbers is the balance of a class, or nothing does. */
  #isOfBalances(row: number): boolean {
    return this.#numbersIn(row).every((column) => {
      const number = plainNumber(this.#grid.value(row, column));
      return number !== null && (number === 0 || this.plan.balances.has(number));
    });
  }

  #isBand(row: number, column: number): boolean {
    const text = this.#grid.text(row, column);
    if (this.plan.isClass(text)) this.bands.push({ row, column, text, says: "Share class" });
    else if (this.plan.isEvent(text) && this.plan.eventColumn < 0)
      this.bands.push({ row, column, text, says: "Event" });
    else if (directionOf(text) !== null) this.bands.push({ row, column, text, says: "Direction" });
    else return this.plan.words.isPeriod(text);
    return true;
  }

  #isNote(row: number, filled: readonly number[]): boolean {
    const [only] = filled;
    return (
      filled.length === 1 &&
      only !== undefined &&
      this.#grid.text(row, only) !== "" &&
      (this.#afterBlank || this.entries.length > 0)
    );
  }

  #isDated(row: number): boolean {
    return this.plan.dateColumn >= 0 && isDay(this.#grid.value(row, this.plan.dateColumn), this.plan.date1904);
  }

  #isEvent(row: number): boolean {
    const text = this.plan.eventColumn < 0 ? "" : this.#grid.text(row, this.plan.eventColumn);
    return text !== "" && !this.plan.words.isTotals(text);
  }

  #numbersIn(row: number): number[] {
    return this.plan.numberColumns.filter(
      (column) => !this.#grid.isBlank(row, column) && !isNoNumber(this.#grid.text(row, column), this.plan.isEvent),
    );
  }

  /** The numbers of the row, by number column: null where there is none, NaN for what is no number. */
  #numbers(row: number): (number | null)[] {
    return this.plan.numberColumns.map((column) => plainNumber(this.#grid.value(row, column)));
  }
}
