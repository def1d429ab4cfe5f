import { expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CANCELLED = "Repurchase of shares and cancelled";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";

/** The movements of 30 December 2022, after two exercises in October and a conversion in November that are filed. */
const LOG = `
## Movements
| Date | Share class | Event | Increase | Decrease | Disclosed on |
| 2022-10-05 | Class B | Exercise of share options | 120000 | | 2022-10-06 |
| 2022-10-19 | Class B | Exercise of share options | 80000 | | 2022-10-20 |
| 2022-11-02 | Class A | ${CONVERTED} | | 50000 | 2022-11-03 |
| 2022-11-02 | Class B | ${CONVERTED} | 50000 | | 2022-11-03 |
| 2022-12-30 | Class B | ${CANCELLED} | | 31775000 | |
| 2022-12-30 | Class B | ${CONVERTED} | 7139508 | | |
| 2022-12-30 | Class A | ${CONVERTED} | | 7139508 | |
`;

describe("a summary of months beside the log is left aside, of several classes and in two columns too", () => {
  test.each([
    [
      "English: increases and decreases by class and event",
      `## Monthly summary
| Month end | Share class | Event | Increase | Decrease |
| 2022-10-31 | Class B | Exercise of share options | 200000 | |
| 2022-11-30 | Class A | Conversion | | 50000 |
| 2022-11-30 | Class B | Conversion | 50000 | |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | | 31775000 |
| 2022-12-30 | Class B | Conversion | 7139508 | |
| 2022-12-30 | Class A | Conversion | | 7139508 |`,
    ],
    [
      "Chinese: the net of each class",
      `## 每月匯總
| 月底 | 股份類別 | 事項 | 股數變動 |
| 2022-10-31 | Class B | 行使購股權 | 200000 |
| 2022-11-30 | Class A | 轉換 | -50000 |
| 2022-11-30 | Class B | 轉換 | 50000 |
| 2022-12-30 | Class B | 購回並註銷及轉換 | -24635492 |
| 2022-12-30 | Class A | 轉換 | -7139508 |`,
    ],
    [
      "mixed: one movement a month, by the end of each",
      `## By month 按月
| Month end 月底 | Share class 股份類別 | Event 事項 | Number of shares 股數 |
| 2022-11-30 | Class A | Conversion 轉換 | -50000 |
| 2022-11-30 | Class B | Conversion 轉換 | 50000 |`,
    ],
  ] as const)("%s", (_, summary) =>
    expectReturn(`${SHEETS_OF_SENSETIME}${LOG}${summary}\n`, { classes: SENSETIME.classes }),
  );
});
