import { showCell } from "../../src/shares/values/cell";
import { checkedGrids } from "../support/slips";

jest.setTimeout(60_000);

/** What the first two diagnoses put where, and how the hand slipped. */
async function named(number: string, price: string): Promise<readonly string[]> {
  const { diagnoses } = await checkedGrids(`
## Issuer
| Name of issuer | Example Limited |
## Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | '00001 | 1000000 | 2021-06-30 |
## Movements
| Date | Event | Number of shares | Issue price | Currency |
| 2021-07-15 | Placing | ${number} | ${price} | HKD |
| 2021-07-16 | Placing | 1000 | 2.5 | HKD |
| 2021-07-19 | Placing | 2000 | 2.5 | HKD |
`);
  return diagnoses.slice(0, 2).map(({ cell, stated, value, slip }) => `${showCell(cell)} ${stated} ${value} ${slip}`);
}

describe("commas in the wrong places", () => {
  test("of a number of shares part its digits, and are gone from the value", async () => {
    expect(await named("'31,7750,00", "2.5")).toEqual(["Movements!C2 31,7750,00 31775000 comma-misplaced"]);
    expect(await named("'(31,7750,00)", "2.5")).toEqual(["Movements!C2 (31,7750,00) -31775000 comma-misplaced"]);
  });

  test("of a price may stand for the point", async () => {
    expect(await named("5000", "'2,45")).toEqual([
      "Movements!D2 2,45 2.45 comma-misplaced",
      "Movements!D2 2,45 245 comma-misplaced",
    ]);
  });

  test("are no slip where they part thousands, or stand among words", async () => {
    expect(await named("'31,775,000", "2.5")).toEqual([]);
    expect(await named("'about 31,7750", "2.5")).toEqual([]);
  });

  test("are offered as no value: a digit may be gone as well", async () => {
    const { findings } = await checkedGrids(`
## Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1000000 | 2021-06-30 |
## Movements
| Date | Event | Number of shares |
| 2021-07-15 | Placing | '1,23 |
| 2021-07-16 | Placing | 1000 |
`);
    const found = findings.filter(({ code }) => code === "R120");
    expect(found.map(({ proposal }) => proposal)).toEqual([undefined]);
  });
});
