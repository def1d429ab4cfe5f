import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("dates");

const log = (dateOf: (iso: string) => string): string => `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, average, paid, filed }) =>
    `| ${dateOf(date)} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed === "" ? "" : dateOf(filed)} |`,
)}
`;
const chineseLog = (dateOf: (iso: string) => string): string => `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份數目 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${dateOf(date)} | ${number} | ${filed === "" ? "" : dateOf(filed)} |`)}
`;

/** A date in parts, written by Intl and not by the program's own tables. */
function partsOf(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(new Date(`${iso}T00:00:00Z`));
}
const long = (iso: string): string => partsOf(iso, "en-GB", { day: "numeric", month: "short", year: "numeric" });
const weekday = (iso: string): string => partsOf(iso, "en-GB", { weekday: "short" });
const inChinese = (iso: string): string => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
const monthFirst = (iso: string): string => iso.replace(/^(\d+)-(\d+)-(\d+)$/, "'$2/$3/$1");

describe("dates as text", () => {
  proofEach<readonly [string, (iso: string) => string]>(
    [
      ["English: Fri 13 Jun 2025", (iso) => `${weekday(iso)} ${long(iso)}`],
      ["English: 13 Jun 2025 (Fri)", (iso) => `${long(iso)} (${weekday(iso)})`],
      ["English: Friday, 13 June 2025", (iso) => partsOf(iso, "en-GB", { dateStyle: "full" })],
      ["English: 13/06/2025", (iso) => partsOf(iso, "en-GB", { dateStyle: "short" })],
      ["ISO", (iso) => `'${iso}`],
      ["ISO with a time", (iso) => `'${iso} 00:00:00`],
      ["ISO with T", (iso) => `'${iso}T00:00:00.000Z`],
    ],
    (_, dateOf) => expectReturn(log(dateOf), TENCENT),
  );

  proofEach<readonly [string, (iso: string) => string]>(
    [
      ["Chinese: 2021年9月15日", inChinese],
      ["Chinese: 2021年9月15日(星期三)", (iso) => `${inChinese(iso)}(${partsOf(iso, "zh-HK", { weekday: "long" })})`],
      [
        "Chinese: 2021年9月15日（三）",
        (iso) => `${inChinese(iso)}（${partsOf(iso, "zh-HK", { weekday: "long" }).slice(-1)}）`,
      ],
      ["mixed: 2021/09/15 (Wed)", (iso) => `${iso.replaceAll("-", "/")} (${weekday(iso)})`],
    ],
    (_, dateOf) => expectReturn(chineseLog(dateOf), CKH, "zh-Hant"),
  );
});

describe("month first, known as a column", () => {
  proof("a day above 12 settles the column: the return, and at most one finding of dates for it", async () => {
    const outcome = await outcomeOfGrids(log((iso) => monthFirst(iso)));
    if (outcome.end === "written") {
      expect(outcome.filled).toMatchObject(TENCENT);
      expect(notesOf(outcome).filter((note) => note.startsWith("R13")).length).toBeLessThanOrEqual(2);
    } else expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBeLessThanOrEqual(2);
  });

  proof("in real dates that an Excel of the United States exchanged, the order and the filing settle it", async () => {
    const outcome = await outcomeOfGrids(
      `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => {
  const [year = "", month = "", day = ""] = date.split("-");
  const typed = Number(day) > 12 ? `'${day}/${month}/${year}` : `${year}-${day}-${month}`;
  return `| ${typed} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`;
})}
`,
    );
    if (outcome.end === "written") expect(outcome.filled).toMatchObject(TENCENT);
    else expect(outcome.end === "errors" ? outcome.errors.length : outcome.end).toBe(1);
  });
});

/** SenseTime's movements under a title that names share capital, each on a day as somebody writes it. */
const movements = (day: string): string => `${SHEETS_OF_SENSETIME}
## Movements
| Movements in share capital, 2022 |
| |
| Date | Share class | Event | Number of shares | Balance after |
| ${day} | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 |
| ${day} | Class B | Conversion of Class A ordinary shares to Class B ordinary shares | 7139508 | 25948809928 |
| ${day} | Class A | Conversion of Class A ordinary shares to Class B ordinary shares | -7139508 | 7520115072 |
`;

proofEach<readonly [string, string]>(
  [
    ["year first", "20221230"],
    ["day first", "30122022"],
    ["day first, as text", "'30122022"],
  ],
  (_, day) => expectReturn(movements(day), SENSETIME),
);

proof("days that nobody can read are reported each at its cell, and their table is no other", async () => {
  for (const day of ["year end", "年底"])
    await expectErrors(movements(day), ["Movements!A4 R130", "Movements!A5 R130", "Movements!A6 R130"]);
});
