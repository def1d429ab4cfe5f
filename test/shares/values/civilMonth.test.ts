import { civilDate } from "../../../src/shares/values/civilDate";
import {
  type CivilMonth,
  dayBefore,
  firstDayOf,
  lastDayOf,
  monthOfDay,
  nextMonth,
  parseCivilMonth,
  showMonth,
} from "../../../src/shares/values/civilMonth";

function month(text: string): CivilMonth {
  const read = parseCivilMonth(text);
  if (read === null) throw new RangeError(text);
  return read;
}

describe("a month", () => {
  test.each([
    ["2022-12", "2022-11-30", "2022-12-01", "2022-12-31", "2023-01", "December 2022", "2022年12月"],
    ["2024-02", "2024-01-31", "2024-02-01", "2024-02-29", "2024-03", "February 2024", "2024年2月"],
    ["2023-01", "2022-12-31", "2023-01-01", "2023-01-31", "2023-02", "January 2023", "2023年1月"],
  ])("%s", (text, before, first, last, next, english, chinese) => {
    const read = month(text);
    expect([dayBefore(read), firstDayOf(read), lastDayOf(read), nextMonth(read)]).toEqual([before, first, last, next]);
    expect([showMonth(read, "en"), showMonth(read, "zh-Hant")]).toEqual([english, chinese]);
  });

  test("is that of its days", () => {
    const day = civilDate(2024, 2, 29);
    expect(day && monthOfDay(day)).toBe("2024-02");
  });

  test.each(["", "2024", "2024-2", "2024-00", "2024-13", "24-02", "2024-02-01", "12024-02", "1899-12", "2024/02"])(
    "%p is not read as one",
    (text) => {
      expect(parseCivilMonth(text)).toBeNull();
    },
  );
});
