import { expectReturn, sheetsOf } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proofEach } = proofs("listsOnOneSheet");

const MONTHS = ["2025-05", "2025-06"] as const;

/** Days alone across, a list a month. */
function listOf(month: string, title: string, names: readonly string[], day: (figures: number) => string): string {
  const purchases = TENCENT_PURCHASES.filter(({ date }) => date.startsWith(month));
  const across = (values: (purchase: Purchase) => string): string => purchases.map(values).join(" | ");
  const values: readonly ((purchase: Purchase) => string)[] = [
    ({ date }) => day(Number(date.slice(8))),
    ({ number }) => String(number),
    ({ high }) => high,
    ({ low }) => low,
    ({ paid }) => paid,
    ({ average }) => average,
    ({ filed }) => (filed === "" ? "" : "Y"),
  ];
  return `| ${title} |\n${names.map((name, index) => `| ${name} | ${across(values[index] ?? (() => ""))} |`).join("\n")}\n| |\n`;
}

describe("days alone across, under the month that stands over their list", () => {
  proofEach(
    [
      [
        "English",
        ["May 2025", "June 2025"],
        [
          "Day",
          "Shares repurchased",
          "Highest (HKD)",
          "Lowest (HKD)",
          "Total paid (HKD)",
          "Average price (HKD)",
          "Filed",
        ],
        String,
      ],
      [
        "Chinese",
        ["2025年5月", "2025年6月"],
        ["日", "購回股數", "最高價(港元)", "最低價(港元)", "總代價(港元)", "平均價(港元)", "已披露"],
        (figures: number): string => `${figures}日`,
      ],
      [
        "mixed",
        ["May 2025 五月", "June 2025 六月"],
        ["Trading date", "購回股數", "Highest (HKD)", "最低價(港元)", "Total paid (HKD)", "平均價(港元)", "Filed"],
        String,
      ],
    ] as const,
    (_, titles, names, day) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Buy-back
${MONTHS.map((month, index) => listOf(month, titles[index] ?? "", names, day)).join("")}`,
        TENCENT,
      ),
  );
});

/** The record of Tencent on one sheet, one table below the other, a title over each. */
const ONE_SHEET: readonly [string, readonly [string, string, string], string][] = [
  [
    "English",
    ["Buy-backs", "General mandate", "Closing prices"],
    "Date | Shares | Highest | Lowest | Paid | Average | Kept or cancelled | Filed",
  ],
  ["Chinese", ["回購", "一般授權", "收市價"], "日期 | 股數 | 最高價 | 最低價 | 總代價 | 平均價 | 用途 | 已披露"],
  [
    "mixed",
    ["Buy-backs 回購", "General mandate 一般授權", "Closing prices 收市價"],
    "Date 日期 | Shares 股數 | High 最高 | Low 最低 | Paid 總額 | Average 平均 | Purpose 用途 | Filed 已披露",
  ],
];

describe("everything on one sheet, under titles that read like names of a value", () => {
  proofEach(ONE_SHEET, (_, [buyBacks, mandate, prices], headings) => {
    const [issuer = "", classes = ""] = SHEETS_OF_TENCENT.split(/## (?:Issuer|Share classes|Mandate)\n/).slice(1);
    const rows = TENCENT_PURCHASES.map(
      ({ date, number, high, low, paid, average, filed }) =>
        `| ${date} | ${number} | ${high === "" ? "" : `HK$${high}`} | ${low === "" ? "" : `HK$${low}`} | ${paid === "" ? "" : `HK$${paid}`} | ${average === "" ? "" : `HK$${average}`} | For cancellation | ${filed === "" ? "" : "Y"} |`,
    ).join("\n");
    expect(sheetsOf(SHEETS_OF_TENCENT)).toHaveLength(3);
    return expectReturn(
      `
## 2025
${issuer}| |
${classes}| |
| ${buyBacks} |
| ${headings} |
${rows}
| |
| ${mandate} |
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 9189018660 |
| Shares authorised | 918901866 |
| |
| ${prices} |
| Date | Close (HKD) |
| 2025-06-12 | 513 |
| 2025-06-13 | 509 |
`,
      TENCENT,
    );
  });
});
