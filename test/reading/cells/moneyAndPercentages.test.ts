import { parseMoney } from "../../../src/reading/cells/parseMoney";
import { parsePercentage } from "../../../src/reading/cells/parsePercentage";
import { parsePriceRange } from "../../../src/reading/cells/priceRange";
import type { Money } from "../../../src/shares/values/money";
import { showExactly } from "../../../src/shares/values/ratio";

function shown({ currency, amount }: Money): string {
  return `${currency ?? "?"} ${showExactly(amount)}`;
}

test.each([
  ["HKD 515.00", "HKD 515"],
  ["HK$515.00", "HKD 515"],
  ["HK$ 515", "HKD 515"],
  ["515.00 HKD", "HKD 515"],
  ["515港元", "HKD 515"],
  ["港幣515元", "HKD 515"],
  ["港币515.50", "HKD 515.5"],
  ["$515.00", "? 515"],
  ["515元", "? 515"],
  ["US$ 3.25 per share", "USD 3.25"],
  ["HK$40.1 each", "HKD 40.1"],
  ["每股港元40.1", "HKD 40.1"],
  ["HKD 500,382,813.60*", "HKD 500382813.6"],
  ["HK$1.0025 billion", "HKD 1002500000"],
  ["5.2億港元", "HKD 520000000"],
  ["1.5 million HKD", "HKD 1500000"],
  ["(HK$515.00)", "HKD -515"],
  ["RMB 12.5", "RMB 12.5"],
  ["人民幣12.5元", "RMB 12.5"],
  ["515.00", "? 515"],
])("%s is %s", (cell, expected) => {
  const read = parseMoney(cell, "General", null);
  expect(read.kind === "value" ? shown(read.value) : read).toBe(expected);
});

test("an amount's own words name its currency before its number format, that before the column", () => {
  const read = (cell: string | number, format: string, otherwise: string | null): unknown => {
    const found = parseMoney(cell, format, otherwise);
    return found.kind === "value" ? shown(found.value) : found;
  };
  expect([
    read("US$ 5", '"HKD "0', "RMB"),
    read("$ 5", '"HKD "0', "RMB"),
    read("5", '"HKD "0', "RMB"),
    read("5", "General", "RMB"),
    read(5, '"HKD "0', "RMB"),
  ]).toEqual(["USD 5", "HKD 5", "HKD 5", "RMB 5", "HKD 5"]);
});

test("an amount with its currency is the forms' own way of writing; a number kept as text and a note mark are told", () => {
  const remark = (cell: string): unknown => {
    const found = parseMoney(cell, "General", null);
    return found.kind === "value" ? (found.remark ?? "none") : found;
  };
  expect([remark("HKD 500,382,813.60"), remark("HKD 500,382,813.60*"), remark("515.00")]).toEqual([
    "none",
    "note mark",
    "number kept as text",
  ]);
});

test.each(["market price", "HKD", "515/506", "515 approx", "HKD 5 USD 6"])("%s is no amount", (cell) => {
  expect(parseMoney(cell, "General", null)).toEqual({ kind: "unreadable", problem: "not a number" });
});

describe("the highest and lowest price in one cell", () => {
  test.each([
    ["515.00 / 506.50", "HKD 515", "HKD 506.5"],
    ["515.00-506.50", "HKD 515", "HKD 506.5"],
    ["506.50 - 515.00", "HKD 515", "HKD 506.5"],
    ["506.50 to 515.00", "HKD 515", "HKD 506.5"],
    ["506.50至515.00", "HKD 515", "HKD 506.5"],
    ["515.00\n506.50", "HKD 515", "HKD 506.5"],
    ["High 515.00 Low 506.50", "HKD 515", "HKD 506.5"],
    ["H: 515.00, L: 506.50", "HKD 515", "HKD 506.5"],
    ["最高 515 最低 506.5", "HKD 515", "HKD 506.5"],
    ["HKD 515.00/506.50", "HKD 515", "HKD 506.5"],
    ["US$515.00/506.50", "USD 515", "USD 506.5"],
    ["HK$515.00 / HK$506.50", "HKD 515", "HKD 506.5"],
    ["515.00", "HKD 515", "HKD 515"],
  ])("%s", (cell, highest, lowest) => {
    const read = parsePriceRange(cell, "General", "HKD");
    expect(read.kind === "value" ? [shown(read.value.highest), shown(read.value.lowest)] : read).toEqual([
      highest,
      lowest,
    ]);
  });

  test.each(["515 / 506 / 500", "HKD 515 / USD 506", "various", "515 /"])("%s is none", (cell) => {
    expect(parsePriceRange(cell, "General", "HKD")).toEqual({ kind: "unreadable", problem: "not a number" });
  });
});

test.each([
  ["0.09%", false, "0.09"],
  ["0.09 per cent", false, "0.09"],
  ["０．０９％", false, "0.09"],
  ["9 bps", false, "0.09"],
  ["9.05bps", false, "0.0905"],
  ["9 basis points", false, "0.09"],
  ["9基點", false, "0.09"],
  ["9", "basis points", "0.09"],
  [9, "basis points", "0.09"],
  [0.09, true, "0.09"],
  ["0.09%*", false, "0.09"],
] as const)("%s under a heading of %s is %s percent", (cell, heading, expected) => {
  const read = parsePercentage(cell, "General", heading);
  expect(read.kind === "value" ? showExactly(read.value.value) : read).toBe(expected);
});

test("a format that prints bps makes basis points of a number", () => {
  const read = parsePercentage(9, '0 "bps"', false);
  expect(read.kind === "value" ? showExactly(read.value.value) : read).toBe("0.09");
});

test("an amount kept as a number is in the currency of its format before that of its row or heading", () => {
  const currencyOf = (format: string, otherwise: string | null): string | null => {
    const read = parseMoney(515, format, otherwise);
    return read.kind === "value" ? read.value.currency : "unread";
  };
  expect(currencyOf('"HKD "#,##0.00', "USD")).toBe("HKD");
  expect(currencyOf("[$US$-409]#,##0.00", "HKD")).toBe("USD");
  expect(currencyOf("#,##0.00", "USD")).toBe("USD");
});

describe("decimals of a percentage, which it is printed with again", () => {
  const decimalsOf = (...[cell, format, heading]: Parameters<typeof parsePercentage>): number | null => {
    const read = parsePercentage(cell, format, heading);
    if (read.kind !== "value") throw new Error(JSON.stringify(read));
    return read.value.decimals;
  };

  test("a basis point is a hundredth of a percent: two decimals more", () => {
    expect(decimalsOf(9, '0.0" bps"', false)).toBe(3);
    expect(decimalsOf("9 bps", "General", false)).toBe(2);
  });

  test("one typed shows as many as were typed; one with more than nine was computed, and shows no more", () => {
    expect(decimalsOf(0.123456789, "General", true)).toBe(9);
    expect(decimalsOf(0.1234567891, "General", true)).toBeNull();
  });
});

test("a number under no percent sign at all is unclear, but for zero", () => {
  expect(parsePercentage(0.09, "General", false)).toEqual({ kind: "unreadable", problem: "unclear percentage" });
  expect(parsePercentage(5, "General", false)).toEqual({ kind: "unreadable", problem: "unclear percentage" });
  expect(parsePercentage(0, "General", false)).toMatchObject({ kind: "value", value: { decimals: 0 } });
});
