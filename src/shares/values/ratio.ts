import { withoutEnding } from "./withoutEnding";

/** An exact quotient. The denominator is above zero. Not always in lowest terms: compare with `compareRatios`. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @throws RangeError where the denominator is zero: a missing base is the caller's finding, never a number. */
export function ratioOf(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 0n) throw new RangeError("A ratio has no zero denominator");
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** The exact value of a decimal text such as `-0.0009` or `1.5e-7`. Null where the text is none. */
export function parseDecimal(text: string): Ratio | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  if (whole + fraction === "") return null;
  const digits = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const scale = fraction.length - parseInt(exponent, 10);
  return scale >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}

/**
 * The decimal a cell's double stands for: Excel keeps 15 significant digits, so the rest is dust of the binary form.
 * @param value finite
 */
export function ratioOfDouble(value: number): Ratio {
  // Hundredths without a detour over text, where the double is the one nearest to them: most prices and all whole numbers.
  const hundredths = Math.floor(value * 100 + 0.5);
  if (hundredths / 100 === value && hundredths < 1e15 && hundredths > -1e15) {
    return { numerator: BigInt(hundredths), denominator: 100n };
  }
  const short = fifteenDigits(value, 0);
  if (short !== null) return short;
  const text = value.toPrecision(15);
  const point = text.indexOf(".");
  const scale = POWERS_OF_TEN[text.length - point - 1];
  // `0.000391234567890123`: what a formula leaves in a column of percentages, read without a pattern.
  if (point > 0 && scale !== undefined && !text.includes("e"))
    return { numerator: BigInt(text.slice(0, point) + text.slice(point + 1)), denominator: scale };
  const exact = parseDecimal(text);
  if (!exact) throw new RangeError(`Not a finite number: ${value}`);
  return exact;
}

/** As `ratioOfDouble`, in hundredths: 0.0009 under a format with % is 0.09 percent. */
export function percentOfDouble(value: number): Ratio {
  const short = fifteenDigits(value, 2);
  if (short !== null) return short;
  const { numerator, denominator } = ratioOfDouble(value);
  return { numerator: numerator * 100n, denominator };
}

/**
 * The first 15 significant digits of a small fraction without a detour over text, the point moved some places to the right. Null where the product of two
 * doubles, each exact, leaves in doubt which way the sixteenth digit rounds, and for values outside 10^-7 to 1.
 */
function fifteenDigits(value: number, placesToTheRight: 0 | 2): Ratio | null {
  const size = Math.abs(value);
  if (!(size >= 1e-7 && size < 1)) return null;
  for (let power = 15; power <= 21; power += 1) {
    const scaled = size * (DOUBLE_POWERS_OF_TEN[power] ?? NaN);
    if (scaled < 1e14) continue;
    const whole = Math.floor(scaled);
    const rest = scaled - whole;
    // One multiplication by a power of ten that is exact is off by half a unit of its last binary place, which is a 2^53th of it at most.
    if (Math.abs(rest - 0.5) <= scaled * ROUNDING_OF_A_PRODUCT || whole >= 999_999_999_999_999) return null;
    const digits = rest < 0.5 ? whole : whole + 1;
    return {
      numerator: BigInt(value < 0 ? -digits : digits),
      denominator: POWERS_OF_TEN[power - placesToTheRight] ?? 0n,
    };
  }
  return null;
}

/** A little over 2^-53. */
const ROUNDING_OF_A_PRODUCT = 1.2e-16;

/** 10 to the 0th up to the 21st, which a double holds exactly. */
const DOUBLE_POWERS_OF_TEN: readonly number[] = Array.from({ length: 22 }, (_, power) => 10 ** power);

/** 10 to the 0th up to the 21st: the most decimals that `toPrecision(15)` shows without an exponent, and one more. */
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 22 }, (_, power) => 10n ** BigInt(power));

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** @throws RangeError where the divisor is zero */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratioOf(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below zero where a < b, zero where equal, above zero where a > b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(ratio: Ratio): boolean {
  return ratio.numerator === 0n;
}

/** The whole number at or below. */
export function floorOf({ numerator, denominator }: Ratio): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? towardsZero - 1n : towardsZero;
}

/** The whole number at or above. */
export function ceilingOf({ numerator, denominator }: Ratio): bigint {
  return -floorOf({ numerator: -numerator, denominator });
}

export function absoluteRatio(ratio: Ratio): Ratio {
  return ratio.numerator < 0n ? { numerator: -ratio.numerator, denominator: ratio.denominator } : ratio;
}

/** Rounded to `decimals`, a half away from zero, all decimals shown: 0.0949 at 2 is `0.09`. */
export function roundHalfUp(ratio: Ratio, decimals: number): string {
  const { numerator, denominator } = ratio;
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  return placePoint((scaled * 2n + denominator) / (denominator * 2n), decimals, numerator < 0n);
}

/** Cut to `decimals`, towards zero, all decimals shown: 0.003385 at 4 is `0.0033`. */
export function truncate(ratio: Ratio, decimals: number): string {
  const { numerator, denominator } = ratio;
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  return placePoint(scaled / denominator, decimals, numerator < 0n);
}

/** Beyond this a percentage says nothing to anybody. */
const MOST_DECIMALS = 12;

/** The decimals wanted, or as many more as it takes until a ratio that is not zero does not read as zero. */
export function decimalsThatShow(ratio: Ratio, wanted: number): number {
  let decimals = wanted;
  while (!isZero(ratio) && decimals < MOST_DECIMALS && /^-?[0.]*$/.test(roundHalfUp(ratio, decimals))) decimals += 1;
  return decimals;
}

/** `0.070` becomes `0.07`, `40.00` becomes `40`. */
export function dropTrailingZeros(decimal: string): string {
  return decimal.includes(".") ? withoutEnding(withoutEnding(decimal, "0"), ".") : decimal;
}

/** The decimal text of a ratio whose denominator is a power of ten, or of its rounding at 15 decimals otherwise. */
export function showExactly(ratio: Ratio): string {
  return dropTrailingZeros(roundHalfUp(ratio, 15));
}

function placePoint(digits: bigint, decimals: number, negative: boolean): string {
  const text = digits.toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  const sign = negative && digits !== 0n ? "-" : "";
  return decimals === 0 ? sign + whole : `${sign}${whole}.${text.slice(text.length - decimals)}`;
}
