import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("sentences");

const MOVEMENTS = `
## Movements
| Date | Event | Number of shares | Disclosed on |
| 2025-05-13 | Exercise of share options | 1200 | 2025-05-13 |
`;

const LOG = `
## Repurchases
| Trading date | Number | High (HKD) | Low (HKD) | Average (HKD) | Paid (HKD) | Filed |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${row.filed} |`)}
`;

describe("rows written as sentences are named, and never left out in silence", () => {
  proofEach(
    [
      [
        "English",
        `${SHEETS_OF_TENCENT}${MOVEMENTS}
## Minutes
| Extract of minutes |
| On 13 June 2025 the Company repurchased 982,000 shares at HK$506.50 to HK$515.00 per share for HK$500,382,813.60. |`,
        "Minutes",
      ],
      [
        "Chinese",
        `${SHEETS_OF_TENCENT}${MOVEMENTS}
## 會議紀錄
| 摘錄 |
| 本公司於2025年6月13日購回982,000股股份，每股最高價515港元，最低價506.5港元，總代價500,382,813.6港元。 |`,
        "會議紀錄",
      ],
      [
        "mixed",
        `${SHEETS_OF_SENSETIME}
## Events 事項
| Events 事項 |
| On 30 December 2022 the Company cancelled 31,775,000 Class B shares 註銷股份 repurchased in September 2022. |`,
        "Events 事項",
      ],
    ] as const,
    async (_, grids, sheet) => {
      const { findings } = await outcomeOfGrids(grids);
      const named = findings.filter(({ code }) => code === "R159").map(({ cells }) => cells.map((cell) => cell.sheet));
      expect(named).toEqual([[sheet]]);
    },
  );

  proofEach(
    [
      ["what a row of the log says", "| On 13 June 2025 the Company repurchased 982,000 shares on the Exchange. |"],
      [
        "what may be done",
        "| On 14 May 2025 the general mandate to repurchase up to 918,901,000 shares was granted. |",
      ],
      ["what happened before the record opens", "| On 3 March 2020 the Company repurchased 123,400 shares. |"],
    ] as const,
    (_, note) => expectReturn(`${SHEETS_OF_TENCENT}${LOG}\n## Notes\n${note}`, TENCENT),
  );
});

describe("a total to date of the mandate", () => {
  const record = (toDate: number): string =>
    `${SHEETS_OF_TENCENT.replace("| Shares authorised |", `| Bought to date | ${toDate} |\n| Shares authorised |`)}${LOG}`;

  proof("that the record comes to is left out, and a note says so", async () => {
    const outcome = await outcomeOfGrids(record(19_588_000));
    expect(outcome.end).toBe("written");
    expect(notesOf(outcome)).toContain("R157 total-to-date-left-out");
  });

  proof("that is more may hold them or not: it is asked about", async () => {
    const outcome = await outcomeOfGrids(record(19_588_001));
    expect(outcome.end === "errors" ? outcome.errors : []).toEqual(["Mandate!B2 R151 total-to-date-unclear"]);
  });
});
