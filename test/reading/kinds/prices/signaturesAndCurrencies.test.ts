import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";

const line = ({ date, number, high, low, average, paid, filed }: Purchase): string =>
  `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`;

describe("a currency named in words", () => {
  test.each([
    ["English: in the headings", "", "Highest price (Hong Kong dollars)", "Average price (HK dollars)"],
    ["English: in a title", "| (All prices in Hong Kong dollars) |\n", "Highest price", "Average price"],
    ["Chinese: in a title", "| （以港幣計算） |\n", "最高價", "平均價"],
    ["mixed: in the headings", "", "Highest 最高價 (Hong Kong Dollars)", "Average 平均價 (Hong Kong Dollars)"],
  ] as const)("%s", (_, title, high, average) =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Repurchases
${title}| Date 日期 | Shares bought 購回股數 | ${high} | Lowest 最低價 | ${average} | Paid 總額 | Filed 已披露 |
${lines(TENCENT_PURCHASES, line)}`,
      TENCENT,
    ),
  );
});

describe("who prepared a log, and when, right below it and under its numbers", () => {
  const log = (below: string): string => `${SHEETS_OF_TENCENT}
## Repurchases
| Date | Shares bought | High (HKD) | Low (HKD) | Average (HKD) | Paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, line)}
${below}`;

  test.each([
    ["English", "| Prepared by: | Amy | | Checked by: | Ben |\n| Date: | 2025-06-13 |\n"],
    ["Chinese", "| 編製： | 陳大文 | | 覆核： | 李小明 |\n| 日期： | 2025-06-13 |\n"],
    ["mixed, below a blank row", "|  |\n| Prepared by 編製 | Amy 陳 |\n| Date 日期 | 2025-06-13 |\n"],
  ] as const)("%s", (_, below) => expectReturn(log(below), TENCENT));

  test("a plain number there is still asked about", async () => {
    const { findings } = await outcomeOfGrids(log("| Prepared by: | 13062025 |\n"));
    expect(findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["R150"]);
  });
});
