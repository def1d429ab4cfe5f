import {
  addDays,
  type CivilDate,
  civilDate,
  dateOfSerial,
  dayOf,
  monthOf,
  serialOfDate,
  yearOf,
} from "../../shares/values/civilDate";
import { type Ratio, ratioOf } from "../../shares/values/ratio";
import type { Slip } from "./handSlip";

/** A day as a figure of an equation. */
export function figureOfDay(date: CivilDate): Ratio {
  return ratioOf(BigInt(serialOfDate(date, false)));
}

/** The day of such a figure; null where it is none. */
export function dayOfFigure({ numerator, denominator }: Ratio): CivilDate | null {
  return dateOfSerial(parseInt((numerator / denominator).toString(), 10), false);
}

/** The slip by which one day was typed as another. */
export function slipOfDay(meant: Ratio, stated: Ratio): Slip {
  const [from, to] = [dayOfFigure(meant), dayOfFigure(stated)];
  if (from === null || to === null) return "other";
  if (isDayAndMonthExchanged(from, to)) return "date-exchanged";
  const differing = [...from].flatMap((digit, index) => (digit === to[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return "digit-replaced";
  const isExchange =
    differing.length === 2 && second === first + 1 && from[first] === to[second] && from[second] === to[first];
  return isExchange ? "digits-exchanged" : "other";
}

/** True where the year alone differs, or the month, or the day. */
export function isOnePartApart(a: Ratio, b: Ratio): boolean {
  const [one, other] = [dayOfFigure(a), dayOfFigure(b)];
  return (
    one !== null && other !== null && [yearOf, monthOf, dayOf].filter((part) => part(one) !== part(other)).length === 1
  );
}

function isDayAndMonthExchanged(a: CivilDate, b: CivilDate): boolean {
  return a !== b && dayAndMonthExchanged(a) === b;
}

/** The day with its day and month exchanged; null where there is none. */
export function dayAndMonthExchanged(date: CivilDate): CivilDate | null {
  return civilDate(yearOf(date), dayOf(date), monthOf(date));
}

/**
 * Every day from which one slip of the hand gives the stated one: day and month exchanged, a digit, the day, month or year before or after.
 * @param isAny true where any other day of the month, or month, may have been meant: the cell repeats another
 */
export function daysMeantBy(stated: Ratio, isAny = false): readonly Ratio[] {
  const date = dayOfFigure(stated);
  if (date === null) return [];
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  const near = (part: number, last: number): readonly number[] =>
    Array.from({ length: last }, (_, index) => index + 1).filter((other) => isAny || isOneSlipApart(part, other));
  const sameMonth = near(day, 31).map((other) => civilDate(year, month, other));
  const sameDay = near(month, 12).map((other) => civilDate(year, other, day));
  const otherYears = [-10, -1, 1, 10].map((years) => civilDate(year + years, month, day));
  const days = [
    dayAndMonthExchanged(date),
    ...sameMonth,
    ...sameDay,
    ...otherYears,
    addDays(date, 1),
    addDays(date, -1),
  ];
  return [...new Set(days)]
    .filter((each) => each !== null && each !== date)
    .map((each) => figureOfDay(each as CivilDate));
}

/** Two digits of which one differs, or that are exchanged, or one more or less. */
function isOneSlipApart(a: number, b: number): boolean {
  const [tens, units] = [Math.floor(a / 10), a % 10];
  const [otherTens, otherUnits] = [Math.floor(b / 10), b % 10];
  return (
    Math.abs(a - b) === 1 || tens === otherTens || units === otherUnits || (tens === otherUnits && units === otherTens)
  );
}
