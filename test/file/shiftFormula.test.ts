import { formulaAfter } from "../../src/file/rowInsertion";
import { shiftFormula } from "../../src/file/shiftFormula";

describe("a formula filled one row down and two columns right", () => {
  it.each([
    ["F5+E6", "H6+G7"],
    ["$F5+E$6+$E$6", "$F6+G$6+$E$6"],
    ["SUM(E$5:E6)", "SUM(G$5:G7)"],
    ["Movements!E5+'Secretary''s B2'!A1", "Movements!G6+'Secretary''s B2'!C2"],
    ['"A1"&B1&"say ""C1"""', '"A1"&D2&"say ""C1"""'],
    ["LOG10(A1)+Q4_total+Moves[[#This Row],[B1]]+1E5+A1.5x", "LOG10(C2)+Q4_total+Moves[[#This Row],[B1]]+1E5+A1.5x"],
    ["股份!A1+合計", "股份!C2+合計"],
    ["XFD1", "#REF!"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(shiftFormula(formula, 1, 2)).toBe(shifted);
  });
});

describe("a formula after a row came in below the last one of a table in E5:E7", () => {
  const insertion = { sheet: "Movements", row: 7, left: 1, right: 5, moves: true };
  const elsewhere = { sheet: "Classes", row: 1 };

  it.each([
    ["takes in the new row", "SUM(Movements!E5:E7)", elsewhere, "SUM(Movements!E5:E8)"],
    ["follows the totals", "Movements!$E$8", elsewhere, "Movements!$E$9"],
    ["stays with a row above", "Movements!E7", elsewhere, "Movements!E7"],
    ["leaves other sheets alone", "SUM(E5:E9)", elsewhere, "SUM(E5:E9)"],
    ["leaves other columns alone", "SUM(Movements!G5:G9)", elsewhere, "SUM(Movements!G5:G9)"],
    ["grows the total below", "SUM(E5:E7)", { sheet: "Movements", row: 7 }, "SUM(E5:E8)"],
    ["keeps a running total to its own row", "SUM(E$5:E7)", { sheet: "Movements", row: 6 }, "SUM(E$5:E7)"],
  ])("%s", (_, formula, place, expected) => {
    expect(formulaAfter(formula, place, insertion)).toBe(expected);
  });
});
