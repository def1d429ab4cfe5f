import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_MINISO, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { SENSETIME, TENCENT } from "../../support/published";
import { TENCENT_PURCHASES } from "../../support/purchases";

const CANCELLED = "Repurchase of shares and cancelled";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";

function log(headings: string): string {
  const rows = TENCENT_PURCHASES.map(
    ({ date, number, high, low, paid, average, filed }) =>
      `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | ${filed} |`,
  );
  return `| ${headings} |\n${rows.join("\n")}\n`;
}

describe("what its title or sheet calls planned is left aside beside what was done", () => {
  test.each([
    [
      "English",
      "Date | Shares repurchased | Highest (HKD) | Lowest (HKD) | Total paid (HKD) | Average (HKD) | Disclosed on",
      "## Forecast\n| Planned buy-backs (budget, not executed) |\n| Date | Shares repurchased | Budget HK$ |",
    ],
    [
      "Chinese",
      "交易日期 | 購回股數 | 最高價（HKD） | 最低價（HKD） | 付出總額（HKD） | 平均價（HKD） | 披露日期",
      "## 預算\n| 擬購回股份 |\n| 交易日期 | 購回股數 | 預算金額 |",
    ],
    [
      "mixed",
      "Date 日期 | Shares 購回股數 | High 最高 (HKD) | Low 最低 (HKD) | Paid 付出 (HKD) | Average 平均 (HKD) | Filed 披露日期",
      "## Budget 預算\n| Date 日期 | Shares repurchased 購回股數 | Budget 預算 HK$ |",
    ],
  ] as const)("%s", async (_, headings, planned) => {
    const grids = `${SHEETS_OF_TENCENT}## Buyback\n${log(headings)}${planned}\n| 2025-06-16 | 980000 | 500000000 |\n| 2025-06-17 | 980000 | 500000000 |\n`;
    await expectReturn(grids, TENCENT);
    expect(notesOf(await outcomeOfGrids(grids))).toContain("R184 planned-left-aside");
  });
});

describe("a ledger that opens with the balance of the last return", () => {
  test.each([
    ["English", "Date | Particulars | Allotted | Cancelled | Balance", "Balance as per last return"],
    ["Chinese", "日期 | 摘要 | 增加 | 減少 | 結餘", "按上次報表結餘"],
    ["mixed", "Date 日期 | Particulars 摘要 | Increase 增加 | Decrease 減少 | Balance 結餘", "Per last return"],
  ] as const)("%s", (_, headings, words) =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Class B
| ${headings} |
| 2022-11-30 | ${words} | | | 25973445420 |
| 2022-12-30 | ${CANCELLED} | | 31775000 | 25941670420 |
| 2022-12-30 | ${CONVERTED} | 7139508 | | 25948809928 |
## Class A
| ${headings} |
| 2022-12-30 | ${words} | | | 7527254580 |
| 2022-12-30 | ${CONVERTED} | | 7139508 | 7520115072 |
`,
      { classes: SENSETIME.classes },
    ),
  );
});

describe("a mandate whose name is the mandate itself, with its meeting in the value", () => {
  test.each([
    ["English", "General mandate to repurchase shares", "AGM 14 May 2025", "10% limit"],
    ["Chinese", "一般授權", "股東週年大會 2025年5月14日", "上限"],
    ["mixed", "Repurchase mandate to repurchase shares", "AGM 股東大會 14 May 2025", "Limit 上限"],
  ] as const)("%s", (_, name, meeting, limit) =>
    expectReturn(
      `${SHEETS_OF_TENCENT.replace(/## Mandate[^#]*/, `## Mandate\n| ${name} | ${meeting} |\n| ${limit} | 918901866 |\n`)}## Buyback
${log("Date | Shares repurchased | Highest (HKD) | Lowest (HKD) | Total paid (HKD) | Average (HKD) | Disclosed on")}`,
      { sectionII: { mandate: { resolutionDate: "14 May 2025", authorised: "918,901,866", purchased: "19,588,000" } } },
    ),
  );
});

describe("a register of treasury shares into which nothing came", () => {
  test.each([
    [
      "English",
      "Register of treasury shares",
      "Date | Particulars | In | Out | Balance | Highest (HK$) | Lowest (HK$) | Total received (HK$)",
      ["b/f", "Sale of treasury shares on the Exchange", "Transfer to employees under the 2025 Share Award Scheme"],
    ],
    [
      "Chinese",
      "庫存股份登記冊",
      "日期 | 事項 | 存入 | 轉出 | 結餘 | 最高價（港元） | 最低價（港元） | 收取總額（港元）",
      ["承前", "在場內出售庫存股份", "根據2025年股份獎勵計劃轉讓庫存股份予僱員"],
    ],
    [
      "mixed",
      "庫存股份登記冊 Register of treasury shares",
      "日期 Date | 事項 Particulars | 增加 In | 提取 Out | 結餘 Balance | 最高 High (HK$) | 最低 Low (HK$) | 總額 Total received (HK$)",
      [
        "承前 b/f",
        "Sale of treasury shares 出售庫存股份",
        "Transfer to employees under the 2025 Share Award Scheme 轉讓",
      ],
    ],
  ] as const)("%s", (_, title, headings, [opening, sale, transfer]) =>
    expectReturn(
      `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-11-20 |
| Percentage decimals | 4 |
## Class
| Class | Listed | Stock code | Shares in issue | As at | Treasury shares |
| Ordinary shares | Yes | '09999 | 2754276800 | 2026-10-31 | 9423200 |
## Ledger
| ${title} |
| ${headings} |
| 2026-10-31 | ${opening} | | | 9423200 | | | |
| 2026-11-20 | ${sale} | | 3000000 | 6423200 | 2.9 | 2.86 | 8637000 |
| 2026-11-20 | ${transfer} | | 600000 | 5823200 | | | |
`,
      {
        // 2,754,276,800 with 3,600,000; 9,423,200 less 3,600,000.
        classes: [{ closing: { issued: "2,757,876,800", treasury: "5,823,200" } }],
        sectionIII: { totalNumber: "3,000,000" },
      },
    ),
  );
});

describe("ordinary shares cancelled, and a net number", () => {
  test.each([
    ["English", "Date | Event | Ordinary shares cancelled", "701740"],
    ["Chinese", "日期 | 事項 | 註銷股數", "701740"],
    ["mixed", "Date 日期 | Event 事項 | Net", "-701740"],
  ] as const)("%s", (_, headings, number) =>
    expectReturn(
      `${SHEETS_OF_MINISO}## Cancellations\n| ${headings} |\n| 2024-10-08 | Repurchased shares cancelled | ${number} |\n`,
      { classes: [{ closing: { issued: "1,258,580,837" } }] },
    ),
  );
});
