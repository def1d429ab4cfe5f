import { showCell } from "../../src/shares/values/cell";
import type { Finding } from "../../src/shares/values/finding";
import { outcomeOfGrids } from "./support/grids";

const FRONT = `## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |

## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 1000000 | 2022-11-30 |
`;

const told = async (grids: string, code: string): Promise<readonly Finding[]> =>
  (await outcomeOfGrids(`${FRONT}\n${grids}`)).findings.filter((finding) => finding.code === code);
const cellsOf = (findings: readonly Finding[]): readonly (readonly string[])[] =>
  findings.map(({ cells }) => cells.map(showCell));

describe("columns with values that nobody reads", () => {
  test("one note a table; a column without values and one beside the table are none of it", async () => {
    const findings = await told(
      `## Movements
| Ref. | Date | Event | Number of shares | Approved by | Spare | | Room | Floor |
| M-1 | 2022-12-29 | Placing | 100 | L. Yi | | | 12 | 3 |
| M-2 | 2022-12-30 | Placing | 200 | | | | | |
`,
      "R160",
    );
    expect(cellsOf(findings)).toEqual([["Movements!A1", "Movements!E1"]]);
    expect(findings[0]?.message["zh-Hant"]).toBe("「變動」表格有些欄沒有讀取：「Ref.」、「Approved by」。");
  });

  const log = (heading: string, other: string): string => `## Repurchases
| Trading date | Shares repurchased | ${heading} | High (HKD) | Low (HKD) |
| 2022-12-29 | 100 | 1 | 2 | 1 |
| 2022-12-30 | 100 | ${other} | 2 | 1 |
`;

  test("a second one that says the number is an error where it says another; a number of the row is none", async () => {
    const again = log("Number of shares", "150").replace("| 100 | 1 |", "| 100 | 100 |");
    expect(cellsOf(await told(again, "R166"))).toEqual([["Repurchases!C1", "Repurchases!B1"]]);
    expect(cellsOf(await told(again.replace("150", "100"), "R166"))).toEqual([]);
    expect(cellsOf(await told(log("No.", "2"), "R166"))).toEqual([]);
  });
});

describe("rows that are no entries", () => {
  test("one note for the whole register, by why and with the cells of their numbers", async () => {
    const findings = await told(
      `## Movements
| Date | Event | Number of shares | Status |
| 2022-12-01 | Balance b/f | 1000000 | |
| 2022-12-29 | Placing | 100 | |
~| 2022-12-29 | Placing | 300 | |
| 2022-12-30 | Placing | 200 | Void |
| Total | | 100 | |

## Repurchases
| Trading date | No. repurchased | Highest price (HKD) | Lowest price (HKD) |
~| 2022-12-29 | 300 | 2 | 1 |
| 2022-12-30 | 200 | 2 | 1 |
`,
      "R162",
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.en).toBe(
      "Rows with numbers that are not entries: struck through: Movements!C4, Repurchases!B2; with a status that says they do not count: Movements!C5.",
    );
  });

  test("a total that is the sum of its rows needs no word", async () => {
    const findings = await told(
      `## Movements
| Date | Event | Number of shares |
| 2022-12-29 | Placing | 100 |
| 2022-12-30 | Placing | 200 |
| | Total | 300 |
`,
      "R162",
    );
    expect(findings).toEqual([]);
  });
});

describe("tables left aside", () => {
  const STATIONERY = `## Stationery
| Date | Description | Quantity |
| 2022-12-29 | Paper | 12 |

## Petty cash
| Date | Particulars | Amount | Quantity |
| 2022-12-29 | Taxi | 80 | 1 |
`;
  const MOVEMENTS = `## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 200 |
`;

  test("one note names them all, whether they stand before or after", async () => {
    expect(cellsOf(await told(STATIONERY + MOVEMENTS, "R164"))).toEqual([["Stationery!A1", "Petty cash!A1"]]);
    expect(cellsOf(await told(`${MOVEMENTS}\n${STATIONERY}`, "R164"))).toEqual([["Stationery!A1", "Petty cash!A1"]]);
  });

  test("a list without dates and quantities is no table of movements, and not spoken of", async () => {
    expect(await told(`${MOVEMENTS}\n## Staff\n| Name | Grade |\n| A | 5 |\n`, "R164")).toEqual([]);
  });
});

describe("a piece that lacks a heading", () => {
  test("is asked about though another piece of the kind is read: its rows would be lost", async () => {
    const findings = await told(
      `## May
| Trading date | Shares repurchased | Highest price (HKD) | Lowest price (HKD) |
| 2022-12-29 | 100 | 2 | 1 |

## June
| Day of week | Shares repurchased | Highest price (HKD) | Lowest price (HKD) |
| Friday | 100 | 2 | 1 |
`,
      "R114",
    );
    expect(cellsOf(findings)).toEqual([["June!A1"]]);
  });
});
