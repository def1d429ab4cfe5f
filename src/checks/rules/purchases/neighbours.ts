import { type CivilDate, daysBetween } from "../../../shares/values/civilDate";
import { compareRatios, multiplyRatios, type Ratio } from "../../../shares/values/ratio";

/** Rows that are looked at around a row, and how many of them are too few to tell anything. */
const MOST = 4;
const FEWEST = 2;

/** What rows around a row have: the two in the middle, which are one where their number is odd. One odd row among four moves neither out of line. */
export interface Usual {
  readonly low: Ratio;
  readonly high: Ratio;
}

/**
 * What is usual around the row at a place, over the four nearest other rows by day. Null where fewer than two stand within so many days.
 * The rows must be in order of time.
 */
export function usualAround(
  rows: readonly { readonly date: CivilDate; readonly usual: Ratio }[],
  at: number,
  days: number,
): Usual | null {
  const date = rows[at]?.date;
  if (date === undefined) return null;
  const near = [...rows.slice(Math.max(0, at - MOST), at), ...rows.slice(at + 1, at + 1 + MOST)]
    .map((row) => ({ away: Math.abs(daysBetween(date, row.date)), usual: row.usual }))
    .filter(({ away }) => away <= days)
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ usual }) => usual)
    .sort(compareRatios);
  const [low, high] = [near[(near.length - 1) >> 1], near[near.length >> 1]];
  return near.length < FEWEST || low === undefined || high === undefined ? null : { low, high };
}

/** True where a figure is more than so many times what is usual, or less than one in so many. */
export function isOutOfLine(figure: Ratio, { low, high }: Usual, times: Ratio): boolean {
  return (
    compareRatios(figure, multiplyRatios(high, times)) > 0 || compareRatios(multiplyRatios(figure, times), low) < 0
  );
}
