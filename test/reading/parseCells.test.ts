import fc from "fast-check";
import {
  addDays,
  civilDate,
  type CivilDate,
  dateOfSerial,
  parseCivilDate,
  serialOfDate,
  showDateInChinese,
  showDateInText,
  showDateOnForm,
} from "../../src/shares/values/civilDate";
import { showMoney } from "../../src/shares/values/money";
import { showCount } from "../../src/shares/values/quantity";
import { showExactly } from "../../src/shares/values/ratio";
import { parseDate } from "../../src/reading/cells/parseDate";
import { parseDateList } from "../../src/reading/cells/parseDateList";
import { parseMoney } from "../../src/reading/cells/parseMoney";
import { parseCount } from "../../src/reading/cells/parseNumber";
import { parsePercentage } from "../../src/reading/cells/parsePercentage";
import type { Parsed } from "../../src/reading/cells/parsed";

function read<T>(parsed: Parsed<T>): T | string {
  if (parsed.kind === "value") return parsed.value;
  return parsed.kind === "unreadable" ? parsed.problem : parsed.kind;
}

describe("a count of shares", () => {
  test.each([
    [31_775_000, 31_775_000n],
    [-31_775_000, -31_775_000n],
    ["31,775,000", 31_775_000n],
    ["(31,775,000)", -31_775_000n],
    ["-31,775,000", -31_775_000n],
    ["−31,775,000", -31_775_000n],
    ["31,775,000-", -31_775_000n],
    ["less 31,775,000", -31_775_000n],
    ["Less: 31,775,000", -31_775_000n],
    ["減31,775,000", -31_775_000n],
    ["减少 31,775,000股", -31_775_000n],
    ["31,775,000 (decrease)", -31_775_000n],
    ["-31,775,000 (decrease)", -31_775_000n],
    ["31,775,000（減少）", -31_775_000n],
    ["增7,139,508", 7_139_508n],
    ["Add: 7,139,508", 7_139_508n],
    ["7,139,508 (increase)", 7_139_508n],
    ["３１，７７５，０００", 31_775_000n],
    ["（31,775,000）", -31_775_000n],
    [" 31 775 000 ", 31_775_000n],
    ["31,775,000 shares", 31_775_000n],
    ["31,775,000股", 31_775_000n],
    ["31775000.00", 31_775_000n],
    [999_999_999_999_999, 999_999_999_999_999n],
    [0, 0n],
  ])("%p is read", (cell, expected) => {
    expect(read(parseCount(cell))).toBe(expected);
  });

  test.each([
    ["TBC", "placeholder"],
    ["n/a", "placeholder"],
    ["—", "placeholder"],
    ["#N/A", "error value"],
    ["#REF!", "error value"],
    ["", "blank"],
    ["  ", "blank"],
    [true, "not a number"],
    ["31.775.000", "not a number"],
    ["31,77,000", "not a number"],
    ["1e6 about", "not a number"],
    ["(31,775,000", "not a number"],
    [31_775_000.5, "fraction of a share"],
    ["31,775,000.5", "fraction of a share"],
    [1e15, "too many digits"],
    ["1,234,567,890,123,456", "too many digits"],
  ])("%p is %s", (cell, expected) => {
    expect(read(parseCount(cell))).toBe(expected);
  });

  test("any count within Excel's 15 digits is read back as written on a form, in brackets and with the sign behind", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), (count) => {
        expect(read(parseCount(Number(count)))).toBe(count);
        expect(read(parseCount(showCount(count)))).toBe(count);
        if (count < 0n) {
          expect(read(parseCount(`(${showCount(-count)})`))).toBe(count);
          expect(read(parseCount(`${showCount(-count)}-`))).toBe(count);
        }
      }),
    );
  });
});

describe("a date", () => {
  test.each([
    ["30 December 2022", "2022-12-30"],
    ["30 Dec 2022", "2022-12-30"],
    ["30-Dec-22", "2022-12-30"],
    ["30th December, 2022", "2022-12-30"],
    ["Friday, 30 December 2022", "2022-12-30"],
    ["December 30, 2022", "2022-12-30"],
    ["30/12/2022", "2022-12-30"],
    ["30.12.2022", "2022-12-30"],
    ["2022-12-30", "2022-12-30"],
    ["2022/12/30", "2022-12-30"],
    ["2022.12.30.", "2022-12-30"],
    ["'30/12/22", "2022-12-30"],
    ["30122022", "2022-12-30"],
    ["19052025", "2025-05-19"],
    ["20221230", "2022-12-30"],
    ["8042025", "not a date"],
    ["30152022", "no such day"],
    ["2022年12月30日", "2022-12-30"],
    ["２０２２年１２月３０日", "2022-12-30"],
    ["03/04/2022", "2022-04-03"],
    ["31 February 2022", "no such day"],
    ["31/02/2022", "no such day"],
    ["12/30/2022", "no such day"],
    ["2022-02-29", "no such day"],
    ["soon", "not a date"],
    ["30 Decembre 2022", "not a date"],
    ["#N/A", "error value"],
    ["TBC", "placeholder"],
    ["", "blank"],
  ])("%p is %s", (cell, expected) => {
    expect(read(parseDate(cell, "General", false))).toBe(expected);
  });

  test("03/04/2022 is told to have been read day first, 30/12/2022 needs no telling", () => {
    expect(parseDate("03/04/2022", "@", false)).toHaveProperty("remark", "day read first");
    expect(parseDate("30/12/2022", "@", false)).not.toHaveProperty("remark");
    expect(parseDate("03042022", "@", false)).toHaveProperty("remark", "day read first");
    expect(parseDate("30122022", "@", false)).not.toHaveProperty("remark");
  });

  test("serials count from 1900 or from 1904", () => {
    // Excel's own: 44925 is 30 December 2022, which is 43463 in the 1904 system.
    expect(read(parseDate(44_925, "dd/mm/yyyy", false))).toBe("2022-12-30");
    expect(read(parseDate(43_463, "dd/mm/yyyy", true))).toBe("2022-12-30");
    expect(read(parseDate(44_925.75, "d mmm yy", false))).toBe("2022-12-30");
    expect(dateOfSerial(61, false)).toBe("1900-03-01");
  });

  test("a number under no date format is taken for a date only where it can be one, and that is told", () => {
    expect(parseDate(44_925, "General", false)).toEqual({
      kind: "value",
      value: "2022-12-30",
      remark: "date without a date format",
    });
    expect(parseDate(20_221_230, "General", false)).toEqual({
      kind: "value",
      value: "2022-12-30",
      remark: "date without a date format",
    });
    // The zero before 8 April is lost in a number.
    for (const [figures, day] of [
      [30_122_022, "2022-12-30"],
      [8_042_025, "2025-04-08"],
      [19_052_025, "2025-05-19"],
    ] as const)
      expect(parseDate(figures, "General", false)).toEqual({
        kind: "value",
        value: day,
        remark: "date without a date format",
      });
    expect(read(parseDate(31_775_000, "#,##0", false))).toBe("not a date");
  });

  test("every day is read back from its serial and from each of its writings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays("1995-01-01" as CivilDate, days);
        expect(dateOfSerial(serialOfDate(date, false), false)).toBe(date);
        expect(dateOfSerial(serialOfDate(date, true), true)).toBe(date);
        for (const text of [showDateOnForm(date), showDateInText(date), showDateInChinese(date), date])
          expect(read(parseDate(text, "@", false))).toBe(date);
      }),
    );
  });

  test("no such day is ever made", () => {
    expect(civilDate(2023, 2, 29)).toBeNull();
    expect(civilDate(2024, 2, 29)).toBe("2024-02-29");
    expect(parseCivilDate("2022-13-01")).toBeNull();
  });
});

