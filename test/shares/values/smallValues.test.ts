import type { CivilDate } from "../../../src/shares/values/civilDate";
import { valueOf } from "../../../src/shares/values/figure";
import { fromTheOldest } from "../../../src/shares/values/fromTheOldest";
import { grouped } from "../../../src/shares/values/grouped";
import { showMoney } from "../../../src/shares/values/money";
import { absolute, divideUp, sumOf } from "../../../src/shares/values/quantity";
import { parseDecimal, ratioOf } from "../../../src/shares/values/ratio";
import { remarkAsText } from "../../../src/shares/values/remarkText";
import { numberOfRoman, romanNumeral } from "../../../src/shares/values/romanNumeral";
import { withoutEnding } from "../../../src/shares/values/withoutEnding";

test("a figure has its value, one that is missing none", () => {
  const cell = { sheet: "Log", row: 0, column: 0 };
  expect([valueOf({ value: 7n, cell }), valueOf({ value: 0n, cell }), valueOf(null)]).toEqual([7n, 0n, null]);
});

describe("a sheet is read from its oldest row", () => {
  test.each([
    ["as it is, where days rise", "1 2 3", "1 2 3"],
    ["from its foot, where they fall", "3 2 1", "1 2 3"],
    ["as it is, where one day of several is out of place", "1 4 2 3", "1 4 2 3"],
    ["from its foot, where one day of several is out of place", "4 1 3 2", "2 3 1 4"],
    ["as it is, where as many fall as rise", "2 3 1", "2 3 1"],
    ["from its foot, whatever stands on the same day", "2 2 2 1", "1 2 2 2"],
    ["as it is, whatever stands on the same day", "1 2 2 2", "1 2 2 2"],
    ["from its foot, rows without a day between", "3 - 2 - 1", "1 - 2 - 3"],
    ["as it is, rows without a day between", "- 1 - 2", "- 1 - 2"],
    ["as it is, of one row", "1", "1"],
  ])("%s", (_, written, read) => {
    const rows = written.split(" ");
    const ordered = fromTheOldest(rows, (row) => (row === "-" ? null : (`2024-01-0${row}` as CivilDate)));
    expect(ordered.join(" ")).toBe(read);
    expect(rows.join(" ")).toBe(written);
  });
});

test("items are grouped by their keys, in the order in which the keys come; without a key they are left out", () => {
  const groups = grouped(["b1", "a1", "b2", "-", "a2", "b3"], (item) => (item === "-" ? undefined : item.slice(0, 1)));
  expect([...groups]).toEqual([
    ["b", ["b1", "b2", "b3"]],
    ["a", ["a1", "a2"]],
  ]);
});

describe("money as a form prints it", () => {
  const exactly = (text: string): ReturnType<typeof ratioOf> => parseDecimal(text) ?? ratioOf(0n);
  test.each([
    ["HKD", "500382813.60", "exact", "HKD 500,382,813.6"],
    ["HKD", "500382813.60", undefined, "HKD 500,382,813.6"],
    [null, "1000", "exact", "1,000"],
    ["USD", "0.1250", "exact", "USD 0.125"],
    ["HKD", "2.99667", 2, "HKD 3"],
    ["HKD", "2.99467", 2, "HKD 2.99"],
    ["HKD", "1234.5", 4, "HKD 1,234.5"],
  ] as const)("%s %s to %p decimals is %s", (currency, amount, decimals, shown) => {
    expect(showMoney({ currency, amount: exactly(amount) }, decimals)).toBe(shown);
  });
});

describe("counts of shares", () => {
  test("lose their sign", () => {
    expect([absolute(-31_775_000n), absolute(31_775_000n), absolute(0n)]).toEqual([31_775_000n, 31_775_000n, 0n]);
  });

  test.each([
    [10n, 5n, 2n],
    [11n, 5n, 3n],
    [9n, 5n, 2n],
    [0n, 5n, 0n],
    [1n, 1n, 1n],
  ])("%s divided by %s and rounded up is %s", (numerator, denominator, expected) => {
    expect(divideUp(numerator, denominator)).toBe(expected);
  });

  test("are summed", () => {
    expect([sumOf([]), sumOf([5n, -2n, 10n])]).toEqual([0n, 13n]);
  });
});

test("a remark is its words and figures in their order", () => {
  const token = { kind: "number", text: "31,775,000", cells: [] } as const;
  expect(remarkAsText({ code: "T1", parts: ["purchased ", token, " shares"], missing: [] })).toBe(
    "purchased 31,775,000 shares",
  );
});

test("confirmations are numbered from i to x", () => {
  const numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
  expect(numerals.map((_, index) => romanNumeral(index + 1))).toEqual(numerals);
  expect(numerals.map(numberOfRoman)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([romanNumeral(11), numberOfRoman("xi"), numberOfRoman("")]).toEqual(["11", 0, 0]);
});

describe("the run of a character at the end of a text is taken away", () => {
  test.each([
    ["1000", "0", "1"],
    ["1001", "0", "1001"],
    ["0000", "0", ""],
    ["", "0", ""],
    ["0100", "0", "01"],
    ["40.", ".", "40"],
  ])("of %p without %p %p is left", (text, character, left) => {
    expect(withoutEnding(text, character)).toBe(left);
  });
});
