const words = new BigInt64Array(1);
const halves = new Int32Array(words.buffer);
words[0] = 1n;
// Which half comes first is the machine's affair.
const LOW = halves[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;
const ONE_HALF = 2 ** 32;

/**
 * A double that is a whole number within 2^53 either way, as a bigint: what `BigInt` gives, in a fifth of the time. A register of a hundred thousand rows
 * has four such numbers a row.
 * @param value whole; anything else gives a number that means nothing
 */
export function wholeNumber(value: number): bigint {
  halves[HIGH] = Math.floor(value / ONE_HALF);
  // The lower 32 bits of it, whatever stands above them.
  halves[LOW] = value | 0;
  return words[0] as bigint;
}

/** The lower 32 bits of a whole number: of two numbers for which they differ, the numbers differ. */
export function lowerBits(number: bigint): number {
  words[0] = number;
  return halves[LOW] ?? 0;
}
