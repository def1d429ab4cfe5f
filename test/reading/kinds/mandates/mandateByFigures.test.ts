import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("mandateByFigures");

const withMandate = (sheet: string): string => `${SHEETS_OF_TENCENT.replace(/\n## Mandate[\s\S]*$/, "\n")}
## Buy-back
| Trading date | Number | Highest price | Lowest price | Total paid | Average price | Currency | Disclosed on |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, paid, average, filed }) =>
    `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} | HKD | ${filed} |`,
)}
${sheet}
`;

describe("a sheet called after the mandate whose names nobody knows: its day, and two numbers of which one is a tenth of the other", () => {
  proofEach(
    [
      ["English", "## Mandate\n| Annual assembly | 2025-05-14 |\n| Pool | 9189018660 |\n| Room | 918901866 |"],
      ["Chinese", "## 購回授權\n| 會議 | 2025-05-14 |\n| 底數 | 9189018660 |\n| 可動用 | 918901866 |"],
      [
        "mixed",
        "## Buy-back mandate 授權\n| Assembly 會議 | Room 可動用 | Pool 底數 |\n| 2025-05-14 | 918901866 | 9189018660 |",
      ],
    ] as const,
    (_, sheet) => expectReturn(withMandate(sheet), TENCENT),
  );

  proof("the names of a mandate in other words", () =>
    expectReturn(
      withMandate("## Mandate\n| When passed | How many may be bought |\n| 2025-05-14 | 918901866 |"),
      TENCENT,
    ),
  );

  proof("a sentence that says ten per cent of how many", () =>
    expectReturn(withMandate("## Mandate\n| AGM 14 May 2025: 10% of 9,189,018,660 shares |"), TENCENT),
  );
});

describe("a mandate the return needs and nobody can read is an error, and one alone", () => {
  proofEach(
    [
      ["English", "## Mandate\n| Assembly | 2025-05-14 |\n| Room | 500000000 |", "Mandate!A1 R195"],
      ["Chinese", "## 購回授權\n| 會議 | 2025-05-14 |\n| 可動用 | 500000000 |", "購回授權!A1 R195"],
      ["mixed", "## Mandate 授權\n| Assembly 會議 | 2025-05-14 |\n| Pool 底數 | 9189018660 |", "Mandate 授權!A1 R195"],
    ] as const,
    (_, sheet, error) => expectErrors(withMandate(sheet), [error]),
  );
});
