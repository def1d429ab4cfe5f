import { cellAddress, type CellRef } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { ExcelSession } from "./excelSession";

/** Activates the cell's sheet and selects the cell. Retried once if another workbook is in front: Excel may be bringing ours up. */
export async function showCellInExcel(session: ExcelSession, cell: CellRef): Promise<void> {
  try {
    await select(session, cell);
  } catch (failure) {
    if (!(failure instanceof HostFailure) || failure.kind !== "another workbook in front") throw failure;
    await select(session, cell);
  }
}

function select(session: ExcelSession, cell: CellRef): Promise<void> {
  return session.run(cell.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(cellAddress(cell.row, cell.column)).untrack().select();
    await context.sync();
  });
}
