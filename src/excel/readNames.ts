import { HostFailure } from "../workbook/hostFailure";
import { type SheetName, sheetName } from "../workbook/sheetName";
import type { ExcelSession } from "./excelSession";

/** The names that belong to a sheet, hidden ones too, in one request. */
export function readNames(session: ExcelSession, sheet: string): Promise<readonly SheetName[]> {
  return session.run(sheet, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load("id");
    found.names.load("items/name,items/formula");
    await context.sync();
    if (found.isNullObject) throw new HostFailure("sheet gone", sheet);
    return found.names.items.map(({ name, formula }) => sheetName(name, String(formula)));
  });
}
