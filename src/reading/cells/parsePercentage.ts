import type { StatedPercentage } from "../../shares/register/movement";
import { parseDecimal, percentOfDouble, ratioOfDouble } from "../../shares/values/ratio";
import type { CellValue } from "../../workbook/workbook";
import { BLANK, errorProblem, isErrorValue, type Parsed, placeholderKind, unreadable, value } from "./parsed";

/** A percentage kept as a number, in percent. */
function ofNumber(cell: number, isFractionOfOne: boolean, decimals: number | null): StatedPercentage {
  return isFractionOfOne
    ? { value: percentOfDouble(cell), decimals, keptAs: "fraction of one" }
    : { value: ratioOfDouble(cell), decimals, keptAs: "number of percent" };
}

/**
 * Reads a percentage in units of percent. `0.09%` and 0.0009 under a format with % are fractions of one; 0.09 under a heading with %,
 * or under a format that prints a % of its own (`0.00" %"`), is in percent already. Neither: unclear.
 */
export function parsePercentage(cell: CellValue, format: string, headingHasPercent: boolean): Parsed<StatedPercentage> {
  if (cell === "") return BLANK;
  if (typeof cell === "boolean") return unreadable("not a number");
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return unreadable("not a number");
    const { isPercent, printsPercentItself, decimals, isGeneral } = percentFormat(format);
    if (isPercent) return value(ofNumber(cell, true, decimals));
    if (printsPercentItself || headingHasPercent)
      return value(ofNumber(cell, false, isGeneral ? decimalsTyped(cell) : decimals));
    return cell === 0 ? value(ofNumber(0, false, 0)) : unreadable("unclear percentage");
  }
  if (isErrorValue(cell)) return unreadable(errorProblem(cell));
  const placeholder = placeholderKind(cell);
  if (placeholder !== null) return { kind: "placeholder", tentative: placeholder === "tentative" };
  const match = /^\(?([+-]?[\d,]*\.?\d*)\)?\s*(%?)\)?$/.exec(cell.normalize("NFKC").replace(/[−–]/g, "-").trim());
  const digits = (match?.[1] ?? "").replace(/,/g, "");
  // A bare % is how the form prints an empty box.
  if (match && digits === "") return match[2] === "%" ? BLANK : unreadable("not a number");
  const exact = match === null ? null : parseDecimal(digits);
  if (exact === null) return unreadable("not a number");
  if (match?.[2] !== "%" && !headingHasPercent) return unreadable("unclear percentage");
  return value(
    { value: exact, decimals: digits.split(".")[1]?.length ?? 0, keptAs: match?.[2] === "%" ? "text with %" : "text" },
    "number kept as text",
  );
}

/** What a number format makes of a figure that may be a percentage. */
interface PercentFormat {
  /** It multiplies by a hundred and prints the sign. */
  readonly isPercent: boolean;
  readonly printsPercentItself: boolean;
  readonly decimals: number;
  readonly isGeneral: boolean;
}

let lastFormat: { readonly format: string; readonly read: PercentFormat } | null = null;

/** The cells of a column have one format: the last one is remembered. */
function percentFormat(format: string): PercentFormat {
  if (lastFormat?.format !== format) lastFormat = { format, read: readPercentFormat(format) };
  return lastFormat.read;
}

function readPercentFormat(format: string): PercentFormat {
  const section = format.split(";")[0] ?? "";
  const printed = section.replace(/"[^"]*"|\\./g, "");
  return {
    isPercent: printed.includes("%"),
    printsPercentItself: /"[^"]*%[^"]*"|\\%/.test(section),
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
