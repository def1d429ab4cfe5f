import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Money } from "../shares/values/money";
import type { StatedPercentage } from "../shares/register/movement";
import type { MoneyColumn, PercentageColumn } from "../shares/movementColumns";
import type { ShareCount } from "../shares/values/quantity";
import { wholeNumber } from "../shares/values/wholeNumber";
import type { CellValue, Snapshot } from "../workbook/workbook";
import { foldText } from "./vocabulary/foldText";
import { errorProblem, isErrorValue, type Parsed, placeholderKind, type ReadingProblem } from "./cells/parsed";
import { dateAtOnce, parseDate } from "./cells/parseDate";
import { parseDateList } from "./cells/parseDateList";
import { currencyNamedIn, parseMoney } from "./cells/parseMoney";
import { parseCount } from "./cells/parseNumber";
import { decimalsOfPercentFormat, parsePercentage } from "./cells/parsePercentage";
import type { ReadingRuleName } from "./readingFindings";

const RULE_OF_PROBLEM: Readonly<Record<ReadingProblem, ReadingRuleName>> = {
  "error value": "error-value",
  "not calculated": "not-calculated",
  "not a number": "not-a-number",
  "fraction of a share": "fraction-of-a-share",
  "too many digits": "too-many-digits",
  "not a date": "not-a-date",
  "no such day": "no-such-day",
  "unclear percentage": "unclear-percentage",
  "not one of the choices": "not-one-of-the-choices",
};

/** Where a field stands in a snapshot. */
export interface FieldPlace {
  readonly field: string;
  readonly sheet: string;
  /** Sheet column; below zero where the table has no such field. */
  readonly column: number;
  /** The sheet row of a `pairs` field, which has one cell whatever the row asked for; null in a table of rows. */
  readonly onlyRow: number | null;
  readonly heading: string;
}

/** Where what could not be read is told. */
export interface ReadingLog {
  /** The cell could not be read: checks leave the field alone. */
  report(rule: ReadingRuleName, row: number, field: string, more?: Record<string, string>): void;
  /** It was read, and something is worth telling. */
  tell(rule: ReadingRuleName, row: number, field: string, more?: Record<string, string>): void;
}

/** One field of a table: its cells read as counts, days, amounts. Found once, so that a table of 100,000 rows does not look it up at each. */
export class FieldReader {
  readonly #values: Snapshot["values"];
  readonly #formats: Snapshot["formats"];
  readonly #top: number;
  readonly #offset: number;
  readonly #headingHasPercent: boolean;
  readonly #headingCurrency: string | null;

