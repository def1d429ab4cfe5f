import { dateOfSerial } from "../../shares/values/civilDate";
import {
  dropTrailingZeros,
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

/** A cell as it was read. */
export function printedCell(value: CellValue, numberFormat: string, date1904: boolean): PrintedCell {
  if (typeof value === "string") return printedText(value);
  if (typeof value === "boolean") return printedText(value ? "TRUE" : "FALSE");
  const date = isDateFormat(numberFormat) ? dateOfSerial(value, date1904) : null;
  return date === null
    ? printedNumber(ratioOfDouble(value), numberFormat)
    : { kind: "date", figure: date, words: wordsOf(numberFormat) };
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
    return /^(?:\[[^\]]*\])*(?:"([^"]*)"|)[dy]/i.exec(numberFormat)?.[1]?.replace(/\s+/g, "") ?? "";
  return [...firstSection(numberFormat).matchAll(QUOTED)]
    .map(([, quoted = "", escaped = ""]) => quoted + escaped)
    .join("")
    .replace(/\s+/g, "");
}

/** The codes of a format alone. */
function withoutWords(numberFormat: string): string {
  return firstSection(numberFormat)
    .replace(QUOTED, "")
    .replace(/\[[^\]]*\]|_.|\*./g, "");
}

/** Figures of a return are not shown otherwise when they are negative: what follows a semicolon is left out. */
function firstSection(numberFormat: string): string {
  return /^(?:"[^"]*"|[^";])*/.exec(numberFormat)?.[0] ?? numberFormat;
}

function isDateFormat(numberFormat: string): boolean {
  const codes = withoutWords(numberFormat);
  return /[dy]/i.test(codes) && !/general/i.test(codes);
}
