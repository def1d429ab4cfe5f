import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proofEach } = proofs("settings");

const LOG = `
## Buyback
| Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | Filed on |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.paid} | ${row.average} | ${row.filed} |`)}
`;
const called = (decimals: string, submitted: string): string =>
  `${SHEETS_OF_TENCENT.replace("| Percentage decimals |", `| ${decimals} |`).replace("| Date submitted |", `| ${submitted} |`)}${LOG}`;

describe("what the return goes by, under short names", () => {
  proofEach(
    [
      ["English", "Decimals", "Filed on (this return)"],
      ["Chinese", "小數位", "呈交於"],
      ["mixed", "Decimal places 小數位", "Filed on 呈交日期"],
    ],
    (_, decimals, submitted) => expectReturn(called(decimals, submitted), TENCENT),
  );
});

describe("a name nobody reads that plainly says what the return goes by is a warning", () => {
  proofEach(
    [
      ["English", "Rounding of figures to", "Return handed in and submitted by us"],
      ["Chinese", "數字四捨五入至", "本報表何時遞交妥當"],
      ["mixed", "Rounding 四捨五入 to", "When submitted 遞交 by us"],
    ],
    async (_, decimals, submitted) => {
      const notes = notesOf(await outcomeOfGrids(called(decimals, submitted)));
      expect(notes.filter((note) => note === "R176 setting-not-read")).toHaveLength(2);
    },
  );
});
