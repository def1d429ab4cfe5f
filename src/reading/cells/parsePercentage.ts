import type { StatedPercentage } from "../../shares/register/movement";
import { parseDecimal, percentOfDouble, ratioOfDouble } from "../../shares/values/ratio";
import type { CellValue } from "../../workbook/workbook";
import { withoutMark } from "./noteMark";
import {
  BLANK,
  errorProblem,
  isErrorValue,
  LONGEST_CELL,
  type Parsed,
  placeholderKind,
  type ReadingRemark,
  unreadable,
  value,
} from "./parsed";

/** A percentage kept as a number, in percent. */
function ofNumber(cell: number, isFractionOfOne: boolean, decimals: number | null): StatedPercentage {
  return isFractionOfOne
    ? { value: percentOfDouble(cell), decimals, keptAs: "fraction of one" }
    : { value: ratioOfDouble(cell), decimals, keptAs: "number of percent" };
}

/** What the words over a percentage say it is kept in; true is a percent sign. */
export type PercentHeading = boolean | "basis points";

/**
 * Reads a percentage in units of percent. `0.09%` and 0.0009 under a format with % are fractions of one; 0.09 under a heading with %,
 * or under a format that prints a % of its own (`0.00" %"`), is in percent already; `9 bps`, and 9 under a heading of basis points, are hundredths of a
 * percent. None of them: unclear.
 * @param shows `percentFormat`, or what remembers its answers
 */
export function parsePercentage(
  cell: CellValue,
  format: string,
  heading: PercentHeading,
  shows: (format: string) => PercentFormat = percentFormat,
): Parsed<StatedPercentage> {
  if (cell === "") return BLANK;
  if (typeof cell === "boolean") return unreadable("not a number");
  if (typeof cell === "number") return percentageOfNumber(cell, shows(format), heading);
  if (cell.length > LONGEST_CELL) return unreadable("not a number");
  if (isErrorValue(cell)) return unreadable(errorProblem(cell));
  const placeholder = placeholderKind(cell);
  if (placeholder !== null) return { kind: "placeholder", tentative: placeholder === "tentative" };
  const { text, hadMark } = withoutMark(cell);
  return percentageOfText(text, heading, hadMark ? "note mark" : "number kept as text");
}

function percentageOfNumber(
  cell: number,
  { isPercent, printsPercentItself, printsBasisPoints, decimals, isGeneral }: PercentFormat,
  heading: PercentHeading,
): Parsed<StatedPercentage> {
  if (!Number.isFinite(cell)) return unreadable("not a number");
  if (isPercent) return value(ofNumber(cell, true, decimals));
  if (printsBasisPoints || (heading === "basis points" && !printsPercentItself))
    return value(inPercent(ofNumber(cell, false, isGeneral ? decimalsTyped(cell) : decimals)));
  if (printsPercentItself || heading === true)
    return value(ofNumber(cell, false, isGeneral ? decimalsTyped(cell) : decimals));
  return cell === 0 ? value(ofNumber(0, false, 0)) : unreadable("unclear percentage");
}

/** Basis points in percent: two decimals more. */
function inPercent(points: StatedPercentage): StatedPercentage {
  const { value: read, decimals } = points;
  return {
    ...points,
    value: { numerator: read.numerator, denominator: read.denominator * 100n },
    decimals: decimals === null ? null : decimals + 2,
  };
}

const PERCENT_TEXT =
  /^\(?([+-]?[\d,]*(?:\.\d*)?)\s?(%|per ?cent|percent|pct|個百分點|个百分点|bps?|basis points?|基點|基点)?\)?\s?(%?)$/i;

function percentageOfText(cell: string, heading: PercentHeading, remark: ReadingRemark): Parsed<StatedPercentage> {
  const match = PERCENT_TEXT.exec(
    cell
      .normalize("NFKC")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .trim(),
  );
  const digits = (match?.[1] ?? "").replace(/,/g, "");
  const sign = match?.[2] ?? match?.[3] ?? "";
  // A bare % is how the form prints an empty box.
  if (match && digits === "") return sign === "%" ? BLANK : unreadable("not a number");
  const exact = match === null ? null : parseDecimal(digits);
  if (exact === null) return unreadable("not a number");
  const isPoints = /^(?:b|基)/i.test(sign) || (sign === "" && heading === "basis points");
  if (sign === "" && heading === false) return unreadable("unclear percentage");
  const read: StatedPercentage = {
    value: exact,
    decimals: digits.split(".")[1]?.length ?? 0,
    keptAs: sign === "" ? "text" : "text with %",
  };
  return value(isPoints ? inPercent(read) : read, remark);
}

/** What a number format makes of a figure that may be a percentage. */
export interface PercentFormat {
  /** It multiplies by a hundred and prints the sign. */
  readonly isPercent: boolean;
  readonly printsPercentItself: boolean;
  readonly printsBasisPoints: boolean;
  readonly decimals: number;
  readonly isGeneral: boolean;
}

export function percentFormat(format: string): PercentFormat {
  const section = format.split(";")[0] ?? "";
  const printed = section.replace(/"[^"]*"|\\./g, "");
  return {
    isPercent: printed.includes("%"),
    printsPercentItself: /"[^"%]*%[^"]*"|\\%/.test(section),
    printsBasisPoints: (section.match(/"[^"]*"/g) ?? []).some((words) => /bp|基點|基点/i.test(words)),
    decimals: decimalsShown(printed),
    isGeneral: /general/i.test(printed),
  };
}

/** Decimal places of a number format: `0.00%` is 2; `0.##` shows up to 2. */
function decimalsShown(format: string): number {
  return /\.([0#?]+)/.exec(format)?.[1]?.length ?? 0;
}

/** Decimals of a number shown as General: as typed, but a computed one with more than 9 shows no more. */
function decimalsTyped(cell: number): number | null {
  const decimals = /\.(\d+)$/.exec(cell.toString())?.[1]?.length ?? 0;
  return cell.toString().includes("e") || decimals > 9 ? null : decimals;
}
