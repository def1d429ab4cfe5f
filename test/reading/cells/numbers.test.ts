import { parseCount, parseCountInUnits } from "../../../src/reading/cells/parseNumber";

describe("a count as people write it", () => {
  test.each([
    ["31775000¹", 31_775_000n],
    ["-7139508②", -7_139_508n],
    ["31,775,000 (1)", 31_775_000n],
    ["31,775,000(a)", 31_775_000n],
    ["31,775,000*", 31_775_000n],
    ["(31,775,000)*", -31_775_000n],
    ["31,775,000 [1]", 31_775_000n],
    ["31,775,000[a]", 31_775_000n],
    ["31775000 (Note 1)", 31_775_000n],
    ["31,775,000 註1", 31_775_000n],
    ["31,775,000¹⁾", 31_775_000n],
    ["31,775,000 †", 31_775_000n],
    ["31,775,000#", 31_775_000n],
    ["¹31,775,000", 31_775_000n],
    ["31775000¹,²", 31_775_000n],
  ])("%s: the mark is of a note, and said so", (cell, expected) => {
    expect(parseCount(cell)).toEqual({ kind: "value", value: expected, remark: "note mark" });
  });

  test.each([
    ["31,775,000 shares", 31_775_000n],
    ["31,775,000股", 31_775_000n],
    ["31,775,000 股份", 31_775_000n],
    ["(31,775,000 shares)", -31_775_000n],
    ["(31,775,000) shares", -31_775_000n],
    ["31.775 million", 31_775_000n],
    ["31.775m", 31_775_000n],
    ["31.775 mn shares", 31_775_000n],
    ["3,177.5萬股", 31_775_000n],
    ["3,177.5万股", 31_775_000n],
    ["3,177萬5,000股", 31_775_000n],
    ["1億2,345萬", 123_450_000n],
    ["31,775千股", 31_775_000n],
    ["0.5億股", 50_000_000n],
    ["31,775 thousand", 31_775_000n],
    ["31\u00a0775\u00a0000", 31_775_000n],
    ["31\u202f775\u202f000", 31_775_000n],
    ["\u200731,775,000", 31_775_000n],
    ["\u201131,775,000", -31_775_000n],
    ["\u201031,775,000", -31_775_000n],
    ["- 31,775,000", -31_775_000n],
    ["+31,775,000", 31_775_000n],
    ["３１，７７５，０００", 31_775_000n],
    ["31'775'000", 31_775_000n],
    ["31,775,000 CR", 31_775_000n],
    ["31,775,000DR", -31_775_000n],
    ["31,775,000 Dr.", -31_775_000n],
    ["31, 775, 000", 31_775_000n],
    ["(31.775 million)", -31_775_000n],
  ])("%s", (cell, expected) => {
    expect(parseCount(cell)).toEqual({ kind: "value", value: expected, remark: "number kept as text" });
  });

  test.each([
    "3,17,75,000",
    "31.775.000",
    "31 77 5000",
    "12 34",
    "31775000 (1)",
    "31,775,000 / 7,139,508",
    "31,775,000 + 7,139,508",
    "-(31,775,000)",
    "-31,775,000 DR",
    "(31,775,000) CR",
    "1e6",
    "about 31,775,000",
    "31,775,000 HKD",
    "12萬3億",
    "5 dozen",
    "31,775,000 (12,000)",
    "1,234 (5) 678",
    ",",
    ".",
    "9".repeat(250),
  ])("%s is no number", (cell) => {
    expect(parseCount(cell)).toEqual({ kind: "unreadable", problem: "not a number" });
  });

  test.each(["31.7755555 thousand", "0.00001萬股", "31,775,000.5"])("%s is a fraction of a share", (cell) => {
    expect(parseCount(cell)).toEqual({ kind: "unreadable", problem: "fraction of a share" });
  });

  test("a long text of blanks, figures or brackets is given up at once", () => {
    const started = performance.now();
    for (const part of [" ", "1 ", ",1", "(", "¹", "1,111"]) parseCount(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("a count in a column of thousands", () => {
  test.each([
    [31_775, 31_775_000n],
    [7_139.508, 7_139_508n],
    ["(31,775)", -31_775_000n],
    ["31,775¹", 31_775_000n],
    ["31.775 million", 31_775_000n],
    ["3,177.5萬", 31_775_000n],
  ])("%p is %p", (cell, expected) => {
    const read = parseCountInUnits(cell, 1_000n);
    expect(read.kind === "value" ? read.value : read).toBe(expected);
  });

  test("and what is no whole share in it is refused", () => {
    expect(parseCountInUnits(7_139.5084, 1_000n)).toEqual({ kind: "unreadable", problem: "fraction of a share" });
    expect(parseCountInUnits("31,775 shares", 1_000n)).toEqual({ kind: "unreadable", problem: "not a number" });
    expect(parseCountInUnits(999_999_999_999_999, 1_000n)).toEqual({ kind: "unreadable", problem: "too many digits" });
  });
});
