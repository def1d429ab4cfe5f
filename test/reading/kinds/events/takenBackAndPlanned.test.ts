import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { SENSETIME, TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";

const EARLIER = TENCENT_PURCHASES.slice(0, -1);
const LAST = "515 | 506.5 | 500382813.6";

describe("a purchase entered wrong, taken back and entered again counts once", () => {
  test.each([
    [
      "English",
      "Trading date | Shares repurchased | Highest (HKD) | Lowest (HKD) | Paid (HKD) | Average (HKD) | Filed | Remarks",
      ["wrong broker", "to correct"],
    ],
    [
      "Chinese",
      "交易日期 | 購回股數 | 最高價（港元） | 最低價（港元） | 付出總額（港元） | 平均價（港元） | 已披露 | 備註",
      ["輸入有誤", "沖銷"],
    ],
    [
      "mixed",
      "Date 日期 | Shares 購回股數 | High 最高 (HKD) | Low 最低 (HKD) | Paid 付出 (HKD) | Average 平均 (HKD) | Filed 已披露 | Remarks 備註",
      ["", "Reversal 沖銷"],
    ],
  ] as const)("%s", async (_, headings, [wrong, back]) => {
    const grids = `${SHEETS_OF_TENCENT}
## Buyback
| ${headings} |
${lines(EARLIER, ({ date, number, average }) => `| ${date} | ${number} | | | | ${average} | Y | |`)}
| 2025-06-13 | 982000 | ${LAST} | | | ${wrong} |
| 2025-06-13 | -982000 | | | | | | ${back} |
| 2025-06-13 | 982000 | ${LAST} | | | |
`;
    await expectReturn(grids, TENCENT);
    expect(notesOf(await outcomeOfGrids(grids))).toContain("R162 rows-passed-over");
  });

  test("a number below zero that takes nothing back is asked about", () =>
    expectErrors(
      `${SHEETS_OF_TENCENT}
## Buyback
| Trading date | Shares repurchased | Highest (HKD) | Lowest (HKD) | Paid (HKD) | Average (HKD) | Filed |
${lines(EARLIER, ({ date, number, average }) => `| ${date} | ${number} | | | | ${average} | Y |`)}
| 2025-06-13 | 1000000 | 515 | 506.5 | 509554800 | | |
| 2025-06-13 | -18000 | | | | | |
`,
      ["Buyback!B22 R186"],
    ));
});

test("a minus on a purchase of another day that has the number of an earlier one is asked about, not taken for that one taken back", () => {
  const [first, ...others] = EARLIER;
  const again = others.find(({ number }) => number === first?.number);
  return expectErrors(
    `${SHEETS_OF_TENCENT}
## Buyback
| Trading date | Shares repurchased | Highest (HKD) | Lowest (HKD) | Paid (HKD) | Average (HKD) | Filed |
${lines(EARLIER, ({ date, number, average }) => `| ${date} | ${date === again?.date ? "-" : ""}${number} | | | | ${average} | Y |`)}
| 2025-06-13 | 982000 | ${LAST} | | |
`,
    [`Buyback!B${EARLIER.findIndex(({ date }) => date === again?.date) + 2} R186`],
  );
});

const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("a movement taken back, and one that has not come about, are no entries", () => {
  test.each([
    ["English: taken back", "Remarks", ["booked twice", "Reversal of the above"], "-500000"],
    ["Chinese: not approved", "審批", ["待董事會批准", "擬進行"], "300000"],
    ["mixed: proposed", "Stage 階段", ["Proposed", "Pending shareholders' approval"], "300000"],
  ] as const)("%s", (_, heading, [first, second], number) =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | Shares | ${heading} |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | |
| 2022-12-30 | Class B | ${CONVERTED} | 7139508 | |
| 2022-12-30 | Class A | ${CONVERTED} | -7139508 | |
| 2022-12-30 | Class B | Placing | 500000 | ${first} |
| 2022-12-30 | Class B | Placing | ${number} | ${second} |
`,
      { classes: SENSETIME.classes },
    ),
  );

  test("under Status alone, words of approval may be those of the event or of its return", async () => {
    const { findings } = await outcomeOfGrids(`${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | Shares | Status |
| 2022-12-15 | Class B | Repurchase of shares and cancelled | -31775000 | Completed |
| 2022-12-30 | Class B | Placing | 500000 | Pending board approval |
`);
    expect(findings.filter(({ code }) => code === "R130")).toMatchObject([
      { cells: [{ row: 2, column: 4 }], facts: { read: "Pending board approval" } },
    ]);
  });
});

describe("two brokers on a day: one purchase", () => {
  const half = (number: number): number => Math.floor(number / 2000) * 1000;
  test.each([
    [
      "English",
      "Trade date | Broker | No. of shares | High (HK$) | Low (HK$) | Amount (HK$) | Average (HK$) | Filed",
      "Day total",
    ],
    [
      "Chinese",
      "交易日 | 經紀 | 購回股數 | 最高價（港元） | 最低價（港元） | 總代價（港元） | 平均價（港元） | 已披露",
      "小計",
    ],
    [
      "mixed",
      "Date 日期 | Executing broker 經紀 | Shares 購回股數 | High 最高 HK$ | Low 最低 HK$ | Paid 代價 HK$ | Average 平均 HK$ | Filed 已披露",
      "小計 Subtotal",
    ],
  ] as const)("%s", (_, headings, total) =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Buyback
| ${headings} |
${lines(
  EARLIER,
  ({ date, number, average }) =>
    `| ${date} | CICC | ${half(number)} | | | | ${average} | Y |\n| ${date} | UBS | ${number - half(number)} | | | | ${average} | Y |\n| | ${total} | ${number} | | | | | |`,
)}
| 2025-06-13 | CICC | 600000 | 515 | 506.6 | 305800000 | | |
| 2025-06-13 | UBS | 382000 | 514.8 | 506.5 | 194582813.6 | | |
| | ${total} | 982000 | | | | | |
`,
      TENCENT,
    ),
  );
});

describe("shares transferred out of treasury under the scheme that another column names", () => {
  test.each([
    ["English", "Treasury shares transferred", "Date | Director | Shares | Scheme", ["Yes", "No"]],
    ["Chinese", "庫存股轉讓", "生效日 | 董事 | 股數 | 計劃", ["是", "否"]],
    [
      "mixed",
      "庫存股轉讓 Transfer of treasury shares",
      "日期 Date | 董事 Director | 股數 Shares | 計劃 Scheme",
      ["是", "否"],
    ],
  ] as const)("%s", (_, title, headings, [yes, no]) =>
    expectReturn(
      `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-11-20 |
| Percentage decimals | 4 |
## Class
| Class | Listed | Stock code | Shares in issue | As at | Treasury shares |
| Ordinary shares | Yes | '09999 | 2754276800 | 2026-10-31 | 9423200 |
## ${title}
| ${headings} |
| 2026-11-20 | ${yes} | 400000 | 2025 Share Award Scheme |
| 2026-11-20 | ${no} | 200000 | 2025 Share Award Scheme |
`,
      {
        classes: [
          {
            events: [
              {
                category: "Transfer of treasury shares to a director of the issuer under a share scheme",
                issued: "400,000",
                treasury: "-400,000",
              },
              {
                category: "Transfer of treasury shares under a share scheme (other than to a director of the issuer)",
                issued: "200,000",
                treasury: "-200,000",
              },
            ],
          },
        ],
      },
    ),
  );
});

describe("prices of the purchase to report that stand in a table that is not read", () => {
  test.each([
    [
      "English",
      "Date | Shares repurchased | Average price (HK$) | Filed",
      "Time | Price (HKD) | Quantity | Value (HKD)",
      "Total",
    ],
    ["Chinese", "日期 | 購回股數 | 平均價（港元） | 已披露", "時間 | 價格（港元） | 數量 | 金額（港元）", "合計"],
    [
      "mixed",
      "Date 日期 | Shares repurchased 購回股數 | Average 平均價 HK$ | Filed 已披露",
      "Time 時間 | Price 價格 HKD | Qty 數量 | Value 金額 HKD",
      "Total 合計",
    ],
  ] as const)("%s", (_, headings, fills, total) =>
    expectErrors(
      `${SHEETS_OF_TENCENT}
## Daily
| ${headings} |
${lines(EARLIER, ({ date, number, average }) => `| ${date} | ${number} | ${average} | Y |`)}
| 2025-06-13 | 982000 | 509.5548 | |
## 13 June
| ${fills} |
| 09:31 | 515 | 400000 | 206000000 |
| 10:02 | 506.5 | 582000 | 294783000 |
| ${total} | | 982000 | 500783000 |
`,
      ["13 June!A1 R188"],
    ),
  );
});
