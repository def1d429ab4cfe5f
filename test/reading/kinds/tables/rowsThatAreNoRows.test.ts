import { showCell } from "../../../../src/shares/values/cell";
import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_MINISO, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, MINISO, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("rowsThatAreNoRows");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const CANCELLED =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";
const HEADINGS =
  "| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |";
const line = ({ date, number, high, low, average, paid, filed }: Purchase): string =>
  `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`;
const LOG = `${SHEETS_OF_TENCENT}\n## Repurchases\n${HEADINGS}\n${lines(TENCENT_PURCHASES, line)}`;

describe("rows that are no rows", () => {
  proof("English: month bands, subtotals, a dated total, column numbers, notes and signatures", async () => {
    const grids = `${SHEETS_OF_TENCENT}
## Repurchases
${HEADINGS}
| (1) | (2) | (3) | (4) | (5) | (6) | (7) |
| May 2025 |
${lines(TENCENT_PURCHASES.slice(0, 10), line)}
| Sub-total | 9784000 |
| June 2025 |
${lines(TENCENT_PURCHASES.slice(10), line)}
| Sub-total | 9804000 |
| 2025-06-13 | 19588000 | | | Total to date |

| Note: all purchases were made on the Exchange. |
| Prepared by: A. Chan |
| Checked by: B. Lee |
| Signed: | ____________ |
`;
    await expectReturn(grids, TENCENT);
    const ofSkippedRows = notesOf(await outcomeOfGrids(grids)).filter((note) => /skip|no-entr|rows-left/.test(note));
    expect(ofSkippedRows.length).toBeLessThanOrEqual(1);
  });

  proofEach(
    [
      [
        "English: a box of totals above the log",
        ["Summary", "Total shares repurchased", "Total consideration", "Number of trading days"],
      ],
      ["Chinese: 摘要 above the log", ["摘要", "購回股份總數", "總代價", "交易日數"]],
      [
        "mixed: both languages",
        ["Summary 摘要", "Total shares 購回股份總數", "Total consideration 總代價", "Number of trading days 交易日數"],
      ],
    ],
    (_, [title, number, paid, days]) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Repurchases
| ${title} |
| ${number} | 19588000 |
| ${paid} | see below |
| ${days} | 20 |

${HEADINGS}
${lines(TENCENT_PURCHASES, line)}
`,
        TENCENT,
      ),
  );

  proof("English: a legend below the rows, and a column # that numbers them beside Increase and Decrease", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| # | Date | Class | Event | Increase | (Decrease) | Purchase dates | Holder |
| 1 | 2022-12-30 | Class B | Repurchase of shares and cancelled | | -31775000 | ${DATES} | |
| 2 | 2022-12-30 | Class B | ${CONVERSION} | 7139508 | | | Infinity Vision Enterprise Inc. |
| 3 | 2022-12-30 | Class A | ${CONVERSION} | | -7139508 | | Infinity Vision Enterprise Inc. |

| Legend |
| RC | Repurchased and cancelled |
| CV | Conversion |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proofEach(
    [
      ["English: the total stands above the rows", "Total", "", ""],
      ["English: a subtotal stands above the rows of each month", "", "May 2025 total", "June 2025 total"],
      ["Chinese: 合計 above the rows, 小計 above those of each month", "合計", "五月小計", "六月小計"],
    ],
    async (_, all, may, june) => {
      const top = (label: string, number: number): string => (label === "" ? "" : `| ${label} | ${number} |\n`);
      const grids = `${SHEETS_OF_TENCENT}
## Repurchases
${HEADINGS}
${top(all, 19588000)}${top(may, 9784000)}${lines(TENCENT_PURCHASES.slice(0, 10), line)}
${top(june, 9804000)}${lines(TENCENT_PURCHASES.slice(10), line)}
`;
      await expectReturn(grids, TENCENT);
      // One share more in the total is no longer what the rows come to.
      const wrong = grids.replace(/19588000|9804000/, (number) => String(Number(number) + 1));
      const { findings } = await outcomeOfGrids(wrong);
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ code, facts }) => [code, String(facts["difference"])])).toEqual([["B160", "1"]]);
    },
  );

  proofEach(
    [
      ["English: Net below the rows of a class", "Net"],
      ["English: words of their own, where the number says that it is a total", "Change in the week"],
      ["Chinese: 淨變動", "淨變動"],
    ],
    (_, label) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | Number of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | | Infinity Vision Enterprise Inc. |
| | | ${label} | -24635492 | | |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | | Infinity Vision Enterprise Inc. |
`,
        SENSETIME_WITH_REMARKS,
      ),
  );

  proofEach(
    [
      [
        "English: each event is a band over its rows, no column says it",
        "Repurchase of shares and cancelled",
        CONVERSION,
      ],
      ["Chinese: 購回股份並註銷 as a band", "購回股份並註銷", CONVERSION],
      ["mixed: with a blank row between them", "Repurchase of shares and cancelled", CONVERSION],
    ],
    async (name, bought, converted) => {
      const { findings } = await outcomeOfGrids(`${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Number of shares | Purchase dates | Holder |
| ${bought} |
| 2022-12-30 | Class B | -31775000 | ${DATES} | |
${name.startsWith("mixed") ? "\n" : ""}| ${converted} |
| 2022-12-30 | Class B | 7139508 | | Infinity Vision Enterprise Inc. |
| 2022-12-30 | Class A | -7139508 | | Infinity Vision Enterprise Inc. |
`);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );

  proof("English: opening, closing and filled-down rows in the log", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Event | Number of shares | Balance after | Purchase dates | Holder |
| | Class B | Balance b/f | | 25973445420 | | |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | 25948809928 | | Infinity Vision Enterprise Inc. |
| | Class B | As at 30 December 2022 | | 25948809928 | | |
| | Class A | Balance b/f | | 7527254580 | | |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 | | Infinity Vision Enterprise Inc. |
| | Class A | As at 30 December 2022 | | 7520115072 | | |
| | | | | 0 | | |
| | | | | 0 | | |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("Chinese: 小計, 合計, 備註 and 製表人", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份數目 | 用途 | 披露日期 |
| (1) | (2) | (3) | (4) |
| 九月上旬 |
${lines(CKH_PURCHASES.slice(0, 7), ({ date, number, filed }) => `| ${date} | ${number} | 註銷 | ${filed} |`)}
| 小計 | 2060000 |
| 九月中旬 |
${lines(CKH_PURCHASES.slice(7), ({ date, number, filed }) => `| ${date} | ${number} | 註銷 | ${filed} |`)}
| 小計 | 130000 |
| 合計 | 2190000 |

| 備註：以上數字已與股份過戶登記處核對。 |
| 製表人：陳小姐 | | 覆核人：李先生 |
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("mixed: an opening row with its date, and a void entry with its status", () =>
    expectReturn(
      `${SHEETS_OF_MINISO}
## Ledger 分類帳
| Date 日期 | Nature 性質 | Details 詳情 | No. of shares 股數 | Price (HKD) | Balance 結餘 | Status 狀態 |
| 2024-09-30 | Opening balance 期初 | | | | 1259282577 | |
| 2024-10-08 | Shares repurchased and cancelled | ${CANCELLED} | -701740 | 34.6296 | 1258580837 | Final |
| 2024-10-09 | Shares repurchased and cancelled | Entered in error | -701740 | 34.6296 | | Void 作廢 |
| 2024-10-17 | Other | See Part B | 0 | | 1258580837 | Final |
`,
      MINISO,
    ),
  );

  proofEach(
    [
      ["below a total", "| Total | 19588000 |"],
      ["below a note", "| Note: agreed with the broker. |"],
      ["below a blank row that begins Last return", "|  |\n| Last return |"],
      ["below a blank row that begins Issuer", "|  |\n| Issuer |"],
      ["below a blank row that begins Status", "|  |\n| Status |"],
      ["below two blank rows", "|  |\n|  |"],
    ],
    (_, between) => {
      const row = 22 + between.split("\n").length;
      return expectErrors(`${LOG}\n${between}\n| | 55000 |\n`, [
        expect.stringContaining(`Repurchases!B${row}`) as string,
      ]);
    },
  );
});

describe("subtotals one below another, under the last month", () => {
  const first = TENCENT_PURCHASES.slice(0, 10).reduce((sum, { number }) => sum + number, 0);
  const rest = TENCENT_PURCHASES.slice(10).reduce((sum, { number }) => sum + number, 0);

  test.each([
    ["English", "Sub-total (May 2025)", "Sub-total (June 2025)", "Total"],
    ["Chinese", "小計（2025年5月）", "小計（2025年6月）", "合計"],
    ["mixed", "May 2025 total 小計", "June 2025 total 小計", "Grand total 總計"],
  ] as const)("%s: each adds up its own rows", async (_, may, june, total) => {
    const grids = (of: number): string =>
      `${LOG}\n| ${may} | ${of} |\n| ${june} | ${rest} |\n| ${total} | ${first + rest} |\n`;
    await expectReturn(grids(first), TENCENT);
    // One share too many in the first: it is no sum of the first rows any more.
    const { findings } = await outcomeOfGrids(grids(first + 1));
    expect(
      findings
        .filter(({ severity }) => severity === "error")
        .map(({ code, cells: [cell] }) => [code, cell === undefined ? "" : showCell(cell)]),
    ).toEqual([["B160", "Repurchases!B22"]]);
  });
});
