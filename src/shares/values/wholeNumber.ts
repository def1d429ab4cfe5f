const words = new BigInt64Array(1);
const halves = new Int32Array(words.buffer);
words[0] = 1n;
// Which half comes first is the machine's affair.
const LOW = halves[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;
const ONE_HALF = 2 ** 32;
const MOST_EXACT = 2n ** 53n - 1n;

/**
 * A double that is a whole number within 2^53 either way, as a bigint: what `BigInt` gives, in a fifth of the time. A register of a hundred thousand rows
 * has four such numbers a row.
 * @param value whole; anything else gives a number that means nothing
 */
export function wholeNumber(value: number): bigint {
  halves[HIGH] = Math.floor(value / ONE_HALF);
  halves[LOW] = lowerBitsOfDouble(value);
  return words[0] as bigint;
}

/** The lower 32 bits of a whole number: of two numbers for which they differ, the numbers differ. */
export function lowerBits(number: bigint): number {
  words[0] = number;
  return halves[LOW] ?? 0;
}

/** A count as a double, where a double is exact; infinite where it is too large for one. NaN for none. */
export function doubleOf(count: bigint | null): number {
  if (count === null) return NaN;
  if (count > MOST_EXACT || count < -MOST_EXACT) return count < 0n ? -Infinity : Infinity;
  words[0] = count;
  return (halves[HIGH] ?? 0) * ONE_HALF + ((halves[LOW] ?? 0) >>> 0);
}

/** As `lowerBits`, of a double that is a whole number within 2^53 either way. */
export function lowerBitsOfDouble(value: number): number {
  return value | 0;
}
