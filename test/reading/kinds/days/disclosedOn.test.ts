import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_TENCENT, SHEETS_OF_TENCENT_ON_FF304 } from "../../support/plainSheets";
import { CKH, TENCENT, TENCENT_ON_FF304 } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("disclosedOn");

const log = (heading: string, mark: (filed: string, at: number) => string): string => `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | ${heading} |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, average, paid, filed }, at) =>
    `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${mark(filed, at)} |`,
)}
`;

describe("disclosed, said otherwise than by a date", () => {
  proofEach<readonly [string, string, (filed: string, at: number) => string]>(
    [
      ["English: Y and N", "Filed?", (filed) => (filed === "" ? "N" : "Y")],
      ["English: a tick or blank", "NDDR filed", (filed) => (filed === "" ? "" : "✓")],
      ["English: Filed and To be filed", "Status of NDDR", (filed) => (filed === "" ? "To be filed" : "Filed")],
      ["English: a reference number", "NDDR reference", (filed, at) => (filed === "" ? "" : `ND${20250500 + at}`)],
      ["English: the date under another name", "HKEX announcement date", (filed) => filed],
      ["English: Yes, and pending", "Disclosed", (filed) => (filed === "" ? "Pending" : "Yes")],
      ["Chinese: 已披露 and 未披露", "披露情況", (filed) => (filed === "" ? "未披露" : "已披露")],
      ["Chinese: 是 and 否", "是否已呈交", (filed) => (filed === "" ? "否" : "是")],
      ["mainland: 已公告 and 未公告", "公告情况", (filed) => (filed === "" ? "未公告" : "已公告")],
      ["mixed: filed 已呈交", "Filed 呈交", (filed) => (filed === "" ? "" : "Filed 已呈交")],
    ],
    (_, heading, mark) => expectReturn(log(heading, mark), TENCENT),
  );

  proof("English: no such column, and the last return's date tells", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT_ON_FF304}
## Buy-back log
| Purchase date | Shares repurchased | High (HKD) | Low (HKD) | Consideration (HKD) |
${lines(TENCENT_PURCHASES_OF_2024, ({ date, number, high, low, paid }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} |`)}
`,
      TENCENT_ON_FF304,
    ),
  );

  proof("Chinese: a column of dates under 公告日期", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份數目 | 公告日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("nothing tells filed rows from unfiled: one question, never a return that reports them all again", async () => {
    const outcome = await outcomeOfGrids(
      `${SHEETS_OF_TENCENT.replace("| 2025-06-12 | 0 |", "| 2025-05-15 | 0 |")}
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid }) => `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} |`)}
`,
    );
    expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBe(1);
  });
});
