import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { proofs } from "../../support/proofs";
import { SENSETIME, TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";

const { proof, proofEach } = proofs("repeatedTables");

const LOG = `## Buyback
| Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | Disclosed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, paid, average, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | ${filed} |`)}
`;

/** The shares bought from one day to another, both included. */
function bought(from: string, to: string): number {
  return TENCENT_PURCHASES.filter(({ date }) => date >= from && date <= to).reduce(
    (sum, { number }) => sum + number,
    0,
  );
}

const MAY = bought("2025-05-01", "2025-05-31");
const JUNE = bought("2025-06-01", "2025-06-30");

describe("a table that adds up another is no further purchases", () => {
  proofEach(
    [
      [
        "English: a summary of months, with its count of days",
        `## Summary
| Month | Shares repurchased | Trading days |
| May 2025 | ${MAY} | 10 |
| June 2025 | ${JUNE} | 10 |
`,
      ],
      [
        "English: months by their last day",
        `## Summary
| Month ended | Shares repurchased |
| 2025-05-31 | ${MAY} |
| 2025-06-13 | ${JUNE} |
`,
      ],
      [
        "Chinese: 每月匯總",
        `## 匯總
| 月份 | 購回股數 | 交易日數 |
| 2025年5月 | ${MAY} | 10 |
| 2025年6月 | ${JUNE} | 10 |
`,
      ],
      [
        "mixed: weeks by their first day",
        `## Weekly 每週
| Week commencing 週始日期 | Shares bought 購回股數 |
| 2025-05-19 | ${bought("2025-05-19", "2025-05-23")} |
| 2025-05-26 | ${bought("2025-05-26", "2025-05-30")} |
| 2025-06-02 | ${bought("2025-06-02", "2025-06-06")} |
| 2025-06-09 | ${bought("2025-06-09", "2025-06-13")} |
`,
      ],
    ] as const,
    (_, summary) => expectReturn(`${SHEETS_OF_TENCENT}${summary}${LOG}`, TENCENT),
  );

  proof("it is left aside with one note, and not where a number is of no rows", async () => {
    const weekly = (last: number): string => `## Weekly
| Week ending | Shares bought |
| 2025-06-06 | ${bought("2025-05-19", "2025-06-06")} |
| 2025-06-13 | ${last} |
`;
    const june = bought("2025-06-09", "2025-06-13");
    const of = async (last: number): Promise<readonly string[]> =>
      notesOf(await outcomeOfGrids(`${SHEETS_OF_TENCENT}${LOG}${weekly(last)}`));
    expect(await of(june)).toContain("R178 repeated-tables-left-aside");
    expect(await of(june + 1)).not.toContain("R178 repeated-tables-left-aside");
  });
});

describe("a list of rows of another table is no further entries", () => {
  const [last] = TENCENT_PURCHASES.slice(-1);
  const row = `| ${last?.date} | ${last?.number} | ${last?.high} | ${last?.low} | ${last?.paid} |`;

  proofEach(
    [
      ["English", "To be filed", "Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD)"],
      ["Chinese", "待呈報", "交易日 | 購回股數 | 最高價（港元） | 最低價（港元） | 總代價（港元）"],
      [
        "mixed",
        "Pending 待呈報",
        "Trading date 交易日 | Shares 股數 | High 最高價 HKD | Low 最低價 HKD | Paid 代價 HKD",
      ],
    ] as const,
    (_, sheet, headings) => expectReturn(`${SHEETS_OF_TENCENT}## ${sheet}\n| ${headings} |\n${row}\n${LOG}`, TENCENT),
  );

  proofEach(
    [
      [
        "English: days, numbers and amounts as text",
        "Old list",
        "Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD)",
        (date: string) => `${Number(date.slice(8))} ${date.slice(5, 7) === "05" ? "May" : "June"} 2025`,
        (amount: string) => `HK$${amount}`,
      ],
      [
        "Chinese: 日期和數字作文字",
        "舊表",
        "交易日 | 購回股數 | 最高價（港元） | 最低價（港元） | 總代價（港元） | 平均價（港元）",
        (date: string) => `2025年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
        (amount: string) => `${amount}港元`,
      ],
      [
        "mixed: ISO days as text",
        "List 表",
        "Trading date 交易日 | Shares 股數 | High 最高價 HKD | Low 最低價 HKD | Paid 代價 HKD | Average 平均價 HKD",
        (date: string) => `'${date}`,
        (amount: string) => `'${amount}`,
      ],
    ] as const,
    (_, sheet, headings, day, amount) => {
      const figure = (text: string | number): string => (text === "" ? "" : amount(String(text)));
      const rows = lines(
        TENCENT_PURCHASES.slice(-8),
        ({ date, number, high, low, paid, average }) =>
          `| ${day(date)} | ${number.toLocaleString("en")} | ${figure(high)} | ${figure(low)} | ${figure(paid)} | ${figure(average)} |`,
      );
      return expectReturn(`${SHEETS_OF_TENCENT}## ${sheet}\n| ${headings} |\n${rows}\n${LOG}`, TENCENT);
    },
  );

  proof("one more row in it than in the other is a question", () =>
    expectErrors(
      `${SHEETS_OF_TENCENT}${LOG}## To be filed\n| Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) |\n${row}\n| 2025-06-12 | 5000 | 510 | 505 | 2540000 |\n`,
      ["To be filed!A1, Buyback!A1 R113"],
    ),
  );
});

