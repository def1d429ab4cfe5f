import { unitsInTitle } from "../../../../src/reading/vocabulary/units";
import { expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";

describe("a title that says what shares and amounts count in", () => {
  test.each([
    [
      "English",
      "Share buy-back (shares in thousands; amounts in HK$ thousands)",
      "Trading date | Number of shares | Highest price | Lowest price | Total paid | Average price | Currency | Filed on",
    ],
    [
      "Chinese",
      "購回紀錄（股數：千股；金額：千港元）",
      "交易日期 | 購回股數 | 最高價 | 最低價 | 已付總額 | 平均價 | 貨幣 | 披露日期",
    ],
    [
      "mixed",
      "Buy-back 購回 (Unit 單位: 千股 / 千港元)",
      "Date 日期 | Shares 股數 | High 最高價 | Low 最低價 | Paid 代價 | Average 平均價 | Currency 貨幣 | Filed on 披露日期",
    ],
  ] as const)("%s", (_, title, headings) =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Log
| ${title} |
| ${headings} |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, paid, average, filed }) => {
  const thousands = paid === "" ? "" : String(Number(paid) / 1000);
  return `| ${date} | ${number / 1000} | ${high} | ${low} | ${thousands} | ${average} | HKD | ${filed} |`;
})}
`,
      TENCENT,
    ),
  );

  test("what is said of money says nothing of shares", () => {
    expect(unitsInTitle("Amounts in HK$'000")).toEqual({ shares: null, money: 1000n });
    expect(unitsInTitle("Expressed in thousands of shares")).toEqual({ shares: 1000n, money: null });
    expect(unitsInTitle("金額以百萬港元列示")).toEqual({ shares: null, money: 1_000_000n });
    expect(unitsInTitle("Issue of 10 million shares")).toEqual({ shares: null, money: null });
  });
});
