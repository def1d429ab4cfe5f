import { type CivilDate, parseCivilDate } from "../../../src/shares/values/civilDate";
import { deadlineAsText, deadlineOn, isPastHour } from "../../../src/shares/values/deadline";
import { momentInHongKong, showMoment } from "../../../src/shares/values/momentInHongKong";
import { todayInHongKong } from "../../../src/shares/values/todayInHongKong";

const DAY = parseCivilDate("2025-06-16") as CivilDate;

describe("Hong Kong is eight hours ahead of Greenwich, all year", () => {
  test.each([
    ["2022-12-30T09:05:59Z", "2022-12-30", "2022-12-30 17:05"],
    ["2022-12-30T15:59:59Z", "2022-12-30", "2022-12-30 23:59"],
    ["2022-12-30T16:00:00Z", "2022-12-31", "2022-12-31 00:00"],
    ["2022-07-01T00:00:00Z", "2022-07-01", "2022-07-01 08:00"],
    ["2022-12-31T16:30:00Z", "2023-01-01", "2023-01-01 00:30"],
  ])("%s", (moment, day, shown) => {
    expect([todayInHongKong(new Date(moment)), momentInHongKong(new Date(moment))]).toEqual([day, shown]);
  });

  test("a moment beyond what is counted is refused", () => {
    expect(() => todayInHongKong(new Date("+010000-01-01T00:00:00Z"))).toThrow("Not a moment: 253402300800000");
  });
});

describe("a moment is said", () => {
  test.each([
    ["2022-12-30 17:05", "30 December 2022, 17:05", "2022年12月30日 17:05"],
    ["yesterday 17:05", "yesterday 17:05", "yesterday 17:05"],
    ["", "", ""],
  ])("%p", (moment, english, chinese) => {
    expect([showMoment(moment, "en"), showMoment(moment, "zh-Hant")]).toEqual([english, chinese]);
  });
});

describe("Rule 13.25A(1): 30 minutes before the pre-opening session of 09:00", () => {
  test("is 08:30 in Hong Kong, half past midnight in Greenwich", () => {
    expect([deadlineAsText(DAY), deadlineOn(DAY).toISOString()]).toEqual([
      "2025-06-16T08:30:00+08:00",
      "2025-06-16T00:30:00.000Z",
    ]);
  });

  test.each([
    ["2025-06-16T00:29:59Z", false],
    ["2025-06-16T00:30:00Z", true],
    ["2025-06-16T15:59:59Z", true],
    // Midnight in Hong Kong: another day's hour is still to come.
    ["2025-06-16T16:00:00Z", false],
  ])("at %s it is past: %p", (now, expected) => {
    expect(isPastHour(new Date(now))).toBe(expected);
  });
});
