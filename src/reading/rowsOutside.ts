import type { CellRef, Region } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { LocatedTable } from "../shares/register/table";
import { isDateFormat, parseDate } from "./cells/parseDate";
import { parseQuotient } from "./cells/parseNumber";
import { contentOf } from "./columns/fieldContents";
import { type FoundTable, type Ground, isEventText, isOfChanges } from "./locateTables";
import { readingFinding } from "./readingFindings";
import type { SheetGrid } from "./regions/sheetGrid";
import type { TableRegion } from "./regions/tableRegion";

/** Rows named of one block: the others stand with them. */
const MOST_NAMED = 6;
/** Longer texts are prose, and no day or event of an entry. */
const LONGEST_TEXT = 160;
/** So many cells must be what those of a table's fields are, by what stands over the row: the more there, the more likely it is something else. */
const FIELDS_ALIKE = { nothing: 2, "another table": 3, headings: 4 } as const;
/** And where they stand some columns further. */
const FIELDS_ALIKE_FURTHER = 3;

type What = "date" | "count" | "number" | "text";

/** A row of cells that no table claims. */
interface LooseRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, What>;
  /** A row of texts right over its block is headings, though none that we know; the table of others is parted from it by a blank row. */
  readonly below: keyof typeof FIELDS_ALIKE;
}

/**
 * Rows that look like entries and stand in no table: on a sheet without headings, above the headings, under headings nobody knows. An error for each block
 * of them: what they hold would be missing on the return.
 * @param tables every table that counts; their cells, and what stands under the headings of any other, are not looked at
 */
export function rowsOutside({ grids, regions, pairs }: Ground, tables: readonly FoundTable[]): Finding[] {
  const changes = tables.map(({ table }) => table).filter((table) => isOfChanges(table) && table.shape === "rows");
  if (changes.length === 0) return [];
  return grids.flatMap((grid) => {
    const ofSheet = regions.filter((region) => region.grid === grid);
    const taken = new Set(tables.flatMap((table) => (table.taken === null ? [] : [table.taken.region])));
    const others = ofSheet.filter((region) => !taken.has(region));
    const claimed: Region[] = [
      ...pairs.filter((pair) => pair.grid === grid).map(({ region }) => region),
      ...tables.flatMap(({ table }) => (table.sheet === grid.sheet ? [table.region] : [])),
      ...ofSheet.map((region) => cellsOf(region, taken.has(region) ? region.end : firstBlankRow(region))),
    ];
    const under = others.map((region) => cellsOf(region, region.end));
    return blocksOf(grid, claimed, under).flatMap((block) => {
      const entries = block.filter((row) => isLikeEntry(row, changes, grid));
      const [like] = changes.filter((table) => entries.some((row) => isLikeRowOf(row, table)));
      return entries.length === 0 ? [] : [findingOf(grid, entries, (like ?? changes[0])?.kind ?? "Movements")];
    });
  });
}

function findingOf(grid: SheetGrid, entries: readonly LooseRow[], table: string): Finding {
  const cells = entries.slice(0, MOST_NAMED).map(({ row, cells: own }): CellRef => {
    const [first = grid.left] = own.keys();
    return grid.cell(row, first);
  });
  return readingFinding("rows-outside", cells, { table, rows: String(entries.length) });
}

/** The cells of a region from its headings to a row. */
function cellsOf({ grid, firstHeadingRow, firstColumn, lastColumn }: TableRegion, end: number): Region {
  return {
    sheet: grid.sheet,
    row: firstHeadingRow,
    column: firstColumn,
    rows: end - firstHeadingRow,
    columns: lastColumn - firstColumn + 1,
  };
}

/** Where the rows of a table of others end: an entry may have slipped below. */
function firstBlankRow({ grid, lastHeadingRow, firstColumn, lastColumn, end }: TableRegion): number {
  for (let row = lastHeadingRow + 1; row < end; row++)
    if (grid.filledIn(row, firstColumn, lastColumn).length === 0) return row;
  return end;
}

/**
 * The blocks of rows that hold cells nothing claims: a blank row parts two.
 * @param under where the headings of other tables stand further up
 */
