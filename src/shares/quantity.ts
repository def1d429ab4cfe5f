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
  const whole = point < 0 ? decimal : decimal.slice(0, point);
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (point < 0 ? "" : decimal.slice(point));
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
