/** A number of shares: whole and exact. Negative where a movement lowers the balance. */
export type ShareCount = bigint;

export function absolute(count: ShareCount): ShareCount {
  return count < 0n ? -count : count;
}

/** Digits in threes, as the forms print a count: `-31,775,000`. */
export function showCount(count: ShareCount): string {
  return groupDigits(count.toString());
}

/** Sets commas into the whole part of a decimal text; sign and decimals stay. */
export function groupDigits(decimal: string): string {
  const point = decimal.indexOf(".");
  const first = decimal.startsWith("-") ? 1 : 0;
  let at = point < 0 ? decimal.length : point;
  let grouped = decimal.slice(at);
  for (; at - first > 3; at -= 3) grouped = `,${decimal.slice(at - 3, at)}${grouped}`;
  return decimal.slice(0, at) + grouped;
}

/** The smallest whole number not below numerator / denominator, for counts that are not negative. */
export function divideUp(numerator: ShareCount, denominator: ShareCount): ShareCount {
  return (numerator + denominator - 1n) / denominator;
}

export function sumOf(counts: Iterable<ShareCount>): ShareCount {
  let sum = 0n;
  for (const count of counts) sum += count;
  return sum;
}