function blocksOf(grid: SheetGrid, claimed: readonly Region[], under: readonly Region[]): LooseRow[][] {
  const blocks: LooseRow[][] = [];
  let block: LooseRow[] = [];
  let below: LooseRow["below"] = "nothing";
  for (let row = grid.top; row <= grid.bottom + 1; row++) {
    const cells = row > grid.bottom ? new Map<number, What>() : looseCells(grid, row, claimed);
    if (cells.size === 0) {
      if (block.length > 0) blocks.push(block);
      block = [];
      below = "nothing";
      continue;
    }
    if (block.length === 0 && under.some((region) => row >= region.row && row < region.row + region.rows))
      below = "another table";
    const isOfTexts = cells.size >= 2 && [...cells.values()].every((what) => what === "text");
    if (block.length === 0 && isOfTexts) below = "headings";
    else if (!isOfTexts) block.push({ row, cells, below });
  }
  return blocks;
}

function looseCells(grid: SheetGrid, row: number, claimed: readonly Region[]): Map<number, What> {
  const cells = new Map<number, What>();
  const over = claimed.filter((region) => row >= region.row && row < region.row + region.rows);
  if (over.some(({ column, columns }) => column <= grid.left && column + columns > grid.right)) return cells;
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.isBlank(row, column)) continue;
    if (over.some((region) => column >= region.column && column < region.column + region.columns)) continue;
    cells.set(column, whatIs(grid, row, column));
  }
  return cells;
}

function whatIs(grid: SheetGrid, row: number, column: number): What {
  const value = grid.value(row, column);
  if (typeof value === "number") {
    if (isDateFormat(grid.format(row, column))) return "date";
    return Number.isInteger(value) && !grid.format(row, column).includes("%") ? "count" : "number";
  }
  const text = String(value).trim();
  if (text.length > LONGEST_TEXT || !/\d/.test(text)) return "text";
  const number = parseQuotient(text);
  if (number.kind === "value") return number.value.numerator % number.value.denominator === 0n ? "count" : "number";
  return parseDate(text, "", false).kind === "value" ? "date" : "text";
}

/** A day, a whole number and an event of shares, wherever they stand; or cells that are, column by column, what those of a table are. */
function isLikeEntry(row: LooseRow, changes: readonly LocatedTable[], grid: SheetGrid): boolean {
  const kinds = new Set(row.cells.values());
  if (!kinds.has("date") || !kinds.has("count")) return false;
  if (changes.some((table) => isLikeRowOf(row, table))) return true;
  return (
    row.below === "nothing" &&
    [...row.cells].some(([column, what]) => what === "text" && isEventText(grid.text(row.row, column)))
  );
}

const DAYS: ReadonlySet<string> = new Set(["Date", "Trading date"]);
const COUNTS: ReadonlySet<string> = new Set(["Number of shares", "Increase", "Decrease", "Number"]);

/** The cells may stand some columns further: then more of them must be alike. */
function isLikeRowOf({ cells, below }: LooseRow, { fields, region }: LocatedTable): boolean {
  const columns = [...cells.keys()];
  return [0, Math.min(...columns) - region.column].some((shift) => {
    let hasDay = false;
    let hasCount = false;
    let alike = 0;
    for (const [field, column] of fields) {
      const what = cells.get(column + shift);
      if (what === undefined) continue;
      if (!isWhat(field, what)) return false;
      alike += 1;
      if (DAYS.has(field)) hasDay = true;
      if (COUNTS.has(field)) hasCount = true;
    }
    const isWithin = columns.every(
      (column) => column >= region.column + shift && column < region.column + shift + region.columns,
    );
    return (
      hasDay && hasCount && isWithin && alike >= Math.max(FIELDS_ALIKE[below], shift === 0 ? 0 : FIELDS_ALIKE_FURTHER)
    );
  });
}

function isWhat(field: string, what: What): boolean {
  switch (contentOf(field)) {
    case "date":
      return what === "date";
    case "count":
      return what === "count";
    case "money":
    case "percentage":
      return what === "count" || what === "number";
    default:
      return true;
  }
}
