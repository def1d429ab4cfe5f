import type { CellValue, Snapshot } from "../workbook/workbook";
import { isLabelOfTotals, startsAnotherTable } from "./endOfRange";
import type { HeadingReader } from "./headingIndex";
import { headingsIn, type RowsFound } from "./locateRows";
import type { SheetTables } from "./locateTables";
import type { TableAnswer } from "./tableAnswer";

/** A title above headings is looked for so many rows up. */
const ROWS_OF_TITLE = 3;

/**
 * True where rows of a sheet hold other cells than before and its tables are sure to be where they were, without looking for them again. The sheet
 * holds one table and nothing like another; what changed are cells under its headings; each row has stayed what it was to whoever looks for the end
 * of the table; and no heading stands beside or right below the row, for which its cells might be a title. Anything else is looked for again.
 * @param rows rows of the snapshot, counted from its first
 */
export function tablesStay(
  before: SheetTables,
  now: Snapshot,
  rows: readonly number[],
  reader: HeadingReader,
  answers: readonly TableAnswer[],
): boolean {
  const [only] = before.rows;
  if (only === undefined || before.rows.length > 1 || before.pairs.length > 0) return false;
  return rows.every((row) => {
    const [was, is] = [before.snapshot.values[row] ?? [], now.values[row] ?? []];
    return (
      isUnderHeadings(only, now, row, was, is) &&
      staysInTable(only, now, was, is, reader) &&
      !hasHeadingsNear(only, now, row, reader, answers)
    );
  });
}

function isUnderHeadings(
  { table, column: first, lastColumn }: RowsFound,
  { region }: Snapshot,
  row: number,
  was: readonly CellValue[],
  is: readonly CellValue[],
): boolean {
  if (table === null || region.row + row < table.firstRow || region.row + row > table.lastRow) return false;
  const [from, to] = [
    Math.max(first, table.region.column),
    Math.min(lastColumn, table.region.column + table.region.columns - 1),
  ];
  return (
    was.length === is.length &&
    is.every((cell, offset) => cell === was[offset] || (region.column + offset >= from && region.column + offset <= to))
  );
}

function staysInTable(
  { table, assignment }: RowsFound,
  { region }: Snapshot,
  was: readonly CellValue[],
  is: readonly CellValue[],
  reader: HeadingReader,
): boolean {
  // The bounds of an Excel table are Excel's.
  if (table?.excelTable != null) return true;
  const columns = [...assignment.fields.values()].map((column) => column - region.column);
  const dateColumn = (assignment.fields.get("Date") ?? assignment.fields.get("Trading date") ?? -1) - region.column;
  const nature = natureOf(is, columns, dateColumn, reader);
  return nature !== null && nature === natureOf(was, columns, dateColumn, reader);
}

/** What a row is to whoever looks for the end of a table; null for what may begin another table or be its title. */
function natureOf(
  cells: readonly CellValue[],
  columns: readonly number[],
  dateColumn: number,
  reader: HeadingReader,
): "blank" | "totals" | "dated" | "undated" | null {
  if (columns.every((column) => (cells[column] ?? "") === "")) return "blank";
  const filled = cells.filter((cell) => cell !== "");
  if ((filled.length === 1 && typeof filled[0] === "string") || startsAnotherTable(cells, columns, true, reader))
    return null;
  if (dateColumn >= 0 && typeof cells[dateColumn] === "number") return "dated";
  return columns.some((column) => isLabelOfTotals(cells[column])) ? "totals" : "undated";
}

function hasHeadingsNear(
  { table, column, lastColumn }: RowsFound,
  { region, values }: Snapshot,
  row: number,
  reader: HeadingReader,
  answers: readonly TableAnswer[],
): boolean {
  const bottom = table?.totalsRow ?? table?.lastRow ?? 0;
  for (let near = row; near <= row + ROWS_OF_TITLE; near++) {
    const isInTable = (offset: number): boolean =>
      region.row + near <= bottom && region.column + offset >= column && region.column + offset <= lastColumn;
    if (headingsIn(values[near] ?? [], region.column, isInTable, reader, answers).length > 1) return true;
  }
  return false;
}
