import type { CellRef } from "../../shares/values/cell";
import { type CivilDate, dateOfSerial } from "../../shares/values/civilDate";
import type { Money } from "../../shares/values/money";
import { HOME_CURRENCY } from "../../shares/register/currencies";
import { multiplyRatios, ratioOf } from "../../shares/values/ratio";
import type { StatedPercentage } from "../../shares/register/movement";
import type { ShareCount } from "../../shares/values/quantity";
import type { CellValue } from "../../workbook/workbook";
import { type DateOrder, inDayOrder } from "../cells/dateOrder";
import { unitInFormat } from "../vocabulary/units";
import { foldText } from "../vocabulary/foldText";
import { errorProblem, isErrorValue, type Parsed, placeholderKind, type ReadingProblem } from "../cells/parsed";
import { isDateFormat, parseDate, serialInText } from "../cells/parseDate";
import { dateWithin } from "../cells/dateWithin";
import { parseDateList } from "../cells/parseDateList";
import { currencyNamedIn, currencyOfHeading, hundredthsOf, parseMoney } from "../cells/parseMoney";
import { parseCount, parseCountInUnits } from "../cells/parseNumber";
import { parsePriceRange, type PriceRange } from "../cells/priceRange";
import { parsePercentage, percentFormat } from "../cells/parsePercentage";
import type { ReadingRuleName } from "../readingFindings";
import type { SheetGrid } from "../regions/sheetGrid";
import type { Entry } from "../rows/entry";

/** How people write that a cell holds no words. */
const ONLY_DASHES = /^[-–—−‒―－]+$/;

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

/** A field of a table: where it stands, and what is known of its column as a whole. */
export interface FieldPlace {
  readonly field: string;
  /** Sheet column; below zero where the table has no such column. */
  readonly column: number;
  readonly heading: string;
  /** What its numbers count in: 1,000 under `('000)`. */
  readonly unit: bigint;
  readonly dateOrder: DateOrder;
  /** True where its heading is in doubt: its cells count as blank. */
  readonly isInDoubt: boolean;
}

/** Where what could not be read is reported. */
export interface ReadingLog {
  /** The cell could not be read: checks leave the field alone. */
  report(rule: ReadingRuleName, entry: Entry, field: string, more?: Record<string, string>): void;
  /** It was read, and something is worth knowing. */
  tell(rule: ReadingRuleName, entry: Entry, field: string, more?: Record<string, string>): void;
}

/** One field of a table: its cells read as counts, days, amounts. */
export class FieldReader {
  readonly #headingHasPercent: boolean;
  readonly #showsDay = ofLastFormat(isDateFormat);
  readonly #percentFormat = ofLastFormat(percentFormat);
  readonly #headingCurrency: string | null;
  readonly #hundredthsOf: string | null | undefined;

  constructor(
    readonly place: FieldPlace,
    private readonly grid: SheetGrid,
    private readonly date1904: boolean,
    private readonly log: ReadingLog,
    private readonly currencyOfTable: () => string | null,
    private readonly currenciesOfWorkbook: () => ReadonlySet<string>,
  ) {
    this.#headingHasPercent = /[%\uff05]/.test(place.heading);
    this.#hundredthsOf = hundredthsOf(place.heading);
    this.#headingCurrency = currencyOfHeading(place.heading) ?? this.#hundredthsOf ?? null;
  }

  /** True where the table has a column for the field. */
  get exists(): boolean {
    return this.place.column >= 0;
  }

  /** The value of the field's cell; "" where the entry has no such field. */
  raw(entry: Entry): CellValue {
    if (this.place.isInDoubt) return "";
    const own = entry.cells?.get(this.place.field);
    if (own !== undefined) return own.value;
    return this.place.column < 0 ? "" : this.grid.value(entry.row, this.place.column);
  }

  cell(entry: Entry): CellRef {
    const own = entry.cells?.get(this.place.field);
    return own === undefined
      ? this.grid.cell(entry.row, Math.max(this.place.column, 0))
      : { sheet: own.sheet, row: own.row, column: own.column };
  }

  text(entry: Entry, needed = false): string {
    const raw = this.raw(entry);
    const read = typeof raw === "string" ? raw.trim() : String(raw);
    if (read === "" || ONLY_DASHES.test(read)) {
      if (needed) this.#report("needed-cell-blank", entry);
      return "";
    }
    if (isErrorValue(read)) {
      this.#report(RULE_OF_PROBLEM[errorProblem(read)], entry);
      return "";
    }
    return read;
  }

