import { HostRefusal } from "../protocol/hostRefusal";
import { type EntryLocale, inPlainMarks } from "./entryLocale";
import { PLAIN_LOOK, type Look } from "./look";

/** An error as a value: a cell that shows `#N/A`, not a text of those letters. */
export interface CellError {
  readonly error: string;
}
export type Content = string | number | boolean | CellError;

/** One cell. Never changed, only replaced. */
export interface Cell {
  readonly content: Content;
  /** With its `=`; null for a constant. */
  readonly formula: string | null;
  readonly look: Look;
  /** True where the text was entered behind an apostrophe. */
  readonly quoted: boolean;
  /** What this host does not understand but keeps: a note, a hyperlink, a validation rule. */
  readonly carried: unknown;
}

export const EMPTY_CELL: Cell = Object.freeze({
  content: "",
  formula: null,
  look: PLAIN_LOOK,
  quoted: false,
  carried: null,
});

const ERROR_TEXTS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"] as const;

export function isCellError(content: unknown): content is CellError {
  return typeof content === "object" && content !== null && "error" in content;
}

/** The value as the client reads it. */
export function shownValue(content: Content): string | number | boolean {
  return isCellError(content) ? content.error : content;
}

export function valueType(cell: Cell): string {
  const { content } = cell;
  if (isCellError(content)) return "Error";
  if (typeof content === "number") return "Double";
  if (typeof content === "boolean") return "Boolean";
  return content === "" ? "Empty" : "String";
}

/** What was typed, as Excel reads it. `formula` without a value is still to be calculated. */
export interface Entered {
  readonly content: Content;
  readonly formula: string | null;
  readonly quoted: boolean;
  /** The format a typed percentage or date sets on a `General` cell. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const LONGEST_TEXT = 32_767;

/**
 * Understands a value put into a cell whose number format is given. Text that begins with `=`, `+`, `-` or `@` becomes a formula
 * unless the cell is formatted as text or an apostrophe stands in front; digits become numbers; days become serials.
 * Numbers keep 15 significant digits.
 */
export function enter(value: unknown, numberFormat: string, date1904: boolean, locale: EntryLocale): Entered {
  const constant = (content: Content, format: string | null = null): Entered => ({
    content,
    formula: null,
    quoted: false,
    numberFormat: format,
  });
  if (typeof value === "boolean") return constant(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new HostRefusal("InvalidArgument", "A cell cannot hold an infinite number");
    return numberFormat === "@" ? constant(String(value)) : constant(fifteenDigits(value));
  }
  if (typeof value !== "string")
    throw new HostRefusal(
      "InvalidArgument",
      `A cell cannot hold ${value === undefined ? "nothing" : JSON.stringify(value)}`,
    );
  if (value.length > LONGEST_TEXT)
    throw new HostRefusal("InvalidArgument", "A cell cannot hold more than 32,767 characters");
  if (value.startsWith("'")) return { content: value.slice(1), formula: null, quoted: true, numberFormat: null };
  if (numberFormat === "@" || value === "") return constant(value);
  return enteredText(inPlainMarks(value.trim(), locale), value, date1904, locale);
}

function enteredText(trimmed: string, value: string, date1904: boolean, locale: EntryLocale): Entered {
  const constant = (content: Content, format: string | null = null): Entered => ({
    content,
    formula: null,
    quoted: false,
    numberFormat: format,
  });
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  const error = ERROR_TEXTS.find((text) => text === upper);
  if (error) return constant({ error });
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return constant(fifteenDigits(parsedNumber(trimmed)));
  if (/^[+-]?[\d,.]+%$/.test(trimmed) && NUMBER.test(trimmed.slice(0, -1)))
    return constant(fifteenDigits(parsedNumber(trimmed.slice(0, -1)) / 100), trimmed.includes(".") ? "0.00%" : "0%");
  if (/^\([\d,.]+\)$/.test(trimmed) && NUMBER.test(trimmed.slice(1, -1)))
    return constant(-parsedNumber(trimmed.slice(1, -1)));
  const day = typedDay(value.trim(), locale);
  if (day !== null) return constant(day - (date1904 ? 1462 : 0), "d-mmm-yy");
  if (/^[=+\-@]/.test(value) && value.length > 1)
    return { content: 0, formula: value.startsWith("=") ? value : `=${value}`, quoted: false, numberFormat: null };
  return constant(value);
}

function parsedNumber(text: string): number {
  return Number.parseFloat(text.replaceAll(",", ""));
}

export function fifteenDigits(value: number): number {
  return Number.parseFloat(value.toPrecision(15));
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAY = 86_400_000;

/** The serial (1900 system) of a date as it is typed in the locale; null for anything else. */
function typedDay(text: string, { dayFirst }: EntryLocale): number | null {
  const numeric = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const worded = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i.exec(text);
  if (numeric) {
    const [, first = "", second = "", year = ""] = numeric;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return serialOf(Number.parseInt(year, 10), Number.parseInt(month, 10), Number.parseInt(day, 10));
  }
  if (iso)
    return serialOf(
      Number.parseInt(iso[1] ?? "", 10),
      Number.parseInt(iso[2] ?? "", 10),
      Number.parseInt(iso[3] ?? "", 10),
    );
  if (!worded) return null;
  const month = MONTHS.indexOf((worded[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  return month === 0
    ? null
    : serialOf(Number.parseInt(worded[3] ?? "", 10), month, Number.parseInt(worded[1] ?? "", 10));
}

/** The 1900-system serial of a civil date, or null where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  // Excel has a 29 February 1900.
  return serial <= 60 ? serial - 1 : serial;
}
