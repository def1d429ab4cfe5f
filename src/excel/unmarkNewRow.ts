import { regionAddress, type Region } from "../shares/values/cell";
import { severityOfMark } from "../workbook/markFormula";
import { addressLists, type Area } from "./addressLists";
import type { ExcelSession } from "./excelSession";
import { addMark, askFormats, customFormula } from "./markCells";
import { BOUNDS } from "./rangeBounds";

/** Whether a range has marks of ours. Ask before a sync, answer after it. */
export function askMarked(range: Excel.Range): () => boolean {
  const formats = askFormats(range);
  return () => formats.items.some((format) => severityOfMark(customFormula(format) ?? "") !== null);
}

/**
 * Takes our marks off a row whose formats were copied from a marked one: conditional formats go along with formats. A mark that reaches over both rows
 * is made again for the rest of its cells.
 */
export function unmarkNewRow(session: ExcelSession, place: Region): Promise<void> {
  return session.run(place.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const formats = askFormats(sheet.getRange(regionAddress(place)).untrack());
    await context.sync();
    // Found anew for each request: what hangs on a range that is not tracked is gone with its request.
    const found = (id: string): Excel.ConditionalFormat => sheet.getRange().untrack().conditionalFormats.getItem(id);
    const ours = formats.items.flatMap((format) => {
      const severity = severityOfMark(customFormula(format) ?? "");
      if (severity === null) return [];
      const { areas } = found(format.id).getRanges();
      areas.load(`items/${BOUNDS.replaceAll(",", ",items/")}`);
      return [{ id: format.id, severity, areas }];
    });
    if (ours.length === 0) return;
    await context.sync();
    for (const { id, severity, areas } of ours) {
      const left = areas.items.flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) =>
        without({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }, place),
      );
      found(id).delete();
      for (const addresses of addressLists(left)) addMark(sheet.getRanges(addresses).untrack(), severity);
    }
    await context.sync();
  });
}

/** What is left of an area without the cells of one row: above, below, and in the row on either side. */
function without(area: Area, { row, column, columns }: Region): readonly Area[] {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  if (row < area.row || row >= bottom || column >= right || column + columns <= area.column) return [area];
  return [
    { ...area, rows: row - area.row },
    { ...area, row: row + 1, rows: bottom - row - 1 },
    { ...area, row, rows: 1, columns: column - area.column },
    { ...area, row, rows: 1, column: column + columns, columns: right - column - columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
