import { expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";

const MAY = TENCENT_PURCHASES.filter(({ date }) => date.startsWith("2025-05"));
const JUNE = TENCENT_PURCHASES.filter(({ date }) => date.startsWith("2025-06"));
const BOUGHT_IN_MAY = 9_784_000;
const BOUGHT = 19_588_000;

describe("a log that brings its running total forward from month to month", () => {
  test.each([
    [
      "English",
      "Date | Shares purchased | Cumulative shares | Highest price (HK$) | Lowest price (HK$) | Consideration (HK$) | Average (HK$) | NDDR filed",
      ["b/f", "c/f"],
    ],
    [
      "Chinese",
      "日期 | 購回股數 | 累計 | 最高價（港元） | 最低價（港元） | 代價（港元） | 平均價（港元） | 披露日期",
      ["承前", "結轉"],
    ],
    [
      "mixed",
      "Date 日期 | No. of shares 股數 | Cumulative 累計 | High 最高價 (HKD) | Low 最低價 (HKD) | Paid 代價 (HKD) | Average 平均價 (HKD) | Filed 披露",
      ["Brought forward 承前", "Carried forward 結轉"],
    ],
  ] as const)("%s", (_, headings, [before, after]) => {
    const line = ({ date, number, soFar, high, low, paid, average, filed }: Purchase): string =>
      `| ${date} | ${number} | ${soFar} | ${high} | ${low} | ${paid} | ${average} | ${filed} |`;
    return expectReturn(
      `${SHEETS_OF_TENCENT}
## Buy-back
| TENCENT HOLDINGS LIMITED |
| Share buy-back programme |

| ${headings} |
| ${before} | | 0 |
${lines(MAY, line)}
| ${after} | | ${BOUGHT_IN_MAY} |

| ${before} | | ${BOUGHT_IN_MAY} |
${lines(JUNE, line)}
| ${after} | | ${BOUGHT} |
`,
      TENCENT,
    );
  });
});

/** The days of a column as a program wrote them out: serials, as text. */
const serialOf = (date: string): string => `'${Date.parse(date) / 86_400_000 + 25_569}`;

test.each([
  ["English", "Trading date | Number of shares | Highest HK$ | Lowest HK$ | Total paid HK$ | Average HK$ | Filed on"],
  ["Chinese", "交易日期 | 購回股數 | 最高價（港元） | 最低價（港元） | 代價（港元） | 平均價（港元） | 披露日期"],
  [
    "mixed",
    "Date 日期 | Shares 股數 | High 最高 HK$ | Low 最低 HK$ | Paid 代價 HK$ | Average 平均 HK$ | Filed on 披露",
  ],
] as const)("days kept as serials in text: %s", (_, headings) =>
  expectReturn(
    `${SHEETS_OF_TENCENT}
## Log
| ${headings} |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, paid, average, filed }) =>
    `| ${serialOf(date)} | ${number} | ${high} | ${low} | ${paid} | ${average} | ${filed === "" ? "" : serialOf(filed)} |`,
)}
`,
    TENCENT,
  ),
);

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const ISSUER = SHEETS_OF_SENSETIME.slice(0, SHEETS_OF_SENSETIME.indexOf("## Share classes"));

describe("classes abreast bring forward the balances that the table of classes has not", () => {
  test.each([
    ["English", ["Class B", "Class A"], ["Increase", "Decrease", "Balance"], ["Date", "Particulars"], "Balance b/f"],
    ["Chinese", ["B類股份", "A類股份"], ["增加", "減少", "結餘"], ["日期", "事項"], "承前結餘"],
    [
      "mixed",
      ["B類股份 Class B", "A類股份 Class A"],
      ["增加 Increase", "減少 Decrease", "結餘 Balance"],
      ["日期 Date", "事項 Particulars"],
      "承前 Balance b/f",
    ],
  ] as const)("%s", (_, [b, a], [up, down, balance], [day, event], forward) =>
    expectReturn(
      `${ISSUER}
## Classes
| Class | Kind | Listed | Stock code | WVR |
| Class B | WVR ordinary shares | Yes | '00020 | No |
| Class A | WVR ordinary shares | No | | Yes |
## Movements
| | | ${b} | | | ${a} | | |
| ${day} | ${event} | ${up} | ${down} | ${balance} | ${up} | ${down} | ${balance} |
| 2022-11-30 | ${forward} | | | 25973445420 | | | 7527254580 |
| 2022-12-30 | Repurchase of shares and cancelled | | 31775000 | 25941670420 | | | 7527254580 |
| 2022-12-30 | ${CONVERSION} | 7139508 | | 25948809928 | | 7139508 | 7520115072 |
`,
      {
        // The ledger brings both classes forward on one day.
        classes: [
          { opening: { date: "30 November 2022" }, closing: { issued: "25,948,809,928" } },
          { opening: { date: "30 November 2022" }, closing: { issued: "7,520,115,072" } },
        ],
      },
    ),
  );
});

test("names with numbers below the name of a class are no statement, whatever they come to", () =>
  expectReturn(
    `
## Everything
| Name of issuer | Tencent Holdings Limited |
| Date submitted | 2025-06-13 |
| Submitted by | Lau Suk Yi |
| Title | Secretary |
| Percentage decimals | 5 |
| Repeat percentages of earlier purchases | Yes |
| Part A without an event | Not applicable |
| Date of explanatory statement | 2025-04-08 |
| Confirmations | (iv) |

| Share class | Kind of shares | Listed | Stock code | Multi-counter stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | '00700 | 80700 RMB | 9190417249 | 2025-06-12 | 0 |

| Mandate |
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 9189018660 |
| Shares authorised | 918901866 |

| Last return filed |
| Closing balance | 9190417249 |
| Closing date | 2025-06-12 |

| Repurchases |
| Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency | Disclosed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, paid, average, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | HKD | ${filed} |`)}
`,
    TENCENT,
  ));
