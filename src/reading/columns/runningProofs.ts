import type { TableRegion } from "../regions/tableRegion";
import { isAllButASlip, numbersOf } from "./numbersOf";

/** True for a column that is at each row the sum of another so far; a column that stays the same says nothing. A total typed wrong is off twice. */
export function isRunningTotalOf(region: TableRegion, total: number, number: number): boolean {
  const [totals, numbers] = [numbersOf(region, total), numbersOf(region, number)];
  let before: number | null = null;
  let held = 0;
  let broken = 0;
  for (const [index, now] of totals.entries()) {
    const count = numbers[index] ?? null;
    if (now === null || count === null) continue;
    if (before !== null && now - before !== count) broken += 1;
    else if (before !== null && count !== 0) held += 1;
    before = now;
  }
  return held >= 2 && isAllButASlip(held, broken, 2);
}

/** True for a column of percentages that grows with a running total and not with the numbers: how much of a mandate is used. */
export function isOfRunningTotal(region: TableRegion, percentage: number, number: number): boolean {
  const [percentages, numbers] = [numbersOf(region, percentage), numbersOf(region, number)];
  return isShareOfSum(percentages, numbers) || growsWithSum(percentages, numbers);
}

/** True where the percentages grow by the same part of each number, from a share that was used up before the first row. */
function growsWithSum(percentages: readonly (number | null)[], numbers: readonly (number | null)[]): boolean {
  const rows = percentages.flatMap((share, index) => {
    const count = numbers[index] ?? null;
    return share === null || count === null || count <= 0 ? [] : [{ share, count }];
  });
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || rows.length < 3) return false;
  const bought = rows.slice(1).reduce((sum, { count }) => sum + count, 0);
  const each = (last.share - first.share) / bought;
  if (each <= 0) return false;
  let expected = first.share;
  for (const [index, { share, count }] of rows.entries()) {
    if (index > 0) expected += each * count;
    if (Math.abs(share - expected) > each * count * ROUNDED_GROWTH) return false;
  }
  // A percentage of the row's own number is as large as the number makes it.
  return first.share > each * first.count * MORE_THAN_OWN;
}

function isShareOfSum(percentages: readonly (number | null)[], numbers: readonly (number | null)[]): boolean {
  let sum = 0;
  let seen = 0;
  let before = 0;
  let broken = 0;
  for (const [index, share] of percentages.entries()) {
    const count = numbers[index] ?? null;
    if (share === null || count === null) continue;
    const now = sum + Math.abs(count);
    const isOff = share < before || Math.abs(share / now - before / sum) > (share / now) * ROUNDED_SHARE;
    if (seen > 0 && isOff) {
      broken += 1;
      // The percentage says what the number ought to have been: the rows below are not off as well.
      sum *= share / before;
    } else sum = now;
    before = share;
    seen += 1;
  }
  return seen >= 3 && isAllButASlip(seen, broken, 2);
}

/** A stated percentage is rounded to a few digits. */
const ROUNDED_SHARE = 0.02;
/** What one row adds may be lost to rounding in so large a part. */
const ROUNDED_GROWTH = 0.2;
const MORE_THAN_OWN = 1.5;
