import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_SENSETIME } from "../../support/plainSheets";
import { SENSETIME } from "../../support/published";

const CANCELLED = "Repurchase of shares and cancelled";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";
const book = (headings: string, up: string, down: string): string => `${SHEETS_OF_SENSETIME}## Movements
| ${headings} |
| 2022-12-30 | Class B | ${CANCELLED} | ${down} | 31775000 |
| 2022-12-30 | Class B | ${CONVERTED} | ${up} | 7139508 |
| 2022-12-30 | Class A | ${CONVERTED} | ${down} | 7139508 |
`;

describe("a column that only says which way the number goes", () => {
  test.each([
    [
      "English: signs under + / −, the minus of a typesetter",
      "Date | Class | Event | + / − | Number of shares",
      "'+",
      "'−",
    ],
    [
      "English: words under a heading nobody knows",
      "Date | Class | Event | I or D | Number of shares",
      "Increase",
      "Decrease",
    ],
    ["Chinese", "日期 | 類別 | 事件 | 方向 | 股數", "增", "減"],
    ["mixed", "Date 日期 | Class 類別 | Event 事件 | ＋／－ | Number 股數", "In", "Out"],
  ] as const)("%s", (_, headings, up, down) => expectReturn(book(headings, up, down), SENSETIME));

  test("near miss: a word that is no direction is asked about", async () => {
    const { end } = await outcomeOfGrids(book("Date | Class | Event | + / − | Number of shares", "'+", "maybe"));
    expect(end).toBe("errors");
  });
});
