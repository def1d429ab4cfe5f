import { type CheckOutcome, checkRegister } from "../../src/actions/checkRegister";
import { showCell } from "../../src/shares/values/cell";
import { sheetsOf } from "../reading/support/grids";
import { cellsWorkbook } from "./cellsWorkbook";
import { surveyOf } from "./sheetFixture";

/** Checks a register written as it looks; a quote before a number keeps it as text. */
export function checkedGrids(grids: string): Promise<CheckOutcome> {
  const sheets = sheetsOf(grids);
  const cells = { survey: surveyOf(sheets), snapshots: sheets.map(({ snapshot }) => snapshot) };
  return checkRegister(cellsWorkbook(cells).workbook);
}

/** The likeliest slip: its cells, the value that puts it right, and how the hand slipped. Nothing where there is none. */
export function likeliestSlip({ diagnoses }: Pick<CheckOutcome, "diagnoses">): readonly unknown[] {
  const [first] = diagnoses;
  return first === undefined ? [] : [first.cells.map(showCell).join(), first.value, first.slip];
}