describe("an issue that was called off moves no shares", () => {
  proofEach(
    [
      [
        "English",
        ["Effective date", "Share class", "Corporate action", "Number", "Status"],
        "Placing of shares",
        "Cancelled",
      ],
      ["Chinese", ["生效日期", "股份類別", "事件", "股份數目", "狀態"], "配售新股", "已終止"],
      ["mixed", ["Date 日期", "Class 類別", "Event 事件", "Shares 股數", "Status 狀態"], "Placing 配售", "Lapsed"],
    ] as const,
    (_, headings, event, status) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| ${headings.join(" | ")} | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | Approved | 16, 19, 20, 21, 22, 23 and 26 September 2022 | |
| 2022-12-30 | Class B | Conversion of Class A ordinary shares to Class B ordinary shares | 7139508 | Approved | | Infinity Vision Enterprise Inc. |
| 2022-12-30 | Class A | Conversion of Class A ordinary shares to Class B ordinary shares | -7139508 | Approved | | Infinity Vision Enterprise Inc. |
| 2022-12-30 | Class B | ${event} | 1000000 | ${status} | | |
`,
        SENSETIME,
      ),
  );
});

describe("words in the cells of a log", () => {
  proofEach(
    [
      ["English: a month's total is labelled under the numbers", "Month total", "sh"],
      ["Chinese: 月計 under the numbers", "月計", "股"],
      ["mixed: 小計 Subtotal", "小計 Subtotal", "shrs"],
    ] as const,
    (_, label, word) => {
      const [may, june] = [TENCENT_PURCHASES.slice(0, 10), TENCENT_PURCHASES.slice(10)];
      const rows = (of: typeof may): string =>
        lines(
          of,
          ({ date, number, soFar, high, low, paid, average, filed }) =>
            `| ${date} | ${number.toLocaleString("en")} ${word} | ${soFar} | ${high} | ${low} | ${paid} | ${average} | ${filed} |`,
        );
      return expectReturn(
        `${SHEETS_OF_TENCENT}## Buyback
| Trading date | Shares | Cum. shares | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | Disclosed on |
${rows(may)}
| 2025-05-31 | ${label} | ${MAY} |
${rows(june)}
`,
        TENCENT,
      );
    },
  );
});

describe("a percentage so far, kept as text, is none of the purchase of its row", () => {
  const AT_RESOLUTION = 9_189_018_660;

  proofEach(
    [
      [
        "English",
        "Trading date | Shares | % of issued shares at AGM | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | Disclosed on",
      ],
      [
        "Chinese",
        "交易日 | 購回股數 | 佔股東大會當日已發行股份百分比 | 最高價（港元） | 最低價（港元） | 總代價（港元） | 平均價（港元） | 披露日期",
      ],
      [
        "mixed",
        "Date 日期 | Shares 股數 | % of issued shares 佔比 | High 最高 HKD | Low 最低 HKD | Paid 代價 HKD | Average 平均 HKD | Filed on 披露日期",
      ],
    ] as const,
    (_, headings) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}## Buyback
| ${headings} |
${lines(TENCENT_PURCHASES, ({ date, number, soFar, high, low, paid, average, filed }) => `| ${date} | ${number} | '${((soFar / AT_RESOLUTION) * 100).toFixed(5)}% | ${high} | ${low} | ${paid} | ${average} | ${filed} |`)}
`,
        TENCENT,
      ),
  );
});
