import { wordsNotRead } from "../../src/forms/wordsNotRead";
import type { PlannedCell } from "../../src/workbook/sheetPlan";

const LOOK: PlannedCell["look"] = {
  font: { name: "Arial", size: 10, bold: false, italic: false },
  horizontal: "left",
  vertical: "top",
  wrap: false,
  borders: { top: false, right: false, bottom: false, left: false },
  fill: null,
  numberFormat: "@",
};

/** The words named of a sheet with these texts, one a row. */
function named(texts: readonly string[], inUnits = false): readonly string[] {
  const cells = texts.map((text, row): PlannedCell => ({
    row,
    column: 0,
    value: { kind: "text", text },
    look: LOOK,
    name: null,
  }));
  return wordsNotRead({ language: "en", inUnits }, { cells });
}

test("labels and categories read on no return are named once, in the order of the sheet", () => {
  expect(named(["Scrip dividend", "Section III", "Scrip dividend", "Section II", "Status:"])).toEqual([
    "Scrip dividend",
    "Section III",
  ]);
});

test("space around a text is not part of it", () => {
  expect(named([" Section III ", "Section III"])).toEqual(["Section III"]);
  expect(named(["Scrip dividend "])).toEqual(["Scrip dividend"]);
});

test("a placeholder and the record's own words are nobody's wording; figures and empty boxes have none", () => {
  expect(named(["[date]", "[name of issuer]", "Example Limited"])).toEqual([]);
  const boxes = [{ kind: "number", decimal: "1000" }, { kind: "date", date: "2025-06-13" }, null] as const;
  const cells = boxes.map((value, row): PlannedCell => ({ row, column: 0, value, look: LOOK, name: null }));
  expect(wordsNotRead({ language: "en", inUnits: false }, { cells })).toEqual([]);
});

test("of a trust a label said of units was read on no return; one that does not speak of shares was", () => {
  const SHEET = ["Type of units", "Type of shares", "Status:", "Exercise of warrants"];
  expect([named(SHEET, true), named(SHEET, false)]).toEqual([
    ["Type of units", "Exercise of warrants"],
    ["Exercise of warrants"],
  ]);
});
