import type { CellWrite } from "../workbook/workbook";
import { HostFailure } from "../workbook/hostFailure";
import { showCell } from "../shares/values/cell";
import { dropResults } from "./dropResults";
import type { FileEdit } from "./fileEdit";
import { sheetCalled } from "./sheetCalled";
import { fileValue } from "./writeSheetPlan";

/**
 * Puts values into cells of the user's; every format stays.
 * @throws HostFailure `sheet gone`, `protected`
 */
export function putValues(edit: FileEdit, writes: readonly CellWrite[]): void {
  for (const { cell, value } of writes) {
    if (sheetCalled(edit.contents, cell.sheet).survey.protected) throw new HostFailure("protected", cell.sheet);
    const worksheet = edit.book.getWorksheet(cell.sheet);
    if (!worksheet) throw new HostFailure("sheet gone", cell.sheet);
    worksheet.getCell(cell.row + 1, cell.column + 1).value = fileValue(value, edit.contents.date1904, showCell(cell));
  }
  if (writes.length > 0) dropResults(edit.book);
}
