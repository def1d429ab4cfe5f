import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";

const HEADINGS = "| Trading date | Number repurchased | Highest | Lowest | Average price | Total paid | Disclosed on |";
const HAN = "| 交易日 | 購回股份數目 | 最高價 | 最低價 | 平均價 | 付出總額 | 披露日期 |";
const ROWS = lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, average, paid, filed }) =>
    `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`,
);

describe("the currency of all prices, said once beside a log whose headings name none", () => {
  test.each([
    [
      "English: a title, with other facts between it and the log",
      `## Repurchases
| Share buy-backs |
| (All prices are in Hong Kong dollars) |

| Programme | 2025 |

${HEADINGS}
${ROWS}`,
    ],
    ["English: a note below the rows", `## Repurchases\n${HEADINGS}\n${ROWS}\n\n| Note: in Hong Kong dollars. |`],
    [
      "Chinese: 單位 over the log",
      `## 購回\n| 股份購回明細表 |\n| 單位：股、港元 |\n\n| 編製人：劉 |\n\n${HAN}\n${ROWS}`,
    ],
    [
      "mixed: a fact on another sheet",
      `## Facts 資料\n| Trading currency | HKD |\n## Repurchases 購回\n${HEADINGS}\n${ROWS}`,
    ],
  ] as const)("%s", (_, sheets) => expectReturn(`${SHEETS_OF_TENCENT}${sheets}\n`, TENCENT));

  test.each([
    ["two currencies", "| Prices are in Hong Kong dollars. |\n| All amounts are in RMB. |"],
    ["what is in a currency of its own", "| Brokerage is in Hong Kong dollars. |"],
    ["an amount", "| The 2024 dividend is HK$4.50 a share. |"],
  ] as const)("near miss: %s", async (_, note) => {
    const { findings } = await outcomeOfGrids(`${SHEETS_OF_TENCENT}## Repurchases\n${HEADINGS}\n${ROWS}\n\n${note}\n`);
    expect(findings.map(({ code }) => code)).toContain("S180");
  });
});
