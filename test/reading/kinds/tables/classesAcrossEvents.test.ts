import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("events across under the classes they are of", () => {
  test.each([
    [
      "English: two rows of headings",
      `| Date | Class B | | Class A |
| | Repurchase and cancellation | ${CONVERTED} | ${CONVERTED} |
| 2022-12-30 | -31775000 | 7139508 | -7139508 |`,
    ],
    [
      "Chinese: the size of what was cancelled alone",
      `| 日期 | B類股份 | | A類股份 |
| | 購回並註銷 | ${CONVERTED} | ${CONVERTED} |
| 2022-12-30 | 31775000 | 7139508 | -7139508 |`,
    ],
    [
      "mixed: with remarks nobody reads",
      `| Date 日期 | Class B B類 | | Class A A類 | Checked by 覆核 |
| | Repurchase and cancellation 購回並註銷 | ${CONVERTED} | ${CONVERTED} | |
| 2022-12-30 | -31775000 | 7139508 | -7139508 | LSY |`,
    ],
  ] as const)("%s", (_, movements) => expectReturn(`${SHEETS_OF_SENSETIME}## Movements\n${movements}\n`, SENSETIME));

  test("near miss: words that are no event leave the event open", async () => {
    const { end } = await outcomeOfGrids(`${SHEETS_OF_SENSETIME}## Movements
| Date | Class B | | Class A |
| | Column 1 | Column 2 | Column 3 |
| 2022-12-30 | -31775000 | 7139508 | -7139508 |
`);
    expect(end).not.toBe("written");
  });
});