  /** A whole number of shares, in the unit of its column. */
  count(entry: Entry, needed = false): ShareCount | null {
    const raw = this.raw(entry);
    if (raw === "" && !needed) return null;
    const format = this.#format(entry);
    const inFormat = format.includes('"') || format.includes("\\") ? unitInFormat(format) : null;
    const unit = this.place.unit > 1n ? this.place.unit : typeof inFormat === "bigint" ? inFormat : 1n;
    if (unit === 1n) return this.#settle(parseCount(raw), entry, needed);
    return this.#settle(parseCountInUnits(raw, unit), entry, needed);
  }

  date(entry: Entry, needed = false): CivilDate | null {
    const cell = this.raw(entry);
    if (cell === "" && !needed) return null;
    const raw = typeof cell === "string" ? (serialInText(cell) ?? cell) : cell;
    const format = this.#format(entry);
    const order = this.place.dateOrder;
    if (order === "day first" && typeof raw === "number" && this.#showsDay(format)) {
      const date = dateOfSerial(raw, this.date1904);
      if (date !== null) return date;
    }
    const read = inDayOrder(parseDate, raw, format, this.date1904, order);
    // `AGM 17 May 2023` names the meeting of the resolution.
    const named =
      this.place.field === "Date of resolution" && read.kind === "unreadable" ? dateWithin(String(raw)) : null;
    return this.#settle(named === null ? read : { kind: "value", value: named.date }, entry, needed);
  }

  dates(entry: Entry): readonly CivilDate[] {
    const raw = this.raw(entry);
    if (raw === "") return NO_DATES;
    return this.#settle(parseDateList(raw, this.#format(entry), this.date1904), entry, false) ?? NO_DATES;
  }

  percentage(entry: Entry): StatedPercentage | null {
    const raw = this.raw(entry);
    if (raw === "") return null;
    return this.#settle(
      parsePercentage(raw, this.#format(entry), this.#headingHasPercent, this.#percentFormat),
      entry,
      false,
    );
  }

  /** An amount; the currency from its own cell, its format, the row's Currency cell, the heading or the rest of the table, in this order. */
  money(entry: Entry, currencyOfRow: (entry: Entry) => string | null): Money | null {
    const read = this.#parsedMoney(entry, currencyOfRow);
    return read === null ? null : this.#settle(read, entry, false);
  }

  /** An amount where the cell holds one; null, and nothing reported, where it holds something else. */
  moneyIfAny(entry: Entry, currencyOfRow: (entry: Entry) => string | null): Money | null {
    const read = this.#parsedMoney(entry, currencyOfRow);
    return read?.kind === "value" ? read.value : null;
  }

  #parsedMoney(entry: Entry, currencyOfRow: (entry: Entry) => string | null): Parsed<Money> | null {
    const raw = this.raw(entry);
    if (raw === "") return null;
    const named = parseMoney(raw, this.#format(entry), currencyOfRow(entry) ?? this.#headingCurrency);
    return this.#inUnits(this.#inCurrencyOfTable(named, raw, this.#format(entry)), raw);
  }

