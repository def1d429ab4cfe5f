import { showCell } from "../../../../src/shares/values/cell";
import { outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";

/** What a table is, or a column, is decided by all its rows: one figure typed wrong among them is found as that, and does not undo the decision. */
async function gravest(grids: string): Promise<readonly string[]> {
  const { findings } = await outcomeOfGrids(grids);
  return findings
    .filter(({ severity, code }) => severity !== "note" && code !== "P154" && !code.startsWith("T"))
    .map(({ severity, code, cells: [first] }) => `${first === undefined ? "" : showCell(first)} ${code} ${severity}`);
}

const REPORT = (again: number, percentage = 0.2071): string => `${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Number of shares repurchased | Total paid | Currency | Total number of shares repurchased | As a % | Disclosed on |
| 2025-06-06 | 968000 | 500574000 | HKD | 968000 | 0.1055% | 2025-06-06 |
| 2025-06-09 | 973000 | 500453000 | HKD | 973000 | ${percentage}% | 2025-06-09 |
| 2025-06-10 | 969000 | 500520000 | HKD | ${again} | 0.3164% | 2025-06-10 |
| 2025-06-11 | 975000 | 500318000 | HKD | 975000 | 0.4225% | 2025-06-11 |
| 2025-06-12 | 950000 | 487489000 | HKD | 950000 | 0.5259% | 2025-06-12 |
| 2025-06-13 | 982000 | 500382813.6 | HKD | 982000 | 0.6328% | |
`;

test("two columns of the number bought are read as one, and a row in which they differ is reported there", async () => {
  expect(await gravest(REPORT(969_000))).toEqual([]);
  expect(await gravest(REPORT(996_000))).toEqual(["Repurchases!B4 S157 error"]);
});

test("a column of percentages of the mandate used stays one with a percentage typed wrong", async () => {
  expect(await gravest(REPORT(969_000, 2.071))).toEqual([]);
});

const STATEMENT = (carried: number): string => `${SHEETS_OF_SENSETIME}
## Report
| Registrar's statement as at 30 December 2022 |
| | Class B | Class A |
| Balance brought forward | 25973445420 | 7527254580 |
| Less: Repurchased shares cancelled | -31775000 | |
| Add: Conversion from Class A | 7139508 | -7139508 |
| Balance carried forward | ${carried} | 7520115072 |
`;

test("a statement of which one class does not add up is read, and the balance that differs reported", async () => {
  const off = await gravest(STATEMENT(25_984_809_928));
  expect(off.filter((line) => line.endsWith("error"))).toEqual(["Report!B6 B122 error"]);
  expect(await gravest(STATEMENT(25_948_809_928))).not.toContainEqual(expect.stringContaining("error"));
});

test("days with day and month exchanged in an American Excel are known by the others where one is typed wrong", async () => {
  // 26 and 28 May stayed text; of 2 to 6 June, kept as 6 February and so on, one reads 7 March for 6 March: 3 July.
  const outcome = await gravest(`${SHEETS_OF_TENCENT}
## Repurchases
| Trading date | Number | Total paid | Currency | Disclosed on |
| '26/05/2025 | 979000 | 500441000 | HKD | Filed |
| '28/05/2025 | 985000 | 500452000 | HKD | Filed |
| 2025-02-06 | 1013000 | 500537000 | HKD | Filed |
| 2025-03-07 | 994000 | 500467000 | HKD | Filed |
| 2025-04-06 | 980000 | 500346000 | HKD | Filed |
| 2025-05-06 | 975000 | 500661000 | HKD | Filed |
| 2025-06-06 | 968000 | 500574000 | HKD | Filed |
| '13/06/2025 | 982000 | 500382813.6 | HKD | |
`);
  expect(outcome).toContainEqual("Repurchases!A1 R152 warning");
  expect(outcome).toContainEqual("Repurchases!A6 S124 warning");
});
