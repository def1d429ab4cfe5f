import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("copiesOfReturns");

const LOG = `${SHEETS_OF_TENCENT}
## Buy-back
| Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency | Disclosed on |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, paid, average, filed }) =>
    `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | HKD | ${filed} |`,
)}
`;

const COPIES: [string, string][] = [
  [
    "English",
    `## NDDR 12 June
| FF305 |
| Next Day Disclosure Return |
| Name of Issuer: | Tencent Holdings Limited |
| Date Submitted: | 12 June 2025 |
| Section I |
| Events | No. of issued shares (excluding treasury shares) | % | No. of treasury shares | Price | Total |
| Opening balance as at 11 June 2025 | 9,190,417,249 | | 0 | | 9,190,417,249 |
| Closing balance as at 12 June 2025 | 9,190,417,249 | | 0 | | 9,190,417,249 |
| Section II |
| Trading date | Number of shares repurchased | Method of repurchase | Highest | Lowest | Aggregate price paid |
| 1). 12 June 2025 | 975,000 | On the Exchange | HKD 518 | HKD 508 | HKD 500,318,520 |
`,
  ],
  [
    "Chinese",
    `## 6月12日報表
| FF305 |
| 翌日披露報表 |
| 公司名稱： | 騰訊控股有限公司 |
| 第一章節 |
| 於下列日期開始時的結存（註1） | 2025年6月11日 | 9,190,417,249 |
| 1). 其他 | 變動日期 2025年6月12日 | 0 |
| 期終結存 | 2025年6月12日 | 9,190,417,249 |
| 第二章節 |
| 交易日 | 購回股份數目 | 購回方式 | 最高 | 最低 | 付出的價格總額 |
| 1). 2025年6月12日 | 975,000 | 於本交易所進行 | HKD 518 | HKD 508 | HKD 500,318,520 |
`,
  ],
  [
    "mixed",
    `## Filed 已呈交
| FF305 |
| Next Day Disclosure Return (翌日披露報表) |
| Name of Issuer 公司名稱 | Tencent Holdings Limited |
| Opening balance as at 11 June 2025 | 9,190,417,249 |
| Closing balance as at 12 June 2025 | 9,190,417,249 |
| B. Shares repurchased but not yet cancelled |
| 1). 12 June 2025 | 975,000 | HKD 513.1472 |
`,
  ],
];

describe("a sheet that holds a return as the form prints it is no record", () => {
  proofEach(COPIES, async (_, copy) => {
    await expectReturn(`${LOG}${copy}`, TENCENT);
    expect(notesOf(await outcomeOfGrids(`${LOG}${copy}`))).toContain("R194 returns-left-aside");
  });

  proof("a log that mentions the return keeps its rows", () =>
    expectReturn(LOG.replace("## Buy-back\n", "## Buy-back\n| Next Day Disclosure Returns, 2025 |\n"), TENCENT),
  );
});

describe("rows of another issuer in one log are one finding", () => {
  proofEach(
    [
      [
        "English",
        "Company | Stock code | Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency | Filed",
      ],
      ["Chinese", "公司 | 證券代號 | 交易日 | 購回股數 | 最高價 | 最低價 | 總代價 | 平均價 | 貨幣 | 已披露"],
      [
        "mixed",
        "Company 公司 | Code 代號 | Date 交易日 | Shares repurchased 購回股數 | High 最高價 | Low 最低價 | Paid 總代價 | Average 平均價 | Currency 貨幣 | Filed 已披露",
      ],
    ] as const,
    (_, headings) =>
      expectErrors(
        `${SHEETS_OF_TENCENT}
## Log
| ${headings} |
| China Literature | '00772 | 2025-06-12 | 50000 | 28.5 | 28.1 | 1415000 | | HKD | Y |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, paid, average, filed }) =>
    `| Tencent | '00700 | ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | HKD | ${filed} |`,
)}
| China Literature | '00772 | 2025-06-13 | 60000 | 28.9 | 28.4 | 1720000 | | HKD | Y |
`,
        ["Log!B2, Log!B23 R134"],
      ),
  );
});
