import fc from "fast-check";
import { countField, dateField, moneyField, percentField, textField } from "../../src/forms/printField";
import { ratioOf } from "../../src/shares/values/ratio";
import { count, day, money } from "../support/registerBuilder";

describe("counts", () => {
  test.each([
    ["-31,775,000", "-31775000"],
    ["0", "0"],
    ["25,973,445,420", "25973445420"],
  ])("%s", (text, decimal) => {
    expect(countField(count(text))).toMatchObject({ text, value: { kind: "number", decimal }, numberFormat: "#,##0" });
  });

  test("a count longer than a sheet keeps stands as text, whole", () => {
    expect(countField(12_345_678_901_234_567n)).toMatchObject({
      value: { kind: "text", text: "12,345,678,901,234,567" },
      numberFormat: "@",
    });
  });

  test("no number is an empty box", () => {
    expect(countField(null)).toMatchObject({ text: "", value: null });
  });
});

describe("percentages", () => {
  test.each([
    [31_775_000n, 33_500_700_000n, 2, "0.09", '0.00" %"'],
    [971_000n, 9_190_417_249n, 5, "0.01057", '0.00000" %"'],
    [130_000n, 3_840_422_000n, 4, "0.0034", '0.0000" %"'],
    [7n, 100n, 3, "7", '0" %"'],
    [71n, 1_000n, 6, "7.1", '0.0" %"'],
    [1n, 1_000_000n, 2, "0", '0" %"'],
    [5n, 1_000n, 0, "1", '0" %"'],
  ])("%d of %d with %d decimals", (number, base, decimals, text, numberFormat) => {
    expect(percentField(ratioOf(number * 100n, base), decimals)).toMatchObject({
      text,
      value: { kind: "number", decimal: text },
      numberFormat,
    });
  });

  test("none prints the bare sign", () => {
    expect(percentField(null, 2)).toMatchObject({ text: "", value: { kind: "text", text: "%" } });
  });

  test("the format shows as many decimals as the text has", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 10n ** 6n, max: 10n ** 12n }),
        fc.integer({ min: 0, max: 6 }),
        (number, base, decimals) => {
          const { text, numberFormat } = percentField(ratioOf(number, base), decimals);
          const shown = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
          expect(text.split(".")[1]?.length ?? 0).toBe(shown);
          expect(text).not.toMatch(/\.\d*0$/);
        },
      ),
    );
  });
});

describe("money", () => {
  test.each([
    ["HKD 1002506232", "HKD 1,002,506,232", '"HKD "#,##0'],
    ["HKD 40.10", "HKD 40.1", '"HKD "#,##0.0'],
    ["USD 0.005", "USD 0.005", '"USD "#,##0.000'],
    ["40.1", "40.1", "#,##0.0"],
  ])("%s", (typed, text, numberFormat) => {
    expect(moneyField(money(typed), "exact")).toMatchObject({ text, numberFormat });
  });

  test("an average is rounded half up to the issuer's decimals", () => {
    const average = { currency: "HKD", amount: ratioOf(5_003_828_136n, 9_820_000n) };
    expect(moneyField(average, 4).text).toBe("HKD 509.5548");
  });
});

describe("dates and words", () => {
  test("a date prints as its language does", () => {
    expect(dateField(day("2024-01-08"), "en")).toMatchObject({
      text: "08 January 2024",
      value: { kind: "date", date: "2024-01-08" },
      numberFormat: "[$-809]dd mmmm yyyy",
    });
    expect(dateField(day("2024-01-08"), "zh-Hant")).toMatchObject({
      text: "2024年1月8日",
      numberFormat: 'yyyy"年"m"月"d"日"',
    });
    expect(dateField(day("2025-07-13"), "en", [], "Up to ")).toMatchObject({
      text: "Up to 13 July 2025",
      numberFormat: '[$-809]"Up to "dd mmmm yyyy',
    });
  });

  test("words that look like a formula stay words", () => {
    expect(textField("=1+1")).toMatchObject({ value: { kind: "text", text: "=1+1" }, numberFormat: "@" });
  });
});
