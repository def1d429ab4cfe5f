import { HostFailure } from "../workbook/hostFailure";
import { type SheetName, sheetName } from "../workbook/sheetName";
import type { ExcelSession } from "./excelSession";

/** The names that belong to each of the sheets, hidden ones too, in one request. @throws HostFailure `sheet gone` */
export function readNames(
  session: ExcelSession,
  sheets: readonly string[],
): Promise<readonly (readonly SheetName[])[]> {
  return session.runInFront(sheets.join(", "), async (context) => {
    const found = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      sheet.names.load("items/name,items/formula,items/scope");
      return { name, sheet };
    });
    await context.sync();
    return found.map(({ name, sheet }) => {
      if (sheet.isNullObject) throw new HostFailure("sheet gone", name);
      // Some Excels list the workbook's own names here as well.
      const own = sheet.names.items.filter(({ scope }) => scope === "Worksheet");
      return own.map((item) => sheetName(item.name, String(item.formula)));
    });
  });
}
