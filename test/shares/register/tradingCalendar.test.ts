import Holidays from "date-holidays";
import { addDays, type CivilDate, parseCivilDate, weekday } from "../../../src/shares/values/civilDate";
import { calendarOf, HONG_KONG, SUSPENDED_DAYS } from "../../../src/shares/register/tradingCalendar";

function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(text);
  return date;
}

describe("Hong Kong's business days", () => {
  const library = new Holidays("HK");

  test.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])(
    "agree with date-holidays on every day of %i",
    (year) => {
      const holidays = new Set(
        library
          .getHolidays(year)
          .filter(({ type }) => type === "public")
          .map(({ date }) => date.slice(0, 10)),
      );
      const differing: string[] = [];
      for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
        const weekend = weekday(date) === 0 || weekday(date) === 6;
        const isSuspended = SUSPENDED_DAYS.some((suspended) => suspended.date === date);
        const open = isSuspended ? "suspended" : "business day";
        const expected = weekend ? "weekend" : holidays.has(date) ? "holiday" : open;
        if (HONG_KONG.kindOf(date) !== expected) differing.push(date);
      }
      expect(differing).toEqual([]);
    },
  );

  test("are stated for 2018 to 2028 and not known beyond", () => {
    expect([HONG_KONG.firstYear, HONG_KONG.lastYear]).toEqual([2018, 2028]);
    expect(HONG_KONG.kindOf(day("2017-12-29"))).toBe("unknown");
    expect(HONG_KONG.kindOf(day("2029-01-02"))).toBe("unknown");
    expect(HONG_KONG.nextBusinessDay(day("2028-12-29"))).toBeNull();
    expect(HONG_KONG.nextBusinessDay(day("2017-12-29"))).toBeNull();
  });

  test.each([
    ["a Friday before New Year's Day kept on Monday", "2022-12-30", "2023-01-03"],
    ["the eve of Lunar New Year, a half day", "2025-01-28", "2025-02-03"],
    ["a Thursday", "2024-10-17", "2024-10-18"],
    ["a Friday", "2025-06-13", "2025-06-16"],
    ["Maundy Thursday of 2021, when Ching Ming follows Easter", "2021-04-01", "2021-04-07"],
    ["a Saturday", "2025-06-14", "2025-06-16"],
  ])("after %s come when the Exchange opens again", (_, from, next) => {
    expect(HONG_KONG.nextBusinessDay(day(from))).toBe(next);
  });

  test.each([
    ["8 September 2023, a black rainstorm", "2023-09-07", "2023-09-11"],
    ["6 September 2024, a typhoon", "2024-09-05", "2024-09-09"],
  ])("leave out %s", (_, before, next) => {
    expect(HONG_KONG.nextBusinessDay(day(before))).toBe(next);
  });

  test("are all days from 23 September 2024 on, whatever the weather", () => {
    const calendar = calendarOf({ 2024: "" }, ["2024-09-20", "2024-09-23", "2024-11-14"]);
    expect(["2024-09-20", "2024-09-23", "2024-11-14"].map((each) => calendar.kindOf(day(each)))).toEqual([
      "suspended",
      "business day",
      "business day",
    ]);
  });

  test("of no year are all unknown", () => {
    expect(calendarOf({}).kindOf(day("2025-06-13"))).toBe("unknown");
  });
});
