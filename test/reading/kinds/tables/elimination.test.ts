import { expectReturn, outcomeOfGrids } from "../../support/grids";
import {
  ISSUER_OF_SENSETIME,
  ISSUER_OF_TENCENT,
  MANDATE_OF_TENCENT,
  SHEETS_OF_CKH,
  SHEETS_OF_TENCENT,
} from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("elimination");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";
const MOVEMENTS = `
## Movements
| Date | Class | Event | Number of shares | Balance | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | 25948809928 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 | | ${HOLDER} |
`;
const classes = (name: string, kind: string): string => `
## Share capital
| ${kind} | ${name} | Listed | Stock code | Weighted voting rights | Opening balance | Opening date | Closing balance |
| WVR ordinary shares | Class B | Yes | '00020 | No  | 25973445420 | 2022-11-30 | 25948809928 |
| WVR ordinary shares | Class A | No  |        | Yes | 7527254580  | 2022-12-30 | 7520115072 |
`;

describe("a heading that fits two fields settles by what the others cannot be", () => {
  proofEach(
    [
      ["Chinese: 股份類別 beside 股份種類", "股份類別", "股份種類"],
      ["Chinese: 股份類別 beside 股份分類", "股份分類", "股份類別"],
      ["English: Class of shares beside Type of shares", "Class of shares", "Type of shares"],
      ["English: Class beside Type", "Class", "Type"],
      ["mixed: Class 類別 beside Type 種類", "Class 類別", "Type 種類"],
    ],
    (_, name, kind) => expectReturn(`${ISSUER_OF_SENSETIME}${classes(name, kind)}${MOVEMENTS}`, SENSETIME_WITH_REMARKS),
  );

  proof("English: Date and Settlement date, Price and Average price, Shares and Cumulative shares", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Repurchases
| Settlement date | Date | Cumulative shares | Shares | High (HKD) | Low (HKD) | Average price (HKD) | Net amount (HKD) | Gross amount (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed, soFar }) => `| 2025-06-17 | ${date} | ${soFar} | ${number} | ${high} | ${low} | ${average} | ${paid === "" ? "" : 500_395_159.27} | ${paid} | ${filed} |`)}
`,
      TENCENT,
    ),
  );

  proof("English: a column without a heading is proved the number by what was bought so far", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | | Bought so far | High (HKD) | Low (HKD) | Average price (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed, soFar }) => `| ${date} | ${number} | ${soFar} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`,
      TENCENT,
    ),
  );

  proof("Chinese: 股數 beside 累計股數", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| 序號 | 日期 | 累計股數 | 股數 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed, soFar }, at) => `| ${at + 1} | ${date} | ${soFar} | ${number} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );
});

describe("a word that may stand over a class, over something else", () => {
  proofEach(
    [
      ["English: a broker's B/S and Security", "B/S | Security", "B | 700 HK"],
      ["English: the Exchange's own Sec. type", "Sec. type", "ORD"],
      ["Chinese: 買賣 and 證券", "買賣 | 證券類別", "買 | 普通股"],
      ["mixed: Side 買賣 and Stock 股票", "Side 買賣 | Stock 股票", "Buy | 0700.HK"],
    ],
    (_, headings, cells) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | ${headings} | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${cells} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`,
        TENCENT,
      ),
  );
});

describe("generic headings prove nothing by themselves", () => {
  const others = `
## Stationery
| Date | Particulars | Quantity | Price | Currency | Total |
| 2025-06-02 | Paper | 20 | 5.5 | HKD | 110 |
| 2025-06-13 | Ink | 2 | 50 | HKD | 100 |
## Petty cash
| Date | Description | Debit | Credit | Balance |
| 2025-06-02 | Courier | 120 | | 880 |
| 2025-06-13 | Top up | | 500 | 1380 |
## 文具
| 日期 | 項目 | 數量 | 單價 | 金額 |
| 2025-06-12 | 影印紙 | 30 | 36.5 | 1095 |
## Option grants
| Date of grant | Grantee | Number of options | Exercise price |
| 2025-06-13 | Employees | 500000 | 512.5 |
`;
  const purchases = `
## Repurchases
| Date | Shares | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`;

  proof("English, Chinese and mixed: other people's tables before the register are left aside", () =>
    expectReturn(`${others}${SHEETS_OF_TENCENT}${purchases}`, TENCENT),
  );

  proof("and after it, and between its sheets", () =>
    expectReturn(
      `${ISSUER_OF_TENCENT}${others}${SHEETS_OF_TENCENT.replace(ISSUER_OF_TENCENT, "").replace(MANDATE_OF_TENCENT, "")}${purchases}${others.replaceAll("## ", "## Old ")}${MANDATE_OF_TENCENT}`,
      TENCENT,
    ),
  );
});

test.each([
  ["股份類別", "股份種類"],
  ["股份分類", "股份類別"],
])("the column of the letter is the class, whatever kind stands beside it: %s beside %s", async (name, kind) => {
  const outcome = await outcomeOfGrids(
    `${SHEETS_OF_CKH.replace("股份類別 |", `${kind} | ${name} |`).replace("| 普通股", "| 境外上市外資股 | H股")}
## 購回
| 交易日 | 購回股份數目 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}
`,
    "zh-Hant",
  );
  expect(outcome).toMatchObject({
    end: "written",
    filled: { classes: [{ labels: { 股份類別: "境外上市外資股", 股份分類: "H" } }] },
  });
});
