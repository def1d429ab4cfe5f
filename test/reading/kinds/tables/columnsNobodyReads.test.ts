import { outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_MINISO, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, MINISO, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof } = proofs("columnsNobodyReads");

const CANCELLED =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";

/** The words of all notes together. */
const notes = (outcome: Awaited<ReturnType<typeof outcomeOfGrids>>): readonly string[] =>
  outcome.findings.filter(({ severity }) => severity === "note").map(({ message }) => message.en);

describe("columns with values that nobody reads", () => {
  proof("English: one note for the table names them all", async () => {
    const outcome = await outcomeOfGrids(`${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Broker | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on | Approved by | Contract note |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }, at) => `| ${date} | CICC | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} | L. Yi | CN-${at} |`)}
`);
    expect(outcome.end === "written" ? outcome.filled : outcome).toMatchObject(TENCENT);
    const naming = notes(outcome).filter((words) => /Broker|Approved by|Contract note/.test(words));
    expect(naming).toHaveLength(1);
    for (const heading of ["Broker", "Approved by", "Contract note"]) expect(naming[0]).toContain(heading);
  });

  proof("Chinese: 經手人 and 經紀", async () => {
    const outcome = await outcomeOfGrids(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | 經紀 | 購回股份數目 | 披露日期 | 經手人 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | 中金 | ${number} | ${filed} | 陳小姐 |`)}
`,
      "zh-Hant",
    );
    expect(outcome.end === "written" ? outcome.filled : outcome).toMatchObject(CKH);
    expect(notes(outcome).filter((words) => words.includes("經手人"))).toHaveLength(1);
  });

  proof("mixed: a reference and a minute beside the movements", async () => {
    const outcome = await outcomeOfGrids(`${SHEETS_OF_MINISO}
## Movements
| Ref. 編號 | Date of change | Nature | Details | No. of shares | Price (HKD) | Balance c/f | Board minute 會議紀錄 |
| M-1 | 2024-10-08 | Shares repurchased and cancelled | ${CANCELLED} | -701740 | 34.6296 | 1258580837 | BM-12 |
| M-2 | 2024-10-17 | Other | See Part B | 0 | | 1258580837 | BM-13 |
`);
    expect(outcome.end === "written" ? outcome.filled : outcome).toMatchObject(MINISO);
    expect(notes(outcome).filter((words) => words.includes("Board minute"))).toHaveLength(1);
  });

  proof("a second column of numbers of shares that the return would need is an error", async () => {
    const outcome = await outcomeOfGrids(`${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | On the Exchange | Off the Exchange | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | 1000 | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`);
    expect(outcome.end).not.toBe("written");
  });
});
