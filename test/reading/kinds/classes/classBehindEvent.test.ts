import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("classBehindEvent");

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const REPURCHASE = "Repurchase of shares and cancelled";

const movements = (headings: string, event: (words: string, letter: string) => string): string =>
  `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| 2022-12-30 | ${event(REPURCHASE, "B")} | -31775000 | 25941670420 |
| 2022-12-30 | ${event(CONVERSION, "B")} | 7139508 | 25948809928 |
| 2022-12-30 | ${event(CONVERSION, "A")} | -7139508 | 7520115072 |
`;

describe("the class in the words of the event, in a log without a column of classes", () => {
  proofEach(
    [
      [
        "English",
        "Date | Event | Number of shares | Balance after",
        (words: string, letter: string): string => `${words} (Class ${letter})`,
      ],
      [
        "Chinese",
        "日期 | 事項 | 股份數目 | 結存",
        (words: string, letter: string): string => `${words}（${letter}類股份）`,
      ],
      [
        "mixed",
        "Date 日期 | Event 事項 | Shares 股數 | Balance 結存",
        (words: string, letter: string): string => `Class ${letter} ${letter}類 - ${words}`,
      ],
    ] as const,
    (_, headings, event) => expectReturn(movements(headings, event), SENSETIME),
  );

  proof("no class anywhere is one finding, not one a row", () =>
    expectErrors(
      movements("Date | Event | Number of shares | Balance", (words) => words),
      ["Movements!A2, Movements!A3, Movements!A4 R114"],
    ),
  );
});
