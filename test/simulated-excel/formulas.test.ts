import { copiedBy } from "../../src/shares/values/formulaReferences";
import { followed, referencesOf } from "../../src/simulated-excel/formulas/references";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import { shownValue } from "../../src/simulated-excel/model/cellContent";
import { registerXlsx } from "../support/registerXlsx";

let host: SimulatedExcel;
beforeEach(async () => {
  host = await openXlsx(await registerXlsx());
});

const value = (sheet: string, row: number, column: number): unknown =>
  shownValue(host.sheet(sheet).cell(row, column).content);

/** What a formula gives on Movements, beside the table. */
function calculated(formula: string): unknown {
  host.edit("Movements", "H4", formula);
  return value("Movements", 3, 7);
}

it("calculates what a file brought no result for", () => {
  expect(value("Movements", 5, 3)).toBe(968_245_000);
  expect(value("Share classes", 3, 1)).toBe(3_000);
});

it("calculates again what depends on an edit, across sheets and in order", () => {
  host.edit("Movements", "C4", 1_000);
  expect([3, 4, 5].map((row) => value("Movements", row, 3))).toEqual([1_000_001_000, 1_000_013_000, 1_000_021_000]);
  expect(value("Share classes", 1, 1)).toBe(1_000_021_000);
  expect(value("Share classes", 2, 1)).toBe(21_000);
});

it("calculates a running balance thousands of rows long", () => {
  host.book.addSheet("Long", "user");
  host.edit("Long", "A1:B1", [[1, "=A1"]]);
  host.edit(
    "Long",
    "A2:B3000",
    Array.from({ length: 2_999 }, (_row, index) => [1, `=B${index + 1}+A${index + 2}`]),
  );
  expect(value("Long", 2_999, 1)).toBe(3_000);
  host.edit("Long", "A1", 101);
  expect(value("Long", 2_999, 1)).toBe(3_100);
});

it.each([
  ["=SUM(Movements[Number of shares])", -31_755_000],
  ["=[@[Number of shares]]*2", "#REF!"],
  ['=SUMIFS(C4:C6,B4:B6,"Options")', 20_000],
  ['=SUMIF(B4:B6,"Options",C4:C6)', 20_000],
  ['=COUNTIFS(B4:B6,"Opt*",C4:C6,">=10000")', 1],
  ["=SUBTOTAL(109,Movements[Number of shares])", -31_755_000],
  ["=MAX(C4:C6)", 12_000],
  ["=FIXED(-31755000,0)", "-31,755,000"],
  ['=FIXED(25973445420,0)&"/"&FIXED(999,0)&"/"&FIXED(0,0)', "25,973,445,420/999/0"],
  ["=FIXED(1234.565,2)", "1,234.57"],
  ["=FIXED(1234.5,1,TRUE)", "1234.5"],
  ['=COUNTIF(B4:B6,"OPTIONS")', 2],
  ['=LEN(Z9)+LEN(TRIM("  a  b "))', 3],
  ['=UPPER("Class B")&LOWER(Z9)', "CLASS B"],
  ['=MATCH("options",B4:B6,0)', 2],
  ['=SUBSTITUTE("a-b-c","-","$&")', "a$&b$&c"],
  ['=SUBSTITUTE(1212,2,"")', "11"],
  ['=SUBSTITUTE("text","","x")', "text"],
  ["=ROUND(C4/D4,4)", -0.0328],
  ['=IF(ABS(C4)>5,"large","small")', "large"],
  ['=IFERROR(1/0,"none")', "none"],
  ["='Share classes'!A2&\" shares\"", "B shares"],
  ["=1/0", "#DIV/0!"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=Gone!A1", "#REF!"],
])("gives %s", (formula, expected) => {
  expect(calculated(formula)).toBe(expected);
});

it("takes the cell of its own row by a structured reference", () => {
  host.edit("Movements", "D5", "=D4+[@[Number of shares]]");
  expect(value("Movements", 4, 3)).toBe(968_237_000);
});

it("marks a formula that lost its sheet", () => {
  host.edit("Movements", "H4", "=SUM(Repurchases!B2:B3)");
  expect(value("Movements", 3, 7)).toBe(3_000);
});

describe("references", () => {
  it.each([
    ["=A1+$B$2", 2, 1, "=B3+$B$2"],
    ['=SUM(A$1:A2)&"A1"', 1, 0, '=SUM(A$1:A3)&"A1"'],
    ["='It''s'!C3", 1, 1, "='It''s'!D4"],
    ["=A1", -1, 0, "=#REF!"],
    ["=SUM(A:A)", 5, 1, "=SUM(B:B)"],
    ["=Moves[A1]", 1, 1, "=Moves[A1]"],
    ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ])("%s copied by %i and %i is %s", (formula, rows, columns, copied) => {
    expect(copiedBy(formula, rows, columns)).toBe(copied);
  });

  it.each([
    ["=SUM(A2:A5)", { row: 3, column: 0, columns: 1, by: 1 }, "=SUM(A2:A6)"],
    ["=SUM(A2:A5)", { row: 5, column: 0, columns: 1, by: 1 }, "=SUM(A2:A5)"],
    ["=A9+B9", { row: 5, column: 0, columns: 1, by: 2 }, "=A11+B9"],
    ["=A4", { row: 3, column: 0, columns: 1, by: -1 }, "=#REF!"],
    ["=SUM(A2:A5)", { row: 3, column: 0, columns: 1, by: -2 }, "=SUM(A2:A3)"],
    ["=Other!A9", { row: 5, column: 0, columns: 1, by: 1 }, "=Other!A9"],
  ])("%s follows its cells: %j", (formula, shift, after) => {
    expect(followed(formula, "Here", "Here", shift)).toBe(after);
  });

  it("are found with their sheets, and not in texts", () => {
    expect(referencesOf("=IF(股份!B2=\"C3\",'A b'!D4:E5,F6)").map(({ sheet, address }) => [sheet, address])).toEqual([
      ["股份", "B2"],
      ["A b", "D4:E5"],
      [null, "F6"],
    ]);
  });
});
