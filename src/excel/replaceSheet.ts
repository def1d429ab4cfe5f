import { HostFailure } from "../workbook/hostFailure";
import { RETURN_SHEET_PROPERTY } from "../workbook/sheetPlan";
import type { ExcelSession } from "./excelSession";

/**
 * Deletes a sheet of ours and gives its name to the one written in its place, in one request: if Excel refuses, both stand as they were.
 * A sheet that does not carry our name is never deleted.
 */
export function replaceSheet(session: ExcelSession, old: string, by: string): Promise<string> {
  return session.runInFront(old, async (context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getItemOrNullObject(old);
    const mark = before.names.getItemOrNullObject(RETURN_SHEET_PROPERTY);
    mark.load("name");
    before.load("name");
    await context.sync();
    if (before.isNullObject || mark.isNullObject) throw new HostFailure("sheet gone", old);
    // Excel keeps at least one visible sheet, and that is the new one.
    before.delete();
    worksheets.getItem(by).name = old;
    await context.sync();
    return old;
  });
}
