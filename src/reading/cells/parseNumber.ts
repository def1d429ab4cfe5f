import type { ShareCount } from "../../shares/values/quantity";
import { parseDecimal, type Ratio, ratioOfDouble } from "../../shares/values/ratio";
import type { CellValue } from "../../workbook/workbook";
import { BLANK, errorProblem, isErrorValue, type Parsed, placeholderKind, unreadable, value } from "./parsed";

/** Excel keeps 15 significant digits: a longer count has already lost its last ones. */
const MOST_DIGITS = 15;
const FIRST_TOO_LONG = 1e15;

/** Reads a whole number of shares, signed: `31,775,000`, `(31,775,000)`, `−31,775,000`, `31,775,000-`, full-width digits. */
export function parseCount(cell: CellValue): Parsed<ShareCount> {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return unreadable("not a number");
    if (Math.abs(cell) >= FIRST_TOO_LONG) return unreadable("too many digits");
    if (Number.isInteger(cell)) return value(BigInt(cell));
  }
  const read = parseQuotient(cell);
  if (read.kind !== "value") return read;
  const { numerator, denominator } = read.value;
  if (numerator % denominator !== 0n) return unreadable("fraction of a share");
  const count = numerator / denominator;
  if ((count < 0n ? -count : count).toString().length > MOST_DIGITS) return unreadable("too many digits");
  return { ...read, value: count };
}

/** Reads any number, exactly as its cell shows it to 15 digits. A percent sign is not a number. */
export function parseQuotient(cell: CellValue): Parsed<Ratio> {
  if (cell === "") return BLANK;
  if (typeof cell === "number") return Number.isFinite(cell) ? value(ratioOfDouble(cell)) : unreadable("not a number");
  if (typeof cell === "boolean") return unreadable("not a number");
  if (isErrorValue(cell)) return unreadable(errorProblem(cell));
  const plain = plainNumber(cell);
  if (plain === "") return BLANK;
  const placeholder = placeholderKind(cell);
  if (placeholder !== null) return { kind: "placeholder", tentative: placeholder === "tentative" };
  const exact = plain === null ? null : parseDecimal(plain);
  return exact === null ? unreadable("not a number") : value(exact, "number kept as text");
}

/** The digits, point and sign of a number as a clerk types it; "" where the text is blank, null where it is no number. */
function plainNumber(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff'’]/g, "")
    .replace(/[−–—‒﹣]/g, "-")
    .replace(/(shares?|股)$/i, "");
  if (plain === "") return "";
  const bracketed = /^\((.*)\)$/.exec(plain);
  const trailing = /^([^-+]+)-$/.exec(plain);
  const signed = bracketed ? `-${bracketed[1] ?? ""}` : trailing ? `-${trailing[1] ?? ""}` : plain;
  const match = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?)((?:\.\d*)?)$/.exec(signed);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  return whole === "" && fraction.length < 2 ? null : `${sign}${whole.replace(/,/g, "")}${fraction}`;
}
