import { cellAddress, showCell, type CellRef } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { CellWrite } from "../workbook/workbook";
import { cellEntry, entryAsItWas } from "./cellEntry";
import { askDateSystem } from "./dateSystem";
import type { ExcelSession } from "./excelSession";
import { leavingBehind } from "./refusalOfExcel";

interface CellBefore {
  readonly cell: CellRef;
  readonly entry: unknown;
}

/** Puts values into cells of the user's, number formats kept. All of them, or none: what was there is put back if Excel stops half-way. */
export async function putValues(session: ExcelSession, writes: readonly CellWrite[]): Promise<void> {
  const [first] = writes;
  if (!first) return;
  const { before, date1904 } = await readBefore(session, writes);
  const entries = writes.map(({ cell, value }) => ({ cell, entry: cellEntry(value, date1904, showCell(cell)) }));
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
      range.load("formulas,values");
      return { cell, sheet, range };
    });
    await context.sync();
    const before = asked.map(({ cell, sheet, range }) => {
      if (sheet.isNullObject) throw new HostFailure("sheet gone", cell.sheet);
      if (sheet.protection.protected) throw new HostFailure("protected", cell.sheet);
      return { cell, entry: entryAsItWas(range.formulas[0]?.[0], range.values[0]?.[0]) };
    });
    return { before, date1904: isDate1904() };
  });
}

async function enter(context: Excel.RequestContext, entries: readonly CellBefore[]): Promise<void> {
  for (const { cell, entry } of entries) {
    const range = context.workbook.worksheets
      .getItem(cell.sheet)
      .getRange(cellAddress(cell.row, cell.column))
      .untrack();
    range.formulas = [[entry]];
  }
  await context.sync();
}
