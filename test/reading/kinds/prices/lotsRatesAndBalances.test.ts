import { expectReturn } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_TENCENT, SHEETS_OF_TENCENT_ON_FF304 } from "../../support/plainSheets";
import { CKH, TENCENT, TENCENT_ON_FF304 } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";

describe("purchases kept in lots of so many shares", () => {
  test.each([
    [
      "English: lots alone",
      "Date | Lots repurchased (1 lot = 100 shares) | Highest (HKD) | Lowest (HKD) | Paid (HKD) | Announced",
      false,
    ],
    [
      "Chinese: 手數",
      "日期 | 購回手數（每手100股） | 最高價（港元） | 最低價（港元） | 總代價（港元） | 披露日期",
      false,
    ],
    [
      "mixed: beside the shares",
      "Date 日期 | Board lots 手數 (100 shares each) | Shares 股數 | Highest 最高 (HKD) | Lowest 最低 (HKD) | Paid 代價 (HKD) | Announced 披露日期",
      true,
    ],
  ] as const)("%s", (_, headings, hasShares) =>
    expectReturn(
      `${SHEETS_OF_TENCENT_ON_FF304}
## Buyback
| ${headings} |
${lines(
  TENCENT_PURCHASES_OF_2024,
  ({ date, number, high, low, paid, filed }) =>
    `| ${date} | ${number / 100} |${hasShares ? ` ${number} |` : ""} ${high} | ${low} | ${paid} | ${filed} |`,
)}
`,
      { classes: TENCENT_ON_FF304.classes },
    ),
  );
});

describe("a rate of exchange is no price, and a balance beside the purchases is none", () => {
  test.each([
    [
      "English",
      "Trading date | Number of shares | Highest HKD | Lowest HKD | Paid HKD | Average HKD | Rate HKD/USD | Filed",
    ],
    [
      "Chinese",
      "交易日 | 購回股數 | 最高價（港元） | 最低價（港元） | 總代價（港元） | 平均價（港元） | 匯率 | 已披露",
    ],
    [
      "mixed",
      "Date 日期 | Shares 購回股數 | High 最高 HKD | Low 最低 HKD | Paid 代價 HKD | Average 平均 HKD | FX rate USD/HKD | Filed 已披露",
    ],
  ] as const)("%s: a rate", (_, headings) =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Buyback
| ${headings} |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, paid, average, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | 7.85 | ${filed} |`)}
`,
      TENCENT,
    ),
  );

  test.each([
    ["English", "Trade day | Qty bought | In issue (unchanged until cancellation) | Intention | Filed?"],
    ["Chinese", "交易日 | 購回股數 | 註銷前維持不變 | 處理 | 已呈報"],
    ["mixed", "Date 日期 | Shares bought 購回股數 | Unchanged until cancellation 不變 | Intention 處理 | Filed 已呈報"],
  ] as const)("%s: a balance", (_, headings) =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| ${headings} |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | 3840422000 | 待註銷 | ${filed === "" ? "No" : "Yes"} |`)}
`,
      { classes: CKH.classes },
      "zh-Hant",
    ),
  );
});

describe("a return of allotments says what was paid on each share", () => {
  test.each([
    [
      "English",
      "Allottee | Date of allotment | No. of shares allotted | Amount paid per share (HK$) | Total consideration (HK$) | Nature",
      "Exercise of share options",
    ],
    ["Chinese", "獲配發人 | 配發日期 | 配發股數 | 每股已付金額（港元） | 總代價（港元） | 性質", "行使購股權"],
    [
      "mixed",
      "Allottee 獲配發人 | Allotment date 配發日期 | Shares allotted 配發股數 | Amount paid per share 每股已付金額 (HK$) | Total 總代價 (HK$) | Nature 性質",
      "Exercise of share options 行使購股權",
    ],
  ] as const)("%s", (_, headings, event) =>
    expectReturn(
      `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-09-10 |
| Percentage decimals | 4 |
## Class
| Class | Listed | Stock code | Shares in issue | As at | Treasury shares |
| Ordinary shares | Yes | '09999 | 2754276800 | 2026-09-08 | 9423200 |
## Allotments
| ${headings} |
| Employees | 2026-09-10 | 120000 | 1.85 | 222000 | ${event} |
`,
      { classes: [{ events: [{ issued: "120,000", price: "HKD 1.85" }], closing: { issued: "2,754,396,800" } }] },
    ),
  );
});
