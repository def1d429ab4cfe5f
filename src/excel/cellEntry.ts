import { withoutEnding } from "../shares/values/withoutEnding";
import { HostFailure } from "../workbook/hostFailure";
import type { PlainValue } from "../workbook/plainValue";

const LONGEST_TEXT = 32_767;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const MOST_DIGITS = 15;
const DAY = 86_400_000;

/**
 * A value as it must be put into a cell for Excel to read it as meant: an apostrophe keeps a text a text (it is not part of the value),
 * a number is a number, a date is the serial of its day.
 * @throws HostFailure `too large` for a text no cell can hold
 */
export function cellEntry(value: PlainValue, date1904: boolean, where: string): string | number {
  switch (value.kind) {
    case "text":
      if (value.text.length > LONGEST_TEXT) throw new HostFailure("too large", where);
      return textEntry(value.text);
    case "number":
      return exactNumber(value.decimal, where);
    case "date":
      return serialOf(value.date, date1904, where);
  }
}

/** A text Excel keeps as text. */
export function textEntry(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** A cell's old content, to be put back: its formula or constant. */
export function entryAsItWas(formula: unknown, value: unknown): unknown {
  // If formula and value are equal it is a text that only looks like a formula.
  if (typeof value === "string" && (formula === value || typeof formula !== "string" || !formula.startsWith("=")))
    return isErrorText(value) ? value : textEntry(value);
  return formula;
}

function isErrorText(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text);
}

function exactNumber(decimal: string, where: string): number {
  const digits = decimal.replaceAll(/[-.]/g, "").replace(/^0+/, "");
  if (!DECIMAL.test(decimal) || withoutEnding(digits, "0").length > MOST_DIGITS)
    throw new Error(`${where}: ${decimal} is no number Excel can hold`);
  return Number.parseFloat(decimal);
}

function serialOf(date: string, date1904: boolean, where: string): number {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const midnight = Date.UTC(Number.parseInt(year, 10), Number.parseInt(month, 10) - 1, Number.parseInt(day, 10));
  if (Number.isNaN(midnight)) throw new Error(`${where}: ${date} is no date`);
  const days = Math.round((midnight - Date.UTC(1899, 11, 30)) / DAY);
  // The 1900 system counts a 29 February that never was; the 1904 system begins 1,462 days later.
  return date1904 ? days - 1_462 : days <= 60 ? days - 1 : days;
}
