import { regionAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { AddedRow } from "../workbook/workbook";
import type { ExcelSession } from "./excelSession";
import { putBackCells } from "./putBackCells";
import { surveyWorkbook } from "./surveyWorkbook";

/** The texts and number formats of the row and of the one below it. */
interface RowNow {
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly unknown[];
}

/**
 * Removes a row that `appendRow` added: cells below move up again, and the Excel table loses the row; a row that was filled in is as it was.
 * Totals over the table's columns lose the row by themselves.
 * @throws HostFailure `sheet gone`, `protected`
 */
export async function removeRow(session: ExcelSession, row: AddedRow): Promise<void> {
  const { region, table, before: filled } = row;
  const survey = await surveyWorkbook(session);
  const sheet = survey.sheets.find(({ name }) => name === region.sheet);
  const placed = table === null ? null : sheet?.tables.find(({ name }) => name === table);
  if (!sheet || placed === undefined) throw new HostFailure("sheet gone", table ?? region.sheet);
  if (sheet.protected) throw new HostFailure("protected", region.sheet);
  const before = await lookAt(session, row);
  try {
    await session.run(region.sheet, async (context) => {
      const range = context.workbook.worksheets.getItem(region.sheet).getRange(regionAddress(region)).untrack();
      if (filled === null) range.delete("Up");
      else putBackCells(range, filled);
      await context.sync();
    });
  } catch (failure) {
    // The answer may be lost though the row is gone.
    if ((await lookAt(session, row)).formulas.join("\u0001") !== before.formulas.join("\u0001")) return;
    if (filled !== null)
      await session.run(region.sheet, async (context) => {
        const range = context.workbook.worksheets.getItem(region.sheet).getRange(regionAddress(region)).untrack();
        range.numberFormat = [[...before.formats]];
        await context.sync();
      });
    throw failure;
  }
}

function lookAt(session: ExcelSession, { region }: AddedRow): Promise<RowNow> {
  return session.run(region.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItem(region.sheet);
    const range = sheet.getRange(regionAddress({ ...region, rows: region.rows + 1 })).untrack();
    range.load("formulas,numberFormat");
    await context.sync();
    return { formulas: range.formulas, formats: range.numberFormat[0] ?? [] };
  });
}
