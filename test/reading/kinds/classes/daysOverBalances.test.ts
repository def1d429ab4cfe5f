import miniso from "../../../fixtures/returns/miniso-2024-10-18.json";
import { expectErrors, expectReturn } from "../../support/grids";
import { MINISO } from "../../support/published";

const ISSUER = `
## Issuer
| Name of issuer | MINISO Group Holding Limited |
| Date submitted | 2024-10-18 |
| Percentage decimals | 6 |
`;
const MOVEMENTS = `
## Movements
| Date of change | Nature | Details | No. of shares | Price (HKD) | Balance c/f |
| 2024-10-08 | Shares repurchased and cancelled | ${miniso.classes[0]?.part_a.events[0]?.detail ?? ""} | -701740 | 34.6296 | 1258580837 |
| 2024-10-17 | Other | See Part B | 0 | | 1258580837 |
`;
const book = (headings: string, row: string): string => `${ISSUER}## Shares\n| ${headings} |\n| ${row} |\n${MOVEMENTS}`;

describe("an opening day over the balances of the classes, or under a preposition alone", () => {
  test.each([
    [
      "English: Outstanding at a day",
      "Class | Listed | Stock code | Outstanding at 30 September 2024 | Treasury at 30 September 2024",
      "Ordinary shares | Yes | '09896 | 1259282577 | 0",
    ],
    [
      "English: As at a day, and nothing else",
      "Class | Listed | Stock code | As at 30 September 2024 | Treasury shares",
      "Ordinary shares | Yes | '09896 | 1259282577 | 0",
    ],
    [
      "English: the day in a column called On",
      "Class | Listed | Stock code | In issue | In treasury | On",
      "Ordinary shares | Yes | '09896 | 1259282577 | 0 | 2024-09-30",
    ],
    [
      "Chinese: 2024年9月30日已發行股份",
      "股份類別 | 上市 | 證券代號 | 2024年9月30日已發行股份 | 2024年9月30日庫存股份",
      "Ordinary shares | 是 | '09896 | 1259282577 | 0",
    ],
    [
      "mixed: both languages, 截止 for the day",
      "Class 股份類別 | Listed 上市 | Stock code 證券代號 | In issue 已發行 | Treasury 庫存 | 截止",
      "Ordinary shares | Yes 是 | '09896 | 1259282577 | 0 | 2024-09-30",
    ],
  ] as const)("%s", (_, headings, row) => expectReturn(book(headings, row), MINISO));

  test("near miss: the day of incorporation is no opening day", () =>
    expectErrors(
      book(
        "Class | Listed | Stock code | In issue | Date of incorporation",
        "Ordinary shares | Yes | '09896 | 1259282577 | 2022-07-13",
      ),
      ["Shares!A2 R140"],
    ));
});
