import ExcelJS from "exceljs";
import { type CheckOutcome, checkRegister } from "../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { cellsWorkbook } from "../support/cellsWorkbook";
import { sheetsOf } from "../reading/support/grids";
import { surveyOf } from "../support/sheetFixture";
import { showCell } from "../../src/shares/values/cell";

jest.setTimeout(60_000);

/** The SenseTime register with other values in some cells; a formula keeps its words and takes the value as its result. */
async function checked(typed: Readonly<Record<string, number>>): Promise<CheckOutcome> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile("examples/sensetime-2022-12-30.xlsx");
  for (const [place, value] of Object.entries(typed)) {
    const [sheet = "", address = ""] = place.split("!");
    const cell = book.getWorksheet(sheet)?.getCell(address);
    if (cell === undefined) throw new RangeError(place);
    cell.value = cell.type === ExcelJS.ValueType.Formula ? { formula: cell.formula, result: value } : value;
  }
  return checkRegister(await openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx"));
}

/** A register written as it looks. */
function checkGrids(grids: string): Promise<CheckOutcome> {
  const sheets = sheetsOf(grids);
  const cells = { survey: surveyOf(sheets), snapshots: sheets.map(({ snapshot }) => snapshot) };
  return checkRegister(cellsWorkbook(cells).workbook);
}

function likeliest({ diagnoses }: CheckOutcome): readonly unknown[] {
  return diagnoses.filter(({ leads }) => leads).map(({ cell, value, slip }) => [showCell(cell), value, slip]);
}

test("two digits exchanged in the cancellation are named there, and the closing balance that is right is not offered another value", async () => {
  // 25,973,445,420 − 31,757,000 = 25,941,688,420; + 7,139,508 = 25,948,827,928: what the formulas give of the slip.
  const outcome = await checked({
    "Movements!E4": -31_757_000,
    "Movements!F4": 25_941_688_420,
    "Movements!F5": 25_948_827_928,
    "Movements!E7": -31_757_000,
  });
  expect(likeliest(outcome)).toEqual([["Movements!E4", "-31775000", "digits-exchanged"]]);
  const proposed = outcome.findings.flatMap(({ proposal }) =>
    proposal === undefined ? [] : [showCell(proposal.cell)],
  );
  expect(proposed).toEqual(["Movements!E4"]);
});

test("two digits exchanged in the closing balance are named there", async () => {
  expect(likeliest(await checked({ "Share classes!I4": 25_948_890_928 }))).toEqual([
    ["Share classes!I4", "25948809928", "digits-exchanged"],
  ]);
});

test("a formula that is off is the cell to look at: no day or class is blamed that only takes its row out of sight", async () => {
  // 25,973,445,420 − 31,775,000 = 25,941,670,420; the formula gives 1,000 less, and the rows below agree.
  const outcome = await checked({ "Movements!F4": 25_941_669_420 });
  expect(outcome.findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["B120"]);
  expect(outcome.diagnoses).toEqual([]);
});

test("a register in which all agrees has no diagnosis", async () => {
  expect((await checked({})).diagnoses).toEqual([]);
});

describe("the balance a class opens with, against that the last return closed with", () => {
  const register = (opening: string, closing: string, last: string): string => `
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |
## Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | '00001 | ${opening} | 2022-11-30 | ${closing} |
## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 1000 |
## Last return
| Share class | Closing balance | Closing date |
| Ordinary | ${last} | 2022-11-30 |
`;

  test("one equation of two copies tells neither: both are shown, none is offered, and the document that decides is named", async () => {
    const { diagnoses, causes, findings } = await checkGrids(register("25973445420", "", "25973454420"));
    expect(
      diagnoses
        .slice(0, 2)
        .map(({ cell, value, rank, isSure, tiedWith }) => [
          showCell(cell),
          value,
          rank,
          isSure,
          tiedWith.map(showCell),
        ]),
    ).toEqual([
      ["Share classes!C2", "25973454420", 1, false, ["Last return!B2"]],
      ["Last return!B2", "25973445420", 1, false, ["Share classes!C2"]],
    ]);
    expect(findings.filter(({ code, proposal }) => code === "B130" && proposal !== undefined)).toEqual([]);
    expect(causes[0]?.decidedBy?.en).toMatch(/Nothing in the record tells these apart/);
  });

  test("a closing balance that only the last return fits tells the opening balance", async () => {
    // 25,973,454,420 + 1,000.
    const { findings } = await checkGrids(register("25973445420", "25973455420", "25973454420"));
    expect(findings.flatMap(({ proposal }) => (proposal === undefined ? [] : [proposal.value]))).toContain(
      "25973454420",
    );
  });
});

test("a number whose sign stands in a word beside it is named in the terms of its cell: without the minus", async () => {
  // 31,757,000 for 31,775,000; the balance after and the closing balance hold the right number.
  const { diagnoses } = await checkGrids(`
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Closing balance |
| Class B | Ordinary shares | Yes | 00020 | 25973445420 | 2022-11-30 | 25941670420 |
## Movements
| Date | Class | Event | In / Out | Number of shares | Balance after |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | Out | 31757000 | 25941670420 |
`);
  expect(diagnoses[0]).toMatchObject({ value: "31775000", slip: "digits-exchanged" });
  expect(diagnoses[0] === undefined ? "" : showCell(diagnoses[0].cell)).toBe("Movements!E2");
});
