import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { MANDATE_OF_TENCENT, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("mandateInWords");

const WITHOUT = SHEETS_OF_TENCENT.replace(MANDATE_OF_TENCENT, "");
const LOG = `
## Buyback
| Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | Filed on |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.paid} | ${row.average} | ${row.filed} |`)}
`;

describe("a mandate in words: behind its name, or in a sentence", () => {
  proofEach(
    [
      [
        "English: names with a colon",
        "| AGM date: 14 May 2025 |\n| Mandate limit: 918,901,866 shares (10% of 9,189,018,660 shares) |",
      ],
      [
        "English: a sentence",
        "| At the AGM held on 14 May 2025 the directors were authorised to repurchase up to 918,901,866 shares, being 10% of the 9,189,018,660 shares in issue. |",
      ],
      [
        "Chinese: a sentence",
        "| 股東於2025年5月14日批准購回授權，最多可購回918,901,866股股份，即已發行股份9,189,018,660股的10%。 |",
      ],
      [
        "mixed: a sentence in both languages",
        "| 購回授權 Repurchase mandate: passed on 14 May 2025, to repurchase 購回 not exceeding 918,901,866 shares (10% of 9,189,018,660 shares in issue 已發行) |",
      ],
    ],
    (_, words) => expectReturn(`${WITHOUT}\n## Mandate\n${words}\n${LOG}`, TENCENT),
  );

  proof("a mandate to issue shares is none to repurchase them", async () => {
    const outcome = await outcomeOfGrids(
      `${WITHOUT}\n## Minutes\n| On 14 May 2025 the directors were given a mandate (with one to repurchase shares put off) to allot and issue up to 1,837,803,732 shares, 20% of the 9,189,018,660 shares in issue. |\n${LOG}`,
    );
    expect(outcome.end === "written" ? outcome.filled : outcome.end).toMatchObject({
      sectionII: { mandate: { authorised: "" } },
    });
  });
});
