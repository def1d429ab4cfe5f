import { cellAddress, showCell, type CellRef } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { CellWrite } from "../workbook/workbook";
import { cellEntry, entryAsItWas } from "./cellEntry";
import { askDateSystem } from "./dateSystem";
import { DATE_FORMAT, showsSerial } from "./showsSerial";
import type { ExcelSession } from "./excelSession";
import { leavingBehind } from "./refusalOfExcel";

interface CellBefore {
  readonly cell: CellRef;
  readonly entry: unknown;
  /** Absent where it stays as it is. */
  readonly format?: string;
}

/** Puts values into cells of the user's. Number formats are kept, but for a day in a cell that would show its serial. All of them, or none: what was there is put back if Excel stops half-way. */
export async function putValues(session: ExcelSession, writes: readonly CellWrite[]): Promise<void> {
  const [first] = writes;
  if (!first) return;
  const { before, date1904 } = await readBefore(session, writes);
  const entries = writes.map(({ cell, value, dateFormat = DATE_FORMAT }, index): CellBefore => {
    const entry = cellEntry(value, date1904, showCell(cell));
    const isUnseen = value.kind === "date" && showsSerial(before[index]?.format ?? "");
    return { cell, entry, ...(isUnseen ? { format: dateFormat } : {}) };
  });
  try {
    await session.run(first.cell.sheet, (context) => enter(context, entries));
  } catch (failure) {
    try {
      await session.run(first.cell.sheet, (context) => enter(context, before));
    } catch (second) {
      if (second instanceof HostFailure)
        throw leavingBehind(failure, before.map(({ cell }) => showCell(cell)).join(", "));
      throw second;
    }
    throw failure;
  }
}

function readBefore(
  session: ExcelSession,
  writes: readonly CellWrite[],
): Promise<{ readonly before: readonly CellBefore[]; readonly date1904: boolean }> {
  return session.run(writes[0]?.cell.sheet ?? "", async (context) => {
    const isDate1904 = askDateSystem(context);
    const asked = writes.map(({ cell }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("name");
      sheet.protection.load("protected");
      const range = sheet.getRange(cellAddress(cell.row, cell.column)).untrack();
      range.load("formulas,values,numberFormat");
      return { cell, sheet, range };
    });
    await context.sync();
    const before = asked.map(({ cell, sheet, range }) => {
      if (sheet.isNullObject) throw new HostFailure("sheet gone", cell.sheet);
      if (sheet.protection.protected) throw new HostFailure("protected", cell.sheet);
      const entry = entryAsItWas(range.formulas[0]?.[0], range.values[0]?.[0]);
      return { cell, entry, format: String(range.numberFormat[0]?.[0]) };
    });
    return { before, date1904: isDate1904() };
  });
}

async function enter(context: Excel.RequestContext, entries: readonly CellBefore[]): Promise<void> {
  for (const { cell, entry, format } of entries) {
    const range = context.workbook.worksheets
      .getItem(cell.sheet)
      .getRange(cellAddress(cell.row, cell.column))
      .untrack();
    if (format !== undefined) range.numberFormat = [[format]];
    range.formulas = [[entry]];
  }
  await context.sync();
}
