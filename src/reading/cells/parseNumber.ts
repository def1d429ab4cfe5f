import type { ShareCount } from "../../shares/values/quantity";
import { parseDecimal, type Ratio, ratioOfDouble } from "../../shares/values/ratio";
import type { CellValue } from "../../workbook/workbook";
import { withoutMark } from "./noteMark";
import {
  BLANK,
  errorProblem,
  isErrorValue,
  LONGEST_CELL,
  type Parsed,
  placeholderKind,
  unreadable,
  value,
} from "./parsed";

/** Excel keeps 15 significant digits: a longer count has already lost its last ones. */
const MOST_DIGITS = 15;
const FIRST_TOO_LONG = 1e15;

/**
 * Reads a whole number of shares, signed: `31,775,000`, `(31,775,000)`, `−31,775,000`, `31,775,000-`, `△31,775,000`, `[31,775,000]`, `31.775 million`, `3,177.5萬股`, full-width digits, a note's
 * mark behind.
 */
export function parseCount(cell: CellValue): Parsed<ShareCount> {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return unreadable("not a number");
    if (Math.abs(cell) >= FIRST_TOO_LONG) return unreadable("too many digits");
    if (Number.isInteger(cell)) return value(BigInt(cell));
  }
  return countOf(parseQuotient(cell), 1n);
}

/**
 * As `parseCount`, in a column that keeps its figures in units: 31,775 under `('000)` is 31,775,000. A unit in the cell's own words stands for itself; `31,775
 * shares` there says two things, and is refused.
 */
export function parseCountInUnits(cell: CellValue, unit: bigint): Parsed<ShareCount> {
  const namesItsOwn = typeof cell === "string" && namesOwnUnit(cell);
  if (!namesItsOwn && unit !== 1n && typeof cell === "string" && WORDS_OF_SHARES.test(cell.trimEnd()))
    return unreadable("not a number");
  return countOf(parseQuotient(cell), namesItsOwn ? 1n : unit);
}

/** True for a number with a unit in its own words: `31.775 million`, `3,177.5萬股`. */
export function namesOwnUnit(text: string): boolean {
  return text.length <= LONGEST_CELL && OWN_UNIT.test(text);
}

function countOf(read: Parsed<Ratio>, unit: bigint): Parsed<ShareCount> {
  if (read.kind !== "value") return read;
  const numerator = read.value.numerator * unit;
  const { denominator } = read.value;
  if (numerator % denominator !== 0n) return unreadable("fraction of a share");
  const count = numerator / denominator;
  if ((count < 0n ? -count : count).toString().length > MOST_DIGITS) return unreadable("too many digits");
  return { ...read, value: count };
}

/** Reads any number, exactly as its cell shows it to 15 digits. A percent sign is not a number. */
export function parseQuotient(cell: CellValue): Parsed<Ratio> {
  if (cell === "") return BLANK;
  if (typeof cell === "number") return Number.isFinite(cell) ? value(ratioOfDouble(cell)) : unreadable("not a number");
  if (typeof cell === "boolean" || cell.length > LONGEST_CELL) return unreadable("not a number");
  if (isErrorValue(cell)) return unreadable(errorProblem(cell));
  if (cell.trim() === "") return BLANK;
  const placeholder = placeholderKind(cell);
  if (placeholder !== null) return { kind: "placeholder", tentative: placeholder === "tentative" };
  const { text, hadMark } = withoutMark(cell);
  const exact = numberInWords(text);
  return exact === null ? unreadable("not a number") : value(exact, hadMark ? "note mark" : "number kept as text");
}

/** Arrows and words before a number say which way it goes, and words in brackets behind it. */
const UP = /^(?:[▲↑⬆]|增加?|add:?|plus|increased? (?:of|by)|added)\s?(?=\d)/i;
const DOWN = /^(?:[▼↓⬇△▽]|[減减]少?|less:?|minus|(?:decreased?|reduction|reduced) (?:of|by))\s?(?=\d)/i;
const UP_BEHIND = /\s?\((?:increased?|added|增加?)\)$/i;
const DOWN_BEHIND = /\s?\((?:decreased?|reduction|[減减]少?)\)$/i;
const OWN_UNIT = /\d\s?(?:k|m|mn|mln|mm|bn|thousands?|millions?|billions?|[十百千萬万億亿]+)(?![a-z])/i;

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\u30fc]/g;
/** Every blank, non-breaking and figure spaces among them. */
const BLANKS = /[\s\u200b\u2060\ufeff]+/g;
const WORDS_OF_SHARES = /\s?(?:shares?|shr?s?\.?|units?|ads?s?|股份|股|個|份)$/i;
const ENTRY_SIDE = /\s?(cr|dr)\.?$/i;