describe("days that share their month", () => {
  const september = ["2022-09-16", "2022-09-19", "2022-09-20", "2022-09-21", "2022-09-22", "2022-09-23", "2022-09-26"];
  test.each([
    ["16, 19, 20, 21, 22, 23 and 26 September 2022", september],
    ["16,19,20,21,22,23 & 26 Sep 2022", september],
    ["2022年9月16日、19日、20日、21日、22日、23日及26日", september],
    ["2022-09-16, 2022-09-19", september.slice(0, 2)],
    ["16/09/2022; 19/09/2022", september.slice(0, 2)],
    ["29 and 30 September and 3 October 2022", ["2022-09-29", "2022-09-30", "2022-10-03"]],
    ["30 December 2022 and 3 January 2023", ["2022-12-30", "2023-01-03"]],
    ["2022年12月30日及2023年1月3日", ["2022-12-30", "2023-01-03"]],
  ])("%s", (text, expected) => {
    expect(read(parseDateList(text, "@", false))).toEqual(expected);
  });
  test.each([
    ["16, 31 February 2022", "no such day"],
    ["sixteenth of September", "not a date"],
    ["16, 19", "not a date"],
  ])("%s is %s", (text, expected) => {
    expect(read(parseDateList(text, "@", false))).toBe(expected);
  });
});

describe("a percentage", () => {
  const shown = (parsed: ReturnType<typeof parsePercentage>): string => {
    const value = read(parsed);
    return typeof value === "string" ? value : `${showExactly(value.value)} at ${value.decimals ?? "all"}`;
  };
  test.each([
    ["0.09%", "General", false, "0.09 at 2"],
    ["0.09 %", "@", false, "0.09 at 2"],
    [0.0009, "0.00%", false, "0.09 at 2"],
    [0.000948487, "0.00%", false, "0.0948487 at 2"],
    [0.09, "General", true, "0.09 at 2"],
    [0.09, "0.000", true, "0.09 at 3"],
    [0.09, '0.00" %"', false, "0.09 at 2"],
    [0.09, "General", false, "unclear percentage"],
    ["0.09", "@", false, "unclear percentage"],
    ["%", "@", false, "blank"],
    ["TBC", "@", false, "placeholder"],
    ["about 1%", "@", false, "not a number"],
  ])("%p under %p, heading with %%: %p, is %s", (cell, format, heading, expected) => {
    expect(shown(parsePercentage(cell, format, heading))).toBe(expected);
  });
});

describe("an amount of money", () => {
  const shown = (parsed: ReturnType<typeof parseMoney>): string => {
    const value = read(parsed);
    return typeof value === "string" ? value : showMoney(value);
  };
  test.each([
    [40.1, '"HKD "0.0', null, "HKD 40.1"],
    [40.1, "[$HK$-C04]#,##0.00", null, "HKD 40.1"],
    ["HKD 40.1", "@", null, "HKD 40.1"],
    ["HK$40.10", "@", null, "HKD 40.1"],
    ["US$ 1,234.50", "@", "HKD", "USD 1,234.5"],
    ["£3.25", "@", null, "GBP 3.25"],
    ["40.1 HKD", "@", null, "HKD 40.1"],
    [500_382_813.6, "#,##0.00", "HKD", "HKD 500,382,813.6"],
    [40.1, "0.00", null, "40.1"],
    ["$40.1", "@", null, "40.1"],
    ["$40.1", "@", "HKD", "HKD 40.1"],
    ["about 40", "@", null, "not a number"],
    ["RMB 5", "@", null, "RMB 5"],
    ["n/a", "@", null, "placeholder"],
  ])("%p under %p, or else %p, is %s", (cell, format, otherwise, expected) => {
    expect(shown(parseMoney(cell, format, otherwise))).toBe(expected);
  });
});
