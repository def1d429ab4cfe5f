import { parseDate } from "../../../src/reading/cells/parseDate";
import { parseDateList } from "../../../src/reading/cells/parseDateList";

test.each([
  "30 December 2022",
  "Fri 30 Dec 2022",
  "Fri, 30 Dec 2022",
  "Friday, 30 December 2022",
  "30 Dec 2022 (Fri)",
  "30 Dec 2022 Fri",
  "30/12/2022 (Fri)",
  "30/12/2022 16:30",
  "30-Dec-22",
  "30 Dec '22",
  "30.12.2022",
  "30/12/22",
  "30 12 2022",
  "Dec 30, 2022",
  "December 30 2022",
  "Dec-30-2022",
  "30th day of December 2022",
  "30th December, 2022",
  "20221230",
  "2022-12-30",
  "2022/12/30",
  "2022.12.30",
  "2022-Dec-30",
  "2022-12-30 16:30",
  "2022-12-30T09:00:00",
  "2022-12-30T09:00:00+08:00",
  "2022-12-30T01:00:00Z",
  "2022-12-29T16:00:00.000Z",
  "2022年12月30日",
  "2022年12月30日(星期五)",
  "2022年12月30日（五）",
  "2022年12月30日 星期五",
  "２０２２年１２月３０日",
  "2022 年 12 月 30 日",
  "二零二二年十二月三十日",
  "二〇二二年十二月三十日",
  "30 Dec 2022*",
  "30 Dec 2022 (Note 1)",
  "30 Dec 2022 4:30 pm",
  "30\u00a0December\u00a02022",
])("%s is 30 December 2022, without a remark", (text) => {
  expect(parseDate(text, "General", false)).toEqual({ kind: "value", value: "2022-12-30" });
});

describe("day or month first", () => {
  test("is day first with a remark where both could be the month", () => {
    expect(parseDate("03/06/2025", "General", false)).toEqual({
      kind: "value",
      value: "2025-06-03",
      remark: "day read first",
    });
  });

  test("is settled by the weekday where it names one", () => {
    expect(parseDate("Tue 03/06/2025", "General", false)).toEqual({ kind: "value", value: "2025-06-03" });
    expect(parseDate("06/03/2025 (Tue)", "General", false)).toEqual({ kind: "value", value: "2025-06-03" });
  });
});

test.each(["31/02/2022", "2022-13-01", "32 December 2022", "31 November 2022"])("%s is no such day", (text) => {
  expect(parseDate(text, "General", false)).toEqual({ kind: "unreadable", problem: "no such day" });
});

test.each([
  "December 2022",
  "2022",
  "soon",
  "30 Decembre 2022",
  "Class B",
  "30/12",
  "1.5.2",
  "on or about 30 Dec 2022",
  "x".repeat(300),
])("%s is no date", (text) => {
  expect(parseDate(text, "General", false)).toEqual({ kind: "unreadable", problem: "not a date" });
});

test.each([
  ["16, 19, 20, 21, 22, 23 and 26 September 2022", 7],
  ["16/9/2022, 19/9/2022", 2],
  ["2022年9月16日、19日及20日", 3],
  ["29 and 30 September and 3 October 2022", 3],
])("%s are %i days", (text, count) => {
  const read = parseDateList(text, "General", false);
  expect(read.kind === "value" ? read.value.length : read).toBe(count);
});

test.each([
  "16-20 June 2025",
  "16 to 20 June 2025",
  "2025年6月16日至20日",
  "16 – 20 June 2025",
  "1 June - 30 June 2025",
])("%s is a period, and no list of days", (text) => {
  expect(parseDateList(text, "General", false)).toEqual({ kind: "unreadable", problem: "not a date" });
});

describe("at the edge", () => {
  const dayOf = (...cell: Parameters<typeof parseDate>): string => {
    const read = parseDate(...cell);
    return read.kind === "value" ? `${read.value}${read.remark === undefined ? "" : `, ${read.remark}`}` : read.kind;
  };

  test("12/11 may be either, so it is read day first and said; 13/11 can be one only", () => {
    expect(dayOf("12/11/2022", "General", false)).toBe("2022-11-12, day read first");
    expect(dayOf("11/12/2022", "General", false)).toBe("2022-12-11, day read first");
    expect(dayOf("13/11/2022", "General", false)).toBe("2022-11-13");
    expect(dayOf("12/12/2022", "General", false)).toBe("2022-12-12");
  });

  test("years of two digits from 70 on are of the last century", () => {
    expect(dayOf("30/12/70", "General", false)).toBe("1970-12-30");
    expect(dayOf("30/12/69", "General", false)).toBe("2069-12-30");
  });

  test("a number without a date format is a day from 1 January 1990 to 31 December 2099", () => {
    // 1 January 1900 is 1, and Excel counts a 29 February 1900 that never was.
    expect(dayOf(32_874, "General", false)).toBe("1990-01-01, date without a date format");
    expect(dayOf(32_873, "General", false)).toBe("unreadable");
    expect(dayOf(73_050, "General", false)).toBe("2099-12-31, date without a date format");
    expect(dayOf(73_051, "General", false)).toBe("unreadable");
  });
});
