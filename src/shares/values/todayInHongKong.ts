import { type CivilDate, parseCivilDate } from "./civilDate";

/** Hong Kong keeps eight hours ahead of Greenwich all year. */
export const AHEAD_OF_GREENWICH = 8 * 3_600_000;

/** The day it is in Hong Kong. */
export function todayInHongKong(now: Date = new Date()): CivilDate {
  const there = parseCivilDate(new Date(now.getTime() + AHEAD_OF_GREENWICH).toISOString().slice(0, 10));
  if (there === null) throw new RangeError(`Not a moment: ${now.getTime()}`);
  return there;
}
