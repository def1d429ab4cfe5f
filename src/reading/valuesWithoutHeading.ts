import { type CellRef, regionAddress } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { LocatedTable, TableKind } from "../shares/register/table";
import { isDateFormat, parseDate } from "./cells/parseDate";
import type { PossibleAnswer } from "./answers/answerWords";
import { placesOf } from "./answers/offeredAnswers";
import { contentsOf, type KnownWords } from "./columns/contents";
import { contentOf, fitOf } from "./columns/fieldContents";
import { kindWords } from "./columns/kindWords";
import type { FoundTable, Ground } from "./locateTables";
import { readingFinding } from "./readingFindings";
import type { SheetGrid } from "./regions/sheetGrid";
import { headingName, rowName, type TableRegion } from "./regions/tableRegion";

/** Answers worth printing. */
const MOST_OFFERED = 3;

/** Cells inside a table, or right beside it, that hold values under no heading or beside no name: nothing reads them. */
export function valuesWithoutHeading(tables: readonly FoundTable[], { regions }: Pick<Ground, "regions">): Finding[] {
  return tables.flatMap((found) => {
    const { table, grid } = found;
    if (table.shape === "rows")
      return blankHeadings(table, grid).map((cell) =>
        readingFinding(
          "values-without-heading",
          [cell],
          { table: table.kind },
          answersFor(cell, found, tables, regions),
        ),
      );
    return blankNames(table, grid).map((cell) => {
      const beside = grid.cell(cell.row, table.valueColumn);
      const read = shown(grid, beside);
      return readingFinding(
        "values-without-heading",
        [cell],
        { table: table.kind, row: String(cell.row + 1), read },
        answersForValue(cell, found, tables),
      );
    });
  });
}

/** What a value beside a blank name may be said to be: fields of the table that nothing else is read for and that its value fits. */
function answersForValue(
  { row }: CellRef,
  { table: { kind, fields, valueColumn }, grid }: FoundTable,
  tables: readonly FoundTable[],
): readonly PossibleAnswer[] {
  const contents = contentsOf(grid, valueColumn, [row, row + 1], NOTHING_KNOWN);
  const isChinese = /\p{Script=Han}/u.test(String(grid.value(row, valueColumn)));
  const fitting = kindWords(kind)
    .fields.map(({ field }) => field)
    .filter(
      (field) =>
        !fields.has(field) &&
        (contents.texts > 0
          ? contentOf(field) === "text" && !OF_DAYS.test(field)
          : fitOf(kind, field, contents) > 0 || (contents.dates > 0 && OF_DAYS.test(field))) &&
        // A name in Chinese is in Chinese.
        (isChinese || !field.endsWith("in Chinese")),
    );
  const isInChinese = (field: string): boolean => field.endsWith("in Chinese");
  const likeliest = [...fitting.filter(isInChinese), ...fitting.filter((field) => !isInChinese(field))];
  return likeliest.slice(0, MOST_OFFERED).map((field) => ({
    kind,
    places: placesOfPairs(kind, tables),
    columns: [{ field, heading: rowName(row) }],
  }));
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

/** Where the tables of names and values of a kind stand: their sheet, and their cells where it holds several. */
function placesOfPairs(kind: TableKind, tables: readonly FoundTable[]): PossibleAnswer["places"] {
  const ofKind = tables.filter(({ table }) => table.kind === kind);
  return ofKind.map(({ table: { sheet, region } }) => ({
    sheet,
    range: ofKind.filter((other) => other.table.sheet === sheet).length > 1 ? regionAddress(region) : null,
  }));
}

function shown(grid: SheetGrid, { row, column }: CellRef): string {
  const value = grid.value(row, column);
  const format = grid.format(row, column);
  if (typeof value !== "number") return String(value).slice(0, MOST_SHOWN);
  const day = isDateFormat(format) ? parseDate(value, format, false) : null;
  return day?.kind === "value" ? day.value : value.toLocaleString("en-US", { maximumFractionDigits: 8 });
}

const MOST_SHOWN = 60;
/** Fields of the issuer that hold a day. */
const OF_DAYS = /^Date of explanatory statement$|^Last return$/;

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
function blankNames({ sheet, region, valueColumn, fields }: LocatedTable, grid: SheetGrid): CellRef[] {
  // A blank name that an answer calls by its row is read.
  const read = new Set(fields.values());
  const rows = Array.from({ length: region.rows + 1 }, (_, index) => region.row + index);
  return rows
    .filter((row) => !read.has(row) && grid.value(row, region.column) === "" && grid.value(row, valueColumn) !== "")
    .map((row) => ({ sheet, row, column: region.column }));
}
