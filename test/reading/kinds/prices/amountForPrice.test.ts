import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT_ON_FF304 } from "../../support/plainSheets";
import { TENCENT_ON_FF304 } from "../../support/published";
import { lines, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";

const MANDATE = `## Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 9587961965 |
| Shares authorised | 958796196 |
| Purchased before this register | 148592600 |
`;
const log = (headings: string, costOf: (paid: string) => string): string => `## Log
| ${headings} |
${lines(
  TENCENT_PURCHASES_OF_2024,
  ({ date, number, high, low, paid, filed }) =>
    `| ${date} | ${number} | ${high} | ${low} | ${paid === "" ? "" : costOf(paid)} | ${filed} |`,
)}
`;
const book = (headings: string, costOf = (paid: string): string => paid): string =>
  `${SHEETS_OF_TENCENT_ON_FF304}${MANDATE}${log(headings, costOf)}`;

describe("Cost over what was paid, beside the prices of the day", () => {
  test("English: in dollars", () =>
    expectReturn(book("Date | Shares repurchased | High (HK$) | Low (HK$) | Cost | Disclosed on"), TENCENT_ON_FF304));

  test("English: in millions, as a title says", () =>
    expectReturn(
      book("Date | Shares repurchased | High (HK$) | Low (HK$) | Cost | Disclosed on", (paid) =>
        String(parseInt(paid, 10) / 1_000_000),
      ).replace("## Log\n", "## Log\n| (prices in HK$; amounts in HK$ million) |\n"),
      TENCENT_ON_FF304,
    ));

  test("mixed: 成本", () =>
    expectReturn(
      book("Date 日期 | Shares 購回股數 | High 最高價（港元） | Low 最低價（港元） | Cost 成本 | Filed 披露日期"),
      TENCENT_ON_FF304,
    ));

  test("near miss: a cost that is neither a price of the day nor what was paid", () =>
    expectErrors(
      book("Date | Shares repurchased | High (HK$) | Low (HK$) | Cost | Disclosed on", () => "300"),
      ["Log!E10, Log!C10, Log!D10 S114"],
    ));
});
