import type { CellRef } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { LocatedTable } from "../shares/register/table";
import type { CellValue, Snapshot } from "../workbook/workbook";
import { readingFinding } from "./readingFindings";

/** Cells inside a table, or right beside it, that hold values under no heading or beside no name: nothing reads them. */
export function valuesWithoutHeading(tables: readonly LocatedTable[], snapshots: readonly Snapshot[]): Finding[] {
  return tables.flatMap((table) => {
    const snapshot = snapshots.find(({ region }) => region.sheet === table.sheet);
    if (snapshot === undefined) return [];
    const cells = table.shape === "rows" ? blankHeadings(table, snapshot) : blankNames(table, snapshot);
    return cells.map((cell) => readingFinding("values-without-heading", [cell], { table: table.kind }));
  });
}

/**
 * Columns between those that are read and one to either side, where most rows are filled. Beside the table only numbers count: a secretary jots words
 * there.
 */
function blankHeadings({ sheet, region, firstRow, lastRow }: LocatedTable, snapshot: Snapshot): CellRef[] {
  const rows = lastRow - firstRow + 1;
  const columns = Array.from({ length: region.columns + 2 }, (_, index) => region.column - 1 + index);
  return columns.flatMap((column) => {
    const isUsed = column >= snapshot.region.column && column < snapshot.region.column + snapshot.region.columns;
    const isHeaded = Array.from({ length: firstRow - region.row }, (_, down) => region.row + down).some(
      (row) => valueAt(snapshot, row, column) !== "",
    );
    if (!isUsed || rows < 1 || isHeaded) return [];
    let filled = 0;
    let numbers = 0;
    for (let row = firstRow; row <= lastRow; row++) {
      const value = valueAt(snapshot, row, column);
      if (value !== "") filled += 1;
      if (typeof value === "number") numbers += 1;
    }
    const isInside = column > region.column && column < region.column + region.columns - 1;
    return (isInside ? filled * 2 > rows : numbers * 2 > rows) ? [{ sheet, row: region.row, column }] : [];
  });
}

/** Rows between the names that are read, and the one after the last. */
function blankNames({ sheet, region, valueColumn }: LocatedTable, snapshot: Snapshot): CellRef[] {
  const rows = Array.from({ length: region.rows + 1 }, (_, index) => region.row + index);
  return rows
    .filter((row) => valueAt(snapshot, row, region.column) === "" && valueAt(snapshot, row, valueColumn) !== "")
    .map((row) => ({ sheet, row, column: region.column }));
}

function valueAt({ region, values }: Snapshot, row: number, column: number): CellValue {
  return values[row - region.row]?.[column - region.column] ?? "";
}
