import { NOT_CALCULATED } from "../../../../src/workbook/workbook";
import { outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof } = proofs("formulas");

describe("formulas whose values are not in the file", () => {
  proof("English: in a column nobody needs, the return comes out and one finding says so", async () => {
    const outcome = await outcomeOfGrids(`${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | Cumulative shares | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | ${NOT_CALCULATED} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`);
    expect(outcome.findings.filter(({ code }) => code === "R137")).toHaveLength(1);
    expect(outcome.end === "written" ? outcome.filled : outcome.end).toMatchObject(TENCENT);
  });

  proof("English: in the numbers themselves, one error for the workbook", async () => {
    const outcome = await outcomeOfGrids(`${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, high, low, average, paid, filed }) => `| ${date} | ${NOT_CALCULATED} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`);
    expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBe(1);
  });

  proof("Chinese: the dates of a log", async () => {
    const outcome = await outcomeOfGrids(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份數目 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }, at) => `| ${at === 0 ? date : NOT_CALCULATED} | ${number} | ${filed} |`)}
`,
      "zh-Hant",
    );
    expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBe(1);
  });

  proof("mixed: numbers and balances on two sheets are one error too", async () => {
    const outcome = await outcomeOfGrids(`${SHEETS_OF_TENCENT.replace("9190417249", NOT_CALCULATED)}
## 購回 Repurchases
| 交易日 Trading date | 購回股數 Shares | 平均價 Average (HKD) | 總額 Total paid (HKD) | 披露日期 Filed on |
${lines(TENCENT_PURCHASES, ({ date, average, paid, filed }) => `| ${date} | ${NOT_CALCULATED} | ${average} | ${paid} | ${filed} |`)}
`);
    expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBe(1);
  });
});