  #lastDate: { readonly raw: CellValue; readonly format: string; readonly date: CivilDate | null } = {
    raw: NaN,
    format: "",
    date: null,
  };

  constructor(
    readonly place: FieldPlace,
    snapshot: Snapshot,
    private readonly date1904: boolean,
    private readonly log: ReadingLog,
  ) {
    this.#values = snapshot.values;
    this.#formats = snapshot.formats;
    this.#top = snapshot.region.row;
    this.#offset = place.column < 0 ? -1 : place.column - snapshot.region.column;
    this.#headingHasPercent = /[%\uff05]/.test(place.heading);
    this.#headingCurrency = currencyNamedIn(place.heading);
  }

  /** True where the table has the field. */
  get exists(): boolean {
    return this.place.column >= 0;
  }

  /** The value of the field's cell; "" where the table has no such field. */
  raw(row: number): CellValue {
    return this.#offset < 0 ? "" : (this.#values[(this.place.onlyRow ?? row) - this.#top]?.[this.#offset] ?? "");
  }

  cell(row: number): CellRef {
    return { sheet: this.place.sheet, row: this.place.onlyRow ?? row, column: Math.max(this.place.column, 0) };
  }

  text(row: number, needed = false): string {
    const raw = this.raw(row);
    const read = typeof raw === "string" ? trimmed(raw) : String(raw);
    if (read === "") {
      if (needed) this.#report("needed-cell-blank", row);
      return "";
    }
    if (isErrorValue(read)) {
      this.#report(RULE_OF_PROBLEM[errorProblem(read)], row);
      return "";
    }
    return read;
  }

  count(row: number, needed = false): ShareCount | null {
    const count = this.countCell(row, needed);
    return typeof count === "number" ? wholeNumber(count) : count;
  }

  /** As `count`; a whole number within what Excel keeps comes as the cell holds it. */
  countCell(row: number, needed = false): number | ShareCount | null {
    const raw = this.raw(row);
    if (raw === "" && !needed) return null;
    if (typeof raw === "number" && Number.isInteger(raw) && raw < 1e15 && raw > -1e15) return raw;
    return this.#settle(parseCount(raw), row, needed);
  }

  date(row: number, needed = false): CivilDate | null {
    const raw = this.raw(row);
    if (raw === "" && !needed) return null;
    const format = this.#format(row);
    // The rows of a day stand together.
    if (raw === this.#lastDate.raw && format === this.#lastDate.format) return this.#lastDate.date;
    const date = dateAtOnce(raw, format, this.date1904);
    if (date === null) return this.#settle(parseDate(raw, format, this.date1904), row, needed);
    this.#lastDate = { raw, format, date };
    return date;
  }

  dates(row: number): readonly CivilDate[] {
    const raw = this.raw(row);
    if (raw === "") return NO_DATES;
    return this.#settle(parseDateList(raw, this.#format(row), this.date1904), row, false) ?? NO_DATES;
  }

  percentage(row: number): StatedPercentage | null {
    const raw = this.raw(row);
    if (raw === "") return null;
    return this.#settle(parsePercentage(raw, this.#format(row), this.#headingHasPercent), row, false);
  }

  /** As `percentage`, put into a place of a column. */
  percentageInto(column: PercentageColumn, at: number, row: number): void {
    const raw = this.raw(row);
    const decimals =
      typeof raw === "number" && Number.isFinite(raw) ? decimalsOfPercentFormat(this.#format(row)) : null;
    if (typeof raw === "number" && decimals !== null) column.putFraction(at, raw, decimals);
    else column.put(at, this.percentage(row));
  }

  /** An amount; the currency from its own cell, its format, the row's Currency cell or the heading, in this order. */
  money(row: number, currencyOfRow: (row: number) => string | null): Money | null {
    const raw = this.raw(row);
    if (raw === "") return null;
    return this.#settle(parseMoney(raw, this.#format(row), currencyOfRow(row) ?? this.#headingCurrency), row, false);
  }

  /** As `money`, put into a place of a column. */
  moneyInto(column: MoneyColumn, at: number, row: number, currencyOfRow: (row: number) => string | null): void {
    const raw = this.raw(row);
    if (typeof raw === "number" && Number.isFinite(raw))
      column.putAmount(at, raw, currencyNamedIn(this.#format(row)) ?? currencyOfRow(row) ?? this.#headingCurrency);
    else column.put(at, this.money(row, currencyOfRow));
  }

  /** One of a few words, told by a pattern each. Null where blank. */
  choice<T>(row: number, choices: readonly (readonly [pattern: RegExp, value: T, shown: string])[]): T | null {
    const raw = this.raw(row);
    if (raw === "" || (typeof raw === "string" && raw.trim() === "")) return null;
    const read = foldText(String(raw));
    const found = choices.find(([pattern]) => pattern.test(read));
    if (found) return found[1];
    if (typeof raw === "string" && placeholderKind(raw) === "nothing") return null;
    const rule = isErrorValue(String(raw)) ? RULE_OF_PROBLEM[errorProblem(String(raw))] : "not-one-of-the-choices";
    this.log.report(rule, row, this.place.field, { choices: choices.map(([, , shown]) => shown).join(", ") });
    return null;
  }

  yesOrNo(row: number): boolean | null {
    return this.choice(row, YES_OR_NO);
  }

  #settle<T>(parsed: Parsed<T>, row: number, needed: boolean): T | null {
    const { field } = this.place;
    if (parsed.kind === "value") {
      if (parsed.remark === undefined) return parsed.value;
      if (parsed.remark === "number kept as text") this.log.tell("number-kept-as-text", row, field);
      if (parsed.remark === "day read first")
        this.log.tell("day-read-first", row, field, { date: String(parsed.value) });
      if (parsed.remark === "date without a date format")
        this.log.tell("date-without-format", row, field, { date: String(parsed.value) });
      return parsed.value;
    }
    if (parsed.kind === "unreadable") this.#report(RULE_OF_PROBLEM[parsed.problem], row);
    else if (parsed.kind === "placeholder") {
      if (parsed.tentative || needed) this.#report("still-to-be-confirmed", row);
      else this.log.tell("read-as-blank", row, field);
    } else if (needed) this.#report("needed-cell-blank", row);
    return null;
  }

  #report(rule: ReadingRuleName, row: number): void {
    this.log.report(rule, row, this.place.field);
  }

  #format(row: number): string {
    return this.#offset < 0
      ? "General"
      : (this.#formats[(this.place.onlyRow ?? row) - this.#top]?.[this.#offset] ?? "General");
  }
}

/** Most texts begin and end with a letter: those need no trimming. */
function trimmed(text: string): string {
  return text.charCodeAt(0) > LAST_THAT_NEEDS_TRIMMING &&
    text.charCodeAt(0) < FIRST_RARE &&
    text.charCodeAt(text.length - 1) > LAST_THAT_NEEDS_TRIMMING &&
    text.charCodeAt(text.length - 1) < FIRST_RARE
    ? text
    : text.trim();
}

/** The space and what stands before it; above the letters of ASCII stand the other blanks. */
const LAST_THAT_NEEDS_TRIMMING = 0x20;
const FIRST_RARE = 0x80;

const NO_DATES: readonly CivilDate[] = [];
const YES_OR_NO = [
  [/^(y|yes|true|✓|✔|√|是|有)$/, true, "Yes"],
  [/^(n|no|false|✗|✘|否|沒有|不是)$/, false, "No"],
] as const;
