import {
  addDays,
  civilDate,
  type CivilDate,
  dateOfSerial,
  dayOf,
  daysBetween,
  daysInMonth,
  monthOf,
  parseCivilDate,
  serialOfDate,
  showDateInChinese,
  showDateInText,
  showDateOnForm,
  weekday,
  yearOf,
} from "../../../src/shares/values/civilDate";

function day(text: string): CivilDate {
  const read = parseCivilDate(text);
  if (read === null) throw new RangeError(text);
  return read;
}

describe("a day of the calendar", () => {
  test.each([
    [[2022, 12, 30], "2022-12-30"],
    [[2024, 2, 29], "2024-02-29"],
    [[2000, 2, 29], "2000-02-29"],
    [[1900, 1, 1], "1900-01-01"],
    [[9999, 12, 31], "9999-12-31"],
    [[2024, 1, 31], "2024-01-31"],
    [[2024, 4, 30], "2024-04-30"],
  ] as const)("%p is %s", ([year, month, date], expected) => {
    expect(civilDate(year, month, date)).toBe(expected);
    const read = day(expected);
    expect([read, yearOf(read), monthOf(read), dayOf(read)]).toEqual([expected, year, month, date]);
  });

  test.each([
    ["no leap year", 2023, 2, 29],
    ["a century is none", 1900, 2, 29],
    ["30 days", 2024, 4, 31],
    ["31 days", 2024, 1, 32],
    ["no day 0", 2024, 1, 0],
    ["no month 0", 2024, 0, 1],
    ["no month 13", 2024, 13, 1],
    ["before what Excel counts", 1899, 12, 31],
    ["after what Excel counts", 10_000, 1, 1],
  ])("none with %s", (_, year, month, date) => {
    expect(civilDate(year, month, date)).toBeNull();
  });

  test("months have their days", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  test.each([
    "",
    "2022-12-3",
    "2022-1-30",
    "22-12-30",
    "12022-12-30",
    "2022-12-301",
    "2022-02-30",
    "2022/12/30",
    " 2022-12-30",
  ])("%p is not read as one", (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });
});

describe("days are counted", () => {
  test.each([
    ["2022-12-30", 2, "2023-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-10-09", 1, "2024-10-10"],
    ["1970-01-01", -1, "1969-12-31"],
  ])("from %s by %i to %s", (from, days, to) => {
    expect([addDays(day(from), days), daysBetween(day(from), day(to))]).toEqual([to, days]);
  });

  // 1 January 1970 was a Thursday, 30 December 2022 a Friday, 31 December 1899 a Sunday.
  test.each([
    ["1970-01-01", 4],
    ["2022-12-30", 5],
    ["2022-12-31", 6],
    ["2023-01-01", 0],
    ["1969-12-31", 3],
    ["1900-01-07", 0],
    ["1900-01-01", 1],
  ])("%s is day %i of the week", (date, expected) => {
    expect(weekday(day(date))).toBe(expected);
  });
});

describe("serials of Excel", () => {
  // Microsoft's own: 1 January 2008 is 39448; the system of 1904 counts 1,462 days less.
  test.each([
    [39_448, false, "2008-01-01"],
    [37_986, true, "2008-01-01"],
    [61, false, "1900-03-01"],
    [2_958_465, false, "9999-12-31"],
    [2_957_003, true, "9999-12-31"],
    [0, true, "1904-01-01"],
  ])("%i, counted from 1904: %p, is %s", (serial, from1904, date) => {
    expect([dateOfSerial(serial, from1904), serialOfDate(day(date), from1904)]).toEqual([date, serial]);
  });

  test("lose their time of day", () => {
    expect(dateOfSerial(39_448.99, false)).toBe("2008-01-01");
  });

  test.each([60, 59, 0, -1, 2_958_466])("%i is no day: Excel counts a 29 February 1900 that never was", (serial) => {
    expect(dateOfSerial(serial, false)).toBeNull();
  });
});

describe("a day is written", () => {
  test.each([
    ["2024-01-08", "08 January 2024", "8 January 2024", "2024年1月8日"],
    ["2022-02-28", "28 February 2022", "28 February 2022", "2022年2月28日"],
    ["2022-03-01", "01 March 2022", "1 March 2022", "2022年3月1日"],
    ["2022-04-02", "02 April 2022", "2 April 2022", "2022年4月2日"],
    ["2022-05-03", "03 May 2022", "3 May 2022", "2022年5月3日"],
    ["2022-06-04", "04 June 2022", "4 June 2022", "2022年6月4日"],
    ["2022-07-05", "05 July 2022", "5 July 2022", "2022年7月5日"],
    ["2022-08-06", "06 August 2022", "6 August 2022", "2022年8月6日"],
    ["2022-09-07", "07 September 2022", "7 September 2022", "2022年9月7日"],
    ["2022-10-10", "10 October 2022", "10 October 2022", "2022年10月10日"],
    ["2022-11-11", "11 November 2022", "11 November 2022", "2022年11月11日"],
    ["2022-12-30", "30 December 2022", "30 December 2022", "2022年12月30日"],
  ])("%s", (date, onForm, inText, inChinese) => {
    const read = day(date);
    expect([showDateOnForm(read), showDateInText(read), showDateInChinese(read)]).toEqual([onForm, inText, inChinese]);
  });
});
