import { cellAddress, type CellRef } from "../shares/values/cell";
import type { ExcelSession } from "./excelSession";

/** Activates the cell's sheet and selects the cell. */
export function showCellInExcel(session: ExcelSession, cell: CellRef): Promise<void> {
  return session.runInFront(cell.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(cellAddress(cell.row, cell.column)).untrack().select();
    await context.sync();
  });
}
