import { format as formatted } from "numfmt";
import { type CivilDate, dateOfSerial, dayOf, monthOf, MONTHS } from "../../shares/values/civilDate";
import {
  dropTrailingZeros,
  isZero,
  parseDecimal,
  type Ratio,
  ratioOf,
  ratioOfDouble,
  multiplyRatios,
  roundHalfUp,
  showExactly,
} from "../../shares/values/ratio";
import type { PlainValue } from "../../workbook/plainValue";
import type { CellValue } from "../../workbook/workbook";

/**
 * What a cell prints, reduced to what matters: two cells that print the same figure or words are equal here, whatever the width of their columns or
 * the commas of their formats.
 */
export type PrintedCell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** `words`: what the number format prints around the figure: a currency, a percent sign, `Up to`. */
  | { readonly kind: "date" | "number"; readonly figure: string; readonly words: string };

const BLANK: PrintedCell = { kind: "blank" };

/** A planned value as its cell will print it. */
export function printedPlan(value: PlainValue | null, numberFormat: string): PrintedCell {
  if (value === null) return BLANK;
  switch (value.kind) {
    case "text":
      return printedText(value.text);
    case "date":
      return { kind: "date", figure: value.date, words: wordsOf(numberFormat) };
    case "number": {
      const exact = parseDecimal(value.decimal);
      return exact === null ? printedText(value.decimal) : printedNumber(exact, numberFormat);
    }
  }
}

/**
 * A cell as it was read: what it shows, which its number format decides. A format that shows something else than the figure it is given (`#,##0,` the
 * thousands, `"";""` nothing, `# ?/?` a fraction) makes it what is shown.
 */
export function printedCell(value: CellValue, numberFormat: string, date1904: boolean): PrintedCell {
  if (typeof value === "boolean") return printedText(value ? "TRUE" : "FALSE");
  const shown = shownBy(numberFormat, value, date1904);
  if (shown !== null && shown.trim() === "") return BLANK;
  if (typeof value === "string") return printedText(shown ?? value);
  const date = isDateFormat(numberFormat) ? dateOfSerial(value, date1904) : null;
  if (date !== null) {
    const isWhole = shown === null || holdsDay(shown, date);
    return isWhole ? { kind: "date", figure: date, words: wordsOf(numberFormat) } : printedText(shown);
  }
  const exact = ratioOfDouble(value);
  const printed = printedNumber(exact, numberFormat);
  if (printed.kind !== "number") return printed;
  if (shown !== null && figureIn(shown) !== printed.figure) return printedText(shown);
  // A part of a share that the format rounds away would still be copied with the cell.
  const isPartHidden = !printed.figure.includes(".") && !printed.words.includes("%") && !isZero(fractionOf(exact));
  return isPartHidden ? { ...printed, figure: showExactly(exact) } : printed;
}

/** What Excel shows of a value in a number format; null where it is shown as it is. */
function shownBy(numberFormat: string, value: string | number, date1904: boolean): string | null {
  if (numberFormat === "General" || numberFormat === "@") return null;
  if (PAINTED_WHITE.test(numberFormat)) return "";
  return formatted(
    numberFormat,
    typeof value === "number" && date1904 && isDateFormat(numberFormat) ? value + DAYS_BETWEEN_SYSTEMS : value,
    {
      throws: false,
    },
  );
}

/** From serial 0 of the 1904 system to that of the 1900 system. */
const DAYS_BETWEEN_SYSTEMS = 1_462;

/** A format may choose the colour of what it shows. */
const PAINTED_WHITE = /\[(?:white|color\s?2)\]/i;

/** The figure in what is shown: digits, point and sign; brackets are a sign. */
function figureIn(shown: string): string {
  const plain = shown.normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g, "-");
  const digits = dropTrailingZeros(plain.replace(/[^\d.]/g, "").replace(/\.$/, ""));
  const isNegative = plain.includes("-") || (plain.includes("(") && plain.includes(")"));
  return isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Whether a text shows the day, the month and the year of a date, in whatever order and words. */
function holdsDay(shown: string, date: CivilDate): boolean {
  const numbers: readonly string[] = shown.match(/\d+/g) ?? [];
  const [year, month, day] = [date.slice(0, 4), monthOf(date), dayOf(date)];
  const has = (number: number): boolean => numbers.some((each) => parseInt(each, 10) === number);
  const named = MONTHS[month - 1]?.slice(0, 3).toLowerCase() ?? "";
  return (
    (numbers.includes(year) || numbers.includes(year.slice(2))) &&
    has(day) &&
    (has(month) || shown.toLowerCase().includes(named))
  );
}

function fractionOf(exact: Ratio): Ratio {
  return { numerator: exact.numerator % exact.denominator, denominator: exact.denominator };
}

/** One text for what is printed: equal texts, equal print. */
export function markOf(cell: PrintedCell): string {
  if (cell.kind === "blank") return "";
  return cell.kind === "text" ? `text ${cell.text}` : `${cell.kind} ${cell.figure} ${cell.words}`;
}

function printedText(text: string): PrintedCell {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain === "" ? BLANK : { kind: "text", text: plain };
}

function printedNumber(exact: Ratio, numberFormat: string): PrintedCell {
  const codes = withoutWords(numberFormat);
  const percent = codes.includes("%");
  const shown = percent ? multiplyRatios(exact, ratioOf(100n)) : exact;
  const decimals = /[0#?](?:\.([0#?]*))?[^0#?.]*$/.exec(codes);
  const figure =
    decimals === null ? showExactly(shown) : dropTrailingZeros(roundHalfUp(shown, decimals[1]?.length ?? 0));
  return { kind: "number", figure, words: `${wordsOf(numberFormat)}${percent ? "%" : ""}` };
}

const QUOTED = /"([^"]*)"|\\(.)/g;

/** The words a format prints around the figure, without spaces: `"HKD "#,##0.0` says `HKD`. */
function wordsOf(numberFormat: string): string {
  if (isDateFormat(numberFormat))
    return /^(?:\[[^[\]]*\])*(?:"([^"]*)"|)[dy]/i.exec(numberFormat)?.[1]?.replace(/\s+/g, "") ?? "";
  return [...firstSection(numberFormat).matchAll(QUOTED)]
    .map(([, quoted = "", escaped = ""]) => quoted + escaped)
    .join("")
    .replace(/\s+/g, "");
}

/** The codes of a format alone. */
function withoutWords(numberFormat: string): string {
  return firstSection(numberFormat)
    .replace(QUOTED, "")
    .replace(/\[[^[\]]*\]|_.|\*./g, "");
}

/** Figures of a return are not shown otherwise when they are negative: what follows a semicolon is left out. */
function firstSection(numberFormat: string): string {
  return /^(?:"[^"]*"|[^";])*/.exec(numberFormat)?.[0] ?? numberFormat;
}

function isDateFormat(numberFormat: string): boolean {
  const codes = withoutWords(numberFormat);
  return /[dy]/i.test(codes) && !/general/i.test(codes);
}
