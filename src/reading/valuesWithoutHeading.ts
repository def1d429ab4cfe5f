import type { CellRef } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { LocatedTable } from "../shares/register/table";
import type { PossibleAnswer } from "./answers/answerWords";
import { placesOf } from "./answers/offeredAnswers";
import { contentsOf, type KnownWords } from "./columns/contents";
import { contentOf, fitOf } from "./columns/fieldContents";
import { kindWords } from "./columns/kindWords";
import type { FoundTable, Ground } from "./locateTables";
import { readingFinding } from "./readingFindings";
import type { SheetGrid } from "./regions/sheetGrid";
import { headingName, type TableRegion } from "./regions/tableRegion";

/** Answers worth printing. */
const MOST_OFFERED = 3;

/** Cells inside a table, or right beside it, that hold values under no heading or beside no name: nothing reads them. */
export function valuesWithoutHeading(tables: readonly FoundTable[], { regions }: Pick<Ground, "regions">): Finding[] {
  return tables.flatMap((found) => {
    const { table, grid } = found;
    const cells = table.shape === "rows" ? blankHeadings(table, grid) : blankNames(table, grid);
    return cells.map((cell) =>
      readingFinding("values-without-heading", [cell], { table: table.kind }, answersFor(cell, found, tables, regions)),
    );
  });
}

/** What a column of a table without a heading may be said to hold: fields nothing else is read for, that its cells fit. */
function answersFor(
  { column }: CellRef,
  { table: { kind, shape, fields, firstRow, lastRow }, grid, taken }: FoundTable,
  tables: readonly FoundTable[],
  regions: readonly TableRegion[],
): readonly PossibleAnswer[] {
  if (shape !== "rows" || taken === null) return [];
  const contents = contentsOf(grid, column, [firstRow, lastRow + 1], NOTHING_KNOWN);
  const heading = headingName({ column, path: [], row: firstRow, meanings: [] });
  const fitting = kindWords(kind).fields.filter(
    ({ field }) =>
      !fields.has(field) &&
      !CHANGES.includes(field) &&
      (contents.texts > 0.5
        ? contentOf(field) === "text"
        : fitOf(kind, field, contents) > 0 && field !== "Share class"),
  );
  const isCount = (field: string): boolean => contents.wholes > 0.5 && contentOf(field) === "count";
  const likeliest = [
    ...fitting.filter(({ field }) => isCount(field)),
    ...fitting.filter(({ field }) => !isCount(field)),
  ];
  return likeliest.slice(0, MOST_OFFERED).map(({ field }) => ({
    kind,
    places: placesOf(kind, tables, regions),
    columns: [{ field, heading }],
  }));
}

/** Where one of these is read, the others would say it again. */
const CHANGES = ["Number of shares", "Number", "Increase", "Decrease"];

const NOTHING_KNOWN: KnownWords = {
  isClass: () => false,
  isEvent: () => false,
  isBalance: () => false,
  balances: new Set(),
};

/**
 * Columns between those that are read and one to either side, where most rows are filled. Beside the table only numbers count: a secretary jots words
 * there.
 */
function blankHeadings({ sheet, region, firstRow, lastRow, fields }: LocatedTable, grid: SheetGrid): CellRef[] {
  const rows = lastRow - firstRow + 1;
  const read = new Set(fields.values());
  const columns = Array.from({ length: region.columns + 2 }, (_, index) => region.column - 1 + index);
  return columns.flatMap((column) => {
    const isUsed = column >= grid.left && column <= grid.right;
    const isHeaded = Array.from({ length: firstRow - region.row }, (_, down) => region.row + down).some(
      (row) => grid.value(row, column) !== "",
    );
    if (!isUsed || rows < 1 || isHeaded || read.has(column)) return [];
    let filled = 0;
    let numbers = 0;
    for (let row = firstRow; row <= lastRow; row++) {
      const value = grid.value(row, column);
      if (value !== "") filled += 1;
      if (typeof value === "number") numbers += 1;
    }
    const isInside = column > region.column && column < region.column + region.columns - 1;
    return (isInside ? filled * 2 > rows : numbers * 2 > rows) ? [{ sheet, row: region.row, column }] : [];
  });
}

/** Rows between the names that are read, and the one after the last. */
function blankNames({ sheet, region, valueColumn }: LocatedTable, grid: SheetGrid): CellRef[] {
  const rows = Array.from({ length: region.rows + 1 }, (_, index) => region.row + index);
  return rows
    .filter((row) => grid.value(row, region.column) === "" && grid.value(row, valueColumn) !== "")
    .map((row) => ({ sheet, row, column: region.column }));
}
