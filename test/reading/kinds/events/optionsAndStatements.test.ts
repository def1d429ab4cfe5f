import { expectReturn } from "../../support/grids";
import { ISSUER_OF_SENSETIME, CLASSES_OF_SENSETIME, SHEETS_OF_CKH, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";

const LANTERN_BAY = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-09-10 |
| Percentage decimals | 4 |
`;

describe("exercises of options, whose title or number says what happened", () => {
  test.each([
    [
      "English",
      "ESOP exercises",
      "Grant date | Grantee type | Date of exercise | Date of issue of shares | No. of options exercised | Exercise price (HK$) | Description",
    ],
    ["Chinese", "2026年", "授出日期 | 承授人類別 | 行使日期 | 配發日期 | 行使購股權數目 | 行使價（港元） | 說明"],
    [
      "mixed",
      "Exercise of share options 行使購股權",
      "Grant date 授出日期 | Category 類別 | Exercise date 行使日期 | Allotment date 配發日期 | Options exercised 行使數目 | Exercise price 行使價 (HK$) | Details 詳情",
    ],
  ] as const)("%s", (_, title, headings) =>
    expectReturn(
      `${LANTERN_BAY}
## Class
| Class | Listed | Stock code | Shares in issue | As at | Treasury shares |
| Ordinary shares | Yes | '09999 | 2754276800 | 2026-09-08 | 9423200 |
## ${title}
| ${headings} |
| 2021-04-01 | Employees | 2026-09-07 | 2026-09-10 | 120000 | 1.85 | Grant of 1 April 2021 |
| 2023-05-03 | Employees | 2026-09-07 | 2026-09-10 | 80000 | 2.1 | Grant of 3 May 2023 |
`,
      {
        classes: [
          {
            events: [
              { detail: "Grant of 1 April 2021", date: "10 September 2026", issued: "120,000", price: "HKD 1.85" },
              { detail: "Grant of 3 May 2023", date: "10 September 2026", issued: "80,000", price: "HKD 2.1" },
            ],
            // 2,754,276,800 with 200,000.
            closing: { issued: "2,754,476,800" },
          },
        ],
      },
    ),
  );
});

describe("shares transferred from treasury, and the day of the balances in their heading or title", () => {
  test.each([
    [
      "English",
      "",
      "Class | Listed | Code | Opening (31 October 2026) | Treasury",
      "Vesting",
      "Name | Position | Date | Shares transferred from treasury | Consideration per share (HK$)",
    ],
    [
      "Chinese",
      "| 於2026年10月31日的股本 |",
      "股份 | 上市 | 代號 | 已發行（不計庫存） | 庫存",
      "歸屬",
      "承授人 | 職位 | 日期 | 從庫存股份轉讓的股數 | 每股代價（港元）",
    ],
    [
      "mixed",
      "| Share capital 股本 as at 31 October 2026 |",
      "Class 類別 | Listed 上市 | Code 代號 | Issued 已發行 (ex-treasury) | In treasury 庫存",
      "Vesting 歸屬",
      "Name 姓名 | Position 職位 | Date 日期 | Shares transferred from treasury 轉讓股數 | Price per share 每股價 (HK$)",
    ],
  ] as const)("%s", (_, title, classes, sheet, headings) =>
    expectReturn(
      `${LANTERN_BAY.replace("2026-09-10", "2026-11-20")}
## Shares
${title}
| ${classes} |
| Ordinary shares | Yes | '09999 | 2754276800 | 9423200 |
## ${sheet}
| ${headings} |
| Wong Siu Ming | Executive director | 2026-11-20 | 400000 | 0 |
| 12 employees | Employees | 2026-11-20 | 200000 | 0 |
`,
      {
        classes: [
          {
            opening: { date: "31 October 2026", issued: "2,754,276,800", treasury: "9,423,200" },
            events: [
              { issued: "400,000", treasury: "-400,000" },
              { issued: "200,000", treasury: "-200,000" },
            ],
            closing: { issued: "2,754,876,800", treasury: "8,823,200", total: "2,763,700,000" },
          },
        ],
      },
    ),
  );
});

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const CANCELLED = "Repurchase of shares and cancelled";

describe("a statement a class with its days in a column of their own", () => {
  test.each([
    [
      "English",
      ["(1) Class B ordinary shares", "(2) Class A ordinary shares"],
      ["Balance brought forward", "Less: ", "Add: ", "Balance carried forward"],
      "Number of shares | Date",
    ],
    ["Chinese", ["（一）B類普通股", "（二）A類普通股"], ["承前結餘", "減：", "加：", "結轉"], "股數 | 日期"],
    [
      "mixed",
      ["(A) B類普通股 Class B ordinary shares", "(B) A類普通股 Class A ordinary shares"],
      ["承前結餘 Balance brought forward", "減 Less: ", "加 Add: ", "結轉 Balance carried forward"],
      "股數 Number of shares | 日期 Date",
    ],
  ] as const)("%s", (_, [b, a], [before, less, add, after], headings) =>
    expectReturn(
      `${ISSUER_OF_SENSETIME}${CLASSES_OF_SENSETIME}
## Paper
| Board paper |

| ${b} |
| | ${headings} |
| ${before} | 25973445420 | 2022-11-30 |
| ${less}${CANCELLED} | 31775000 | 2022-12-30 |
| ${add}${CONVERSION} | 7139508 | 2022-12-30 |
| ${after} | 25948809928 | 2022-12-30 |

| ${a} |
| | ${headings} |
| ${before} | 7527254580 | 2022-12-30 |
| ${less}${CONVERSION} | 7139508 | 2022-12-30 |
| ${after} | 7520115072 | 2022-12-30 |
`,
      SENSETIME,
    ),
  );
});

test.each([
  ["English, a yes", "To be cancelled?", "Yes"],
  ["English, a code", "Purpose code", "CXL"],
  ["Chinese, a yes", "擬註銷?", "是"],
  ["Chinese, a no", "持作庫存?", "否"],
  ["mixed", "Held as treasury? 持作庫存", "No"],
] as const)("what bought shares are for: %s", (_, heading, answer) =>
  expectReturn(
    `${SHEETS_OF_TENCENT}
## Log
| Trading date | Shares repurchased | Highest price | Lowest price | Total paid | Average price | Currency | ${heading} | Disclosed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, paid, average, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | HKD | ${answer} | ${filed === "" ? "TBA" : filed} |`)}
`,
    TENCENT,
  ),
);

test("a day that is still to be filled in is no day of disclosure", () =>
  expectReturn(
    `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股數 | 百分比 | 披露日期 |
${lines(CKH_PURCHASES, (row, at) => `| ${row.date} | ${row.number} | ${at === CKH_PURCHASES.length - 1 ? "0.0033%" : ""} | ${at === CKH_PURCHASES.length - 1 ? "待定" : row.date} |`)}
`,
    CKH,
    "zh-Hant",
  ));
