import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { ISSUER_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CANCELLED = "Cancellation of repurchased shares";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";
const classes = (headings: string): string => `## Classes
| ${headings} |
| Class B | WVR ordinary shares | Yes | '00020 | No |
| Class A | WVR ordinary shares | No | | Yes |
`;

describe("classes without balances, and one ledger in which a band names the class of the rows below it", () => {
  test.each([
    [
      "English: with subtotals",
      "Class | Nature of shares | Listed | Stock code | WVR",
      `| Date | Description | Change in no. of shares | No. of shares in issue |
| Class B ordinary shares |
| 2022-11-30 | Opening balance | | 25973445420 |
| 2022-12-30 | ${CANCELLED} | -31775000 | 25941670420 |
| 2022-12-30 | ${CONVERTED} | 7139508 | 25948809928 |
| | Total for Class B | -24635492 | |
| Class A ordinary shares |
| 2022-12-30 | Opening balance | | 7527254580 |
| 2022-12-30 | ${CONVERTED} | -7139508 | 7520115072 |
| | Total for Class A | -7139508 | |`,
    ],
    [
      "Chinese: 承前 below B類股份",
      "股份類別 | 股份種類 | 上市 | 證券代號 | 不同投票權",
      `| 日期 | 事項 | 股數變動 | 結存 |
| B類股份 |
| 2022-11-30 | 承前結餘 | | 25973445420 |
| 2022-12-30 | ${CANCELLED} | -31775000 | 25941670420 |
| 2022-12-30 | ${CONVERTED} | 7139508 | 25948809928 |
| A類股份 |
| 2022-12-30 | 承前結餘 | | 7527254580 |
| 2022-12-30 | ${CONVERTED} | -7139508 | 7520115072 |`,
    ],
    [
      "mixed: balances kept as text",
      "Class 類別 | Kind 種類 | Listed 上市 | Stock code 代號 | WVR 不同投票權",
      `| Date 日期 | Event 事件 | Number 股數 | Balance 結存 |
| Class B B類股份 |
| 2022-11-30 | Balance b/f 承前 | | '25,973,445,420 |
| 2022-12-30 | ${CANCELLED} | -31775000 | '25,941,670,420 |
| 2022-12-30 | ${CONVERTED} | 7139508 | '25,948,809,928 |
| Class A A類股份 |
| 2022-12-30 | Balance b/f 承前 | | '7,527,254,580 |
| 2022-12-30 | ${CONVERTED} | -7139508 | '7,520,115,072 |`,
    ],
  ] as const)("%s", (_, headings, ledger) =>
    expectReturn(`${ISSUER_OF_SENSETIME}${classes(headings)}## Register\n${ledger}\n`, SENSETIME),
  );

  test("near miss: a class that no band opens is not guessed", async () => {
    const outcome =
      await outcomeOfGrids(`${ISSUER_OF_SENSETIME}${classes("Class | Nature of shares | Listed | Stock code | WVR")}## Register
| Date | Description | Change in no. of shares | No. of shares in issue |
| Class B ordinary shares |
| 2022-11-30 | Opening balance | | 25973445420 |
| 2022-12-30 | ${CANCELLED} | -31775000 | 25941670420 |
`);
    expect(outcome.end).toBe("errors");
  });
});