  /** An amount in the unit of its column: thousands, or cents. */
  #inUnits(read: Parsed<Money>, raw: CellValue): Parsed<Money> {
    const { unit } = this.place;
    if (read.kind !== "value") return read;
    const { amount, currency } = read.value;
    // A cell that names a currency of its own is in that.
    const ofCurrency = typeof raw === "string" && currencyNamedIn(raw) !== null ? undefined : this.#hundredthsOf;
    if (ofCurrency === undefined)
      return { ...read, value: { currency, amount: multiplyRatios(amount, ratioOf(unit)) } };
    return {
      ...read,
      value: { currency: ofCurrency ?? currency, amount: multiplyRatios(amount, ratioOf(unit, 100n)) },
    };
  }

  /** An amount without a currency is in that of the table; one whose own sign names no one currency only where the sign may stand for that. */
  #inCurrencyOfTable(read: Parsed<Money>, raw: CellValue, format: string): Parsed<Money> {
    if (read.kind !== "value" || read.value.currency !== null) return read;
    const ofTable = this.currencyOfTable();
    const currency = ofTable ?? (this.#saysDollars(raw, format) ? this.#homeCurrency() : null);
    const isOther = typeof raw === "string" && /[$¥]/.test(raw) && !(DOLLAR.test(raw) && currency === HOME_CURRENCY);
    return currency === null || isOther ? read : { ...read, value: { ...read.value, currency } };
  }

  /** A bare dollar sign in the amount, its format or its heading. */
  #saysDollars(raw: CellValue, format: string): boolean {
    return [typeof raw === "string" ? raw : "", format, this.place.heading].some((text) => DOLLAR.test(text));
  }

  /** The currency of the Exchange, where the workbook names it and no other: a dollar sign is of that. */
  #homeCurrency(): string | null {
    const named = this.currenciesOfWorkbook();
    return named.size === 1 && named.has(HOME_CURRENCY) ? HOME_CURRENCY : null;
  }

  /** The highest and lowest price of a day, of a cell that keeps both. */
  priceRange(entry: Entry, currencyOfRow: (entry: Entry) => string | null): PriceRange | null {
    const raw = this.raw(entry);
    if (raw === "") return null;
    return this.#settle(
      parsePriceRange(
        raw,
        this.#format(entry),
        currencyOfRow(entry) ??
          this.#headingCurrency ??
          this.currencyOfTable() ??
          (this.#saysDollars(raw, this.#format(entry)) ? this.#homeCurrency() : null),
      ),
      entry,
      false,
    );
  }

  /** One of a few words, each by its pattern. Null where blank. */
  choice<T>(entry: Entry, choices: readonly (readonly [pattern: RegExp, value: T, shown: string])[]): T | null {
    const raw = this.raw(entry);
    if (raw === "") return null;
    const found = wordingsOf(foldText(String(raw))).map((read) => choices.find(([pattern]) => pattern.test(read)));
    const [first, second] = [
      ...new Set(found.slice(0, 2).some((choice) => choice !== undefined) ? found.slice(0, 2) : found),
    ].filter((choice) => choice !== undefined);
    // Two languages that say two things say nothing.
    if (first !== undefined && second === undefined) return first[1];
    if (typeof raw === "string" && placeholderKind(raw) === "nothing") return null;
    const rule = isErrorValue(String(raw)) ? RULE_OF_PROBLEM[errorProblem(String(raw))] : "not-one-of-the-choices";
    this.log.report(rule, entry, this.place.field, { choices: choices.map(([, , shown]) => shown).join(", ") });
    return null;
  }

  yesOrNo(entry: Entry): boolean | null {
    return this.choice(entry, YES_OR_NO);
  }

  #settle<T>(parsed: Parsed<T>, entry: Entry, needed: boolean): T | null {
    const { field } = this.place;
    if (parsed.kind === "value") {
      if (parsed.remark === "note mark") this.log.tell("note-mark", entry, field);
      if (parsed.remark === "number kept as text") this.log.tell("number-kept-as-text", entry, field);
      if (parsed.remark === "day read first")
        this.log.tell("day-read-first", entry, field, { date: String(parsed.value) });
      if (parsed.remark === "date without a date format")
        this.log.tell("date-without-format", entry, field, { date: String(parsed.value) });
      return parsed.value;
    }
    if (parsed.kind === "unreadable") this.#report(RULE_OF_PROBLEM[parsed.problem], entry);
    else if (parsed.kind === "placeholder") {
      if (parsed.tentative || needed) this.#report("still-to-be-confirmed", entry);
      else this.log.tell("read-as-blank", entry, field);
    } else if (needed) this.#report("needed-cell-blank", entry);
    return null;
  }

  #report(rule: ReadingRuleName, entry: Entry): void {
    this.log.report(rule, entry, this.place.field);
  }

  #format(entry: Entry): string {
    const own = entry.cells?.get(this.place.field);
    if (own !== undefined) return own.format;
    return this.place.column < 0 ? "General" : this.grid.format(entry.row, this.place.column);
  }
}

/** A dollar sign beside amounts in the currency of the Exchange is of that. */
const DOLLAR = /^[^$¥]*\$[^$¥]*$/;

/** A column has one format as a rule: each is looked at once while it lasts. */
function ofLastFormat<Said>(look: (format: string) => Said): (format: string) => Said {
  let last: { readonly format: string; readonly said: Said } | null = null;
  return (format) => {
    if (last?.format !== format) last = { format, said: look(format) };
    return last.said;
  };
}

/** The words of a cell whole, or each language of them alone: `是 Yes`. */
function wordingsOf(read: string): readonly string[] {
  const latin = read.replace(/[^a-z\s]+/g, " ").trim();
  const han = (read.match(/\p{Script=Han}+/gu) ?? []).join("");
  return latin === "" || han === "" ? [read] : [latin, han, read];
}

const NO_DATES: readonly CivilDate[] = [];
const YES_OR_NO = [
  [/^(y|yes|true|✓|✔|√|是|有)$/, true, "Yes"],
  [/^(n|no|false|✗|✘|否|沒有|不是)$/, false, "No"],
] as const;
