import { type Certainty, isInForce } from "./datedRules";
import { addDays, type CivilDate, weekday, yearOf } from "../values/civilDate";

/** Where a day stands among the business days of Hong Kong. `suspended`: the weather kept the market closed. */
export type DayKind = "business day" | "weekend" | "holiday" | "suspended" | "unknown";

/**
 * Business days, as far as a table of holidays reaches.
 * Days on which a typhoon or a black rainstorm kept the market closed are those we know of, before the market trades through them. A half day (the eves of
 * Christmas, New Year and Lunar New Year) is a business day like another: its morning session, by which the deadline is set, takes place.
 */
export interface TradingCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** `unknown` outside the years of the table. */
  kindOf(date: CivilDate): DayKind;
  /** The first business day after a day; null where the table does not reach that far. */
  nextBusinessDay(date: CivilDate): CivilDate | null;
}

/**
 * General holidays of Hong Kong under Cap. 149, Sundays apart, as gazetted: month and day. The Exchange is closed on each of them.
 * Days that fall on a Saturday are kept so that the list can be compared with the gazette line by line.
 */
const GENERAL_HOLIDAYS: Readonly<Record<number, string>> = {
  2018: "01-01 02-16 02-17 02-19 03-30 03-31 04-02 04-05 05-01 05-22 06-18 07-02 09-25 10-01 10-17 12-25 12-26",
  2019: "01-01 02-05 02-06 02-07 04-05 04-19 04-20 04-22 05-01 05-13 06-07 07-01 09-14 10-01 10-07 12-25 12-26",
  2020: "01-01 01-25 01-27 01-28 04-04 04-10 04-11 04-13 04-30 05-01 06-25 07-01 10-01 10-02 10-26 12-25 12-26",
  2021: "01-01 02-12 02-13 02-15 04-02 04-03 04-05 04-06 05-01 05-19 06-14 07-01 09-22 10-01 10-14 12-25 12-27",
  2022: "01-01 02-01 02-02 02-03 04-05 04-15 04-16 04-18 05-02 05-09 06-03 07-01 09-12 10-01 10-04 12-26 12-27",
  2023: "01-02 01-23 01-24 01-25 04-05 04-07 04-08 04-10 05-01 05-26 06-22 07-01 09-30 10-02 10-23 12-25 12-26",
  2024: "01-01 02-10 02-12 02-13 03-29 03-30 04-01 04-04 05-01 05-15 06-10 07-01 09-18 10-01 10-11 12-25 12-26",
  2025: "01-01 01-29 01-30 01-31 04-04 04-18 04-19 04-21 05-01 05-05 05-31 07-01 10-01 10-07 10-29 12-25 12-26",
  2026: "01-01 02-17 02-18 02-19 04-03 04-04 04-06 04-07 05-01 05-25 06-19 07-01 09-26 10-01 10-19 12-25 12-26",
  2027: "01-01 02-06 02-08 02-09 03-26 03-27 03-29 04-05 05-01 05-13 06-09 07-01 09-16 10-01 10-08 12-25 12-27",
  // Computed from Cap. 149 and the lunar calendar, not yet gazetted.
  2028: "01-01 01-26 01-27 01-28 04-04 04-14 04-15 04-17 05-01 05-02 05-29 07-01 10-02 10-04 10-26 12-25 12-26",
};

/** Years of the table that are computed and not gazetted. */
export const COMPUTED_YEARS: readonly number[] = [2028];

/** A day the weather kept the market closed, and how surely that is known. */
interface SuspendedDay {
  readonly date: string;
  readonly certainty: Certainty;
}

/**
 * Days on which the Exchange did not trade for a typhoon or a black rainstorm. Incomplete: a day that is not here may have been one. From 23 September 2024 on
 * there are none.
 */
export const SUSPENDED_DAYS: readonly SuspendedDay[] = [
  { date: "2021-10-13", certainty: "general knowledge" },
  { date: "2023-07-17", certainty: "general knowledge" },
  { date: "2023-09-01", certainty: "general knowledge" },
  { date: "2023-09-08", certainty: "read" },
  { date: "2024-09-06", certainty: "read" },
];

/**
 * A calendar from a table of holidays: each year's days as `MM-DD`, apart by spaces. Weekends need not be in it.
 * @param suspended days the market was closed for the weather
 */
export function calendarOf(
  holidays: Readonly<Record<number, string>>,
  suspended: readonly string[] = [],
): TradingCalendar {
  const closed = new Set(suspended);
  const years = Object.keys(holidays).sort();
  const days = new Set(
    Object.entries(holidays).flatMap(([year, list]) => list.split(" ").map((day) => `${year}-${day}`)),
  );
  const firstYear = parseInt(years[0] ?? "0", 10);
  const lastYear = parseInt(years.at(-1) ?? "-1", 10);
  const isReached = (date: CivilDate): boolean => yearOf(date) >= firstYear && yearOf(date) <= lastYear;
  const kindOf = (date: CivilDate): DayKind => {
    if (!isReached(date)) return "unknown";
    const day = weekday(date);
    if (day === 0 || day === 6) return "weekend";
    if (days.has(date)) return "holiday";
    return closed.has(date) && !isInForce("severe weather trading", date) ? "suspended" : "business day";
  };
  const nextBusinessDay = (date: CivilDate): CivilDate | null => {
    for (let day = addDays(date, 1); ; day = addDays(day, 1)) {
      const kind = kindOf(day);
      if (kind === "unknown") return null;
      if (kind === "business day") return day;
    }
  };
  return Object.freeze({ firstYear, lastYear, kindOf, nextBusinessDay });
}

/** Hong Kong's business days, 2018 to 2028. */
export const HONG_KONG: TradingCalendar = calendarOf(
  GENERAL_HOLIDAYS,
  SUSPENDED_DAYS.map(({ date }) => date),
);
