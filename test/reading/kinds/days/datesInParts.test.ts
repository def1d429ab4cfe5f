import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("datesInParts");

const [yearOf, monthOf, dayOf] = [0, 1, 2].map(
  (at) =>
    ({ date }: Purchase): number =>
      Number(date.split("-")[at]),
) as [(row: Purchase) => number, (row: Purchase) => number, (row: Purchase) => number];
const monthName = ({ date }: Purchase): string =>
  new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }).format(new Date(date));
const tick = ({ filed }: Purchase, mark = "Y"): string => (filed === "" ? "" : mark);
const tencentLog = (headings: string, cells: (row: Purchase, at: number) => string): string => `${SHEETS_OF_TENCENT}
## Repurchases
| ${headings} | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed |
${lines(TENCENT_PURCHASES, (row, at) => `| ${cells(row, at)} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${tick(row)} |`)}
`;
const ckhLog = (headings: string, cells: (row: Purchase, at: number) => string, title = ""): string => `${SHEETS_OF_CKH}
## 購回
${title}| ${headings} | 購回股數 | 已披露 |
${lines(CKH_PURCHASES, (row, at) => `| ${cells(row, at)} | ${row.number} | ${tick(row, "是")} |`)}
`;

describe("a day in three columns", () => {
  proofEach<readonly [string, string, (row: Purchase) => string]>(
    [
      ["English: Year, Month, Day", "Year | Month | Day", (row) => `${yearOf(row)} | ${monthOf(row)} | ${dayOf(row)}`],
      [
        "English: the month by its name",
        "Year | Month | Day",
        (row) => `${yearOf(row)} | ${monthName(row)} | ${dayOf(row)}`,
      ],
      [
        "English: 15 (Wed), the day of the week behind",
        "Year | Month | Day",
        (row) => `${yearOf(row)} | ${monthOf(row)} | ${dayOf(row)} (${new Date(row.date).toUTCString().slice(0, 3)})`,
      ],
      [
        "English: the day first, years of two figures",
        "Dd | Mth | Yr",
        (row) => `${dayOf(row)} | ${monthOf(row)} | ${yearOf(row) % 100}`,
      ],
      [
        "mixed: both languages",
        "年 Year | 月 Month | 日 Day",
        (row) => `${yearOf(row)} | ${monthOf(row)} | ${dayOf(row)}`,
      ],
    ],
    (_, headings, cells) => expectReturn(tencentLog(headings, cells), TENCENT),
  );

  proofEach<readonly [string, string, (row: Purchase, at: number) => string]>(
    [
      ["Chinese: 年, 月, 日", "年 | 月 | 日", (row) => `${yearOf(row)} | ${monthOf(row)} | ${dayOf(row)}`],
      ["Chinese: 2021年, 9月, 15日", "年 | 月 | 日", (row) => `${yearOf(row)}年 | ${monthOf(row)}月 | ${dayOf(row)}日`],
      [
        "Chinese: 15日（三）, the day of the week behind",
        "年 | 月 | 日",
        (row) =>
          `${yearOf(row)} | ${monthOf(row)} | ${dayOf(row)}日（${"日一二三四五六".charAt(new Date(row.date).getUTCDay())}）`,
      ],
      [
        "Chinese: year and month given once",
        "年份 | 月份 | 日",
        (row, at) => `${at === 0 ? yearOf(row) : ""} | ${at === 0 ? monthOf(row) : ""} | ${dayOf(row)}`,
      ],
    ],
    (_, headings, cells) => expectReturn(ckhLog(headings, cells), CKH, "zh-Hant"),
  );

  proof("English: in the movements of two classes", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Year | Month | Day | Class | Event | Number of shares | Balance | Purchase dates | Holder |
| 2022 | 12 | 30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | 16, 19, 20, 21, 22, 23 and 26 September 2022 | |
| 2022 | 12 | 30 | Class B | Conversion of Class A ordinary shares to Class B ordinary shares | 7139508 | 25948809928 | | Infinity Vision Enterprise Inc. |
| 2022 | 12 | 30 | Class A | Conversion of Class A ordinary shares to Class B ordinary shares | -7139508 | 7520115072 | | Infinity Vision Enterprise Inc. |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("no such day is an error at its cell, and no column is called unread", async () => {
    const outcome = await outcomeOfGrids(
      tencentLog(
        "Year | Month | Day",
        (row, at) => `${yearOf(row)} | ${at === 19 ? 6 : monthOf(row)} | ${at === 19 ? 31 : dayOf(row)}`,
      ),
    );
    const errors = outcome.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, cells: [cell] }) => `${code} ${cell?.row} ${cell?.column}`)).toEqual(["R131 20 2"]);
    expect(outcome.findings.filter(({ code }) => code === "R160")).toEqual([]);
  });
});

describe("a day under a month or year that stands over it", () => {
  proof("English: a sheet a month, days as numbers", () => {
    const month = (number: number, name: string): string => `
## ${name}
| Day | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed |
${lines(
  TENCENT_PURCHASES.filter((row) => monthOf(row) === number),
  (row) => `| ${dayOf(row)} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${tick(row)} |`,
)}`;
    return expectReturn(`${SHEETS_OF_TENCENT}${month(5, "May 2025")}${month(6, "Jun 2025")}`, TENCENT);
  });

  proof("mixed: a band a month, days as numbers under Date 日期", () => {
    const rows = (number: number): string =>
      lines(
        TENCENT_PURCHASES.filter((row) => monthOf(row) === number),
        (row) =>
          `| ${dayOf(row)} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${tick(row)} |`,
      );
    return expectReturn(
      `${SHEETS_OF_TENCENT}
## Repurchases
| Date 日期 | Shares repurchased 購回股數 | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed |
| '2025年5月 |
${rows(5)}
| 'June 2025 |
${rows(6)}
`,
      TENCENT,
    );
  });

  proofEach<readonly [string, (row: Purchase) => string]>(
    [
      ["Chinese: 9月15日 under 2021年9月", (row) => `${monthOf(row)}月${dayOf(row)}日`],
      ["mixed: 15 Sep under 2021年9月", (row) => `'${dayOf(row)} ${monthName(row).slice(0, 3)}`],
    ],
    (_, dateOf) => expectReturn(ckhLog("日期", dateOf, "| 2021年9月購回紀錄 |\n\n"), CKH, "zh-Hant"),
  );

  proof("a title of two years says neither: an error, and no return", async () => {
    const outcome = await outcomeOfGrids(
      ckhLog("日期", (row) => `${monthOf(row)}月${dayOf(row)}日`, "| 2020年至2021年購回紀錄 |\n\n"),
      "zh-Hant",
    );
    expect(outcome.end).not.toBe("written");
  });
});
