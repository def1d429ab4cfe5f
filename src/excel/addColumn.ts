import { type CellRef, regionAddress, type Region } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { NewColumn, TableSurvey } from "../workbook/workbook";
import { textEntry } from "./cellEntry";
import { hasExcelApi } from "./excelNamespace";
import type { ExcelSession } from "./excelSession";
import { leavingBehind } from "./refusalOfExcel";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * Adds a column at the right of a table, looking like the one beside it, its cells with the number format asked for. If Excel stops half-way
 * everything is undone.
 * @throws HostFailure `sheet gone`, `protected`; `in the way` where the cells there are not blank or belong to another table; `too old` for an Excel
 * that cannot resize its tables
 */
export async function addColumn(
  session: ExcelSession,
  { sheet: name, table: tableName, beside, heading, numberFormat }: NewColumn,
): Promise<CellRef> {
  const survey = await surveyWorkbook(session);
  const sheet = survey.sheets.find((each) => each.name === name);
  const table = tableName === null ? null : sheet?.tables.find((each) => each.name === tableName);
  if (!sheet || table === undefined) throw new HostFailure("sheet gone", tableName ?? name);
  if (sheet.protected) throw new HostFailure("protected", name);
  if (table !== null && !hasExcelApi(session.supports, "1.13")) throw new HostFailure("too old", "ExcelApi 1.13");
  // Of an Excel table all its rows: blank ones and totals too.
  const rows = table === null ? beside : table.region;
  const place: Region = { ...rows, sheet: name, column: beside.column + beside.columns, columns: 1 };
  const address = `${name}!${regionAddress(place)}`;
  const reaches = table === null ? beside.column + beside.columns : table.region.column + table.region.columns;
  if (reaches !== place.column || sheet.tables.some((other) => other !== table && touches(other.region, place)))
    throw new HostFailure("in the way", address);
  const blank = await session.run(name, async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(regionAddress(place)).untrack();
    range.load("formulas");
    await context.sync();
    return range.formulas.flat().every((each: unknown) => each === "");
  });
  if (!blank) throw new HostFailure("in the way", address);
  const head: CellRef = { sheet: name, row: place.row, column: place.column };
  try {
    await session.run(name, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(name);
      const cells = (row: number, column: number, count: number): Excel.Range =>
        worksheet.getRangeByIndexes(row, column, count, 1).untrack();
      if (table !== null) {
        const wider = { ...table.region, columns: table.region.columns + 1 };
        worksheet.tables.getItem(table.name).resize(regionAddress(wider));
      }
      cells(place.row, place.column, 1).copyFrom(cells(place.row, place.column - 1, 1), "Formats");
      cells(place.row, place.column, 1).values = [[textEntry(heading)]];
      const below = place.rows - 1;
      if (below > 0)
        cells(place.row + 1, place.column, below).numberFormat = Array.from({ length: below }, () => [numberFormat]);
      await context.sync();
    });
  } catch (failure) {
    await takenBack(session, place, table, failure);
  }
  return head;
}

/** Undoes what was done, and throws the failure, which says so if something could not be undone. */
async function takenBack(
  session: ExcelSession,
  place: Region,
  table: TableSurvey | null,
  failure: unknown,
): Promise<never> {
  try {
    await session.run(place.sheet, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(place.sheet);
      if (table !== null) worksheet.tables.getItem(table.name).resize(regionAddress(table.region));
      worksheet.getRange(regionAddress(place)).untrack().clear("All");
      await context.sync();
    });
  } catch (second) {
    if (second instanceof HostFailure) throw leavingBehind(failure, `${place.sheet}!${regionAddress(place)}`);
    throw second;
  }
  throw failure;
}

function touches(area: Region, other: Region): boolean {
  return (
    area.row < other.row + other.rows &&
    other.row < area.row + area.rows &&
    area.column < other.column + other.columns &&
    other.column < area.column + area.columns
  );
}