const FACTORS: Readonly<Record<string, bigint>> = {
  k: 1_000n,
  thousand: 1_000n,
  thousands: 1_000n,
  千: 1_000n,
  萬: 10_000n,
  万: 10_000n,
  百萬: 1_000_000n,
  百万: 1_000_000n,
  m: 1_000_000n,
  mn: 1_000_000n,
  mln: 1_000_000n,
  mm: 1_000_000n,
  million: 1_000_000n,
  millions: 1_000_000n,
  千萬: 10_000_000n,
  千万: 10_000_000n,
  億: 100_000_000n,
  亿: 100_000_000n,
  bn: 1_000_000_000n,
  billion: 1_000_000_000n,
  billions: 1_000_000_000n,
  十億: 1_000_000_000n,
  十亿: 1_000_000_000n,
};

/** The exact number a text writes, with its sign, its unit and what it counts; null where it is none. */
function numberInWords(text: string): Ratio | null {
  const plain = withSignInFigures(text.normalize("NFKC").replace(DASHES, "-").replace(BLANKS, " ").trim());
  const side = ENTRY_SIDE.exec(plain)?.[1]?.toLowerCase();
  const amount = side === undefined ? plain : plain.replace(ENTRY_SIDE, "");
  const bare = amount.replace(WORDS_OF_SHARES, "");
  const bracketed = /^\((.*)\)$/.exec(bare) ?? OTHER_BRACKETS.exec(bare);
  const inside = (bracketed?.[1] ?? bracketed?.[2] ?? amount).trim();
  const trailing = /^([^-+]+?)\s?-$/.exec(inside.replace(WORDS_OF_SHARES, ""));
  const isTurned = bracketed !== null || trailing !== null;
  const unsigned = (trailing?.[1] ?? inside).replace(WORDS_OF_SHARES, "").trim();
  const signed = /^([+-])\s?(.*)$/.exec(unsigned);
  // Two signs leave open which of them is meant.
  if (signed !== null && (isTurned || side !== undefined)) return null;
  if (isTurned && side !== undefined) return null;
  const magnitude = sumOfUnits(signed?.[2] ?? unsigned);
  if (magnitude === null) return null;
  const isNegative = isTurned || signed?.[1] === "-" || side === "dr";
  return isNegative ? { numerator: -magnitude.numerator, denominator: magnitude.denominator } : magnitude;
}

/** `[31,775,000]`, `<31,775,000>`: a short one may be the mark of a note. */
const OTHER_BRACKETS = /^\[([\d,' ]{4,24})\]$|^<([\d,' ]{4,24})>$/;

/** `less 31,775,000`, `減31,775,000` and `31,775,000 (decrease)` as -31,775,000. */
function withSignInFigures(text: string): string {
  const before = text.replace(UP, "+").replace(DOWN, "-");
  const sign = UP_BEHIND.test(before) ? "+" : DOWN_BEHIND.test(before) ? "-" : "";
  const bare = before.replace(UP_BEHIND, "").replace(DOWN_BEHIND, "");
  return bare.startsWith(sign) ? bare : `${sign}${bare}`;
}

/** `31.775 million`, `1億2,345萬`, `31,775,000`. */
function sumOfUnits(text: string): Ratio | null {
  const parts = [...text.matchAll(/([\d.,' ’]+)([a-z]+|[十百千萬万億亿]+)?/gi)];
  const whole = parts.map(([part]) => part).join("");
  if (parts.length === 0 || parts.length > 3 || whole !== text) return null;
  let sum: Ratio = { numerator: 0n, denominator: 1n };
  let before: bigint | null = null;
  for (const [, figures = "", word = ""] of parts) {
    const factor = word === "" ? 1n : FACTORS[word.toLowerCase()];
    const decimal = parseDecimal(plainFigures(figures.trim()) ?? "");
    // Units fall from part to part: 1億2,345萬.
    if (factor === undefined || decimal === null || (before !== null && factor >= before)) return null;
    before = factor;
    sum = {
      numerator: sum.numerator * decimal.denominator + decimal.numerator * factor * sum.denominator,
      denominator: sum.denominator * decimal.denominator,
    };
  }
  return sum;
}

/** Figures without their separators; null where these do not part thousands. */
function plainFigures(figures: string): string | null {
  const match = /^(\d+|\d{1,3}(?:, ?\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+|)(\.\d*)?$/.exec(figures);
  if (match === null) return null;
  const [, whole = "", fraction = ""] = match;
  return whole === "" && fraction.length < 2 ? null : `${whole.replace(/[^\d]/g, "")}${fraction}`;
}
