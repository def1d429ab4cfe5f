import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { CellValue, TableSurvey } from "../../workbook/workbook";
import { parseDate } from "../cells/parseDate";
import { parseQuotient } from "../cells/parseNumber";
import { classMeaning } from "../vocabulary/classMeaning";
import type { PairTable } from "./pairTable";
import { type HeadingBlock, headingBlock, type HeadingContext } from "./headingRows";
import type { SheetGrid } from "./sheetGrid";
import type { TableRegion, TitleText } from "./tableRegion";

/** Titles are looked for so many rows up. */
const ROWS_OF_TITLES = 5;
/** Rows below the headings that show whether a blank column parts two tables. */
const ROWS_OF_GAP = 6;
const LONGEST_TITLE = 200;

interface Found {
  readonly block: HeadingBlock;
  readonly excelTable: TableSurvey | null;
  readonly first: number;
  readonly last: number;
}

/**
 * The blocks of cells under rows of headings, from the top down: each runs to the next that stands under it, or to the end of the sheet.
 * @param pairs tables of names and values on the sheet, whose cells are no headings and end what stands above them
 */
export function* findRegions(
  grid: SheetGrid,
  excelTables: readonly TableSurvey[],
  pairs: readonly PairTable[],
  context: HeadingContext,
): Steps<TableRegion[]> {
  const found: Found[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (pausesAfter(row)) yield;
    const own = headingsIn(grid, row, pairs, context).filter((hit) => !isAnswerOfRow(grid, row, hit, found));
    const hits = withGroups(grid, row, own, context);
    if (hits.length < 2) continue;
    let below = row;
    for (const [first, last] of segments(grid, row, hits)) {
      if (!looksLikeHeadings(grid, row, first, last, hits) || isRowOfData(grid, row, first, last, found)) continue;
      const excelTable = excelTableAt(excelTables, row, first, last);
      const named = context.answeredColumns ?? NO_COLUMNS;
      const from = excelTable?.region.column ?? startOf(grid, row, named.has(first - 1) ? first - 1 : first, context);
      const spread = withSpread(grid, row, last, context);
      const to =
        excelTable === null ? (named.has(spread + 1) ? spread + 1 : spread) : from + excelTable.region.columns - 1;
      const block = headingBlock(grid, row, [from, to], context);
      if (isRepeated(found, block, from, to, grid)) continue;
      found.push({ block, excelTable, first: from, last: to });
      below = Math.max(below, block.lastRow);
    }
    row = below;
  }
  return found.map((one) => regionOf(grid, one, found, pairs));
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

function headingsIn(
  grid: SheetGrid,
  row: number,
  pairs: readonly PairTable[],
  { words, isAnswered }: HeadingContext,
): number[] {
  const hits: number[] = [];
  for (const column of grid.columnsOfWords(row)) {
    const text = grid.value(row, column);
    if (typeof text !== "string" || pairs.some((pair) => holds(pair, row, column))) continue;
    const trimmed = text.trim();
    if (words.isHeading(trimmed) || isAnswered(trimmed)) hits.push(column);
  }
  return hits;
}

/**
 * Beside a heading that reaches down over two rows, each text over several headings of the lower row is one too, whatever it says, and each class over one:
 * headings, or the events of a matrix.
 */
function withGroups(grid: SheetGrid, row: number, hits: number[], { words, isLabel }: HeadingContext): number[] {
  const [first] = hits;
  if (first === undefined || !grid.isBlank(row + 1, first)) return hits;
  const isLower = (column: number): boolean => {
    const text = grid.text(row + 1, column);
    return text !== "" && (words.isHeading(text) || isLabel(text));
  };
  const isGroup = (column: number): boolean => {
    const text = grid.text(row, column);
    if (text === "" || !isLower(column)) return false;
    return (grid.isBlank(row, column + 1) && isLower(column + 1)) || classMeaning(text) !== null;
  };
  const groups = grid.filledIn(row, first + 1).filter((column) => !hits.includes(column) && isGroup(column));
  return groups.length === 0 ? hits : [...hits, ...groups].sort((a, b) => a - b);
}

function holds({ region }: PairTable, row: number, column: number): boolean {
  return (
    row >= region.row &&
    row < region.row + region.rows &&
    column >= region.column &&
    column < region.column + region.columns
  );
}

/** Headings with a column blank in all rows near them stand over two tables; a blank column within one table is as narrow as one, so the parts must both have two headings. */
function segments(grid: SheetGrid, row: number, hits: readonly number[]): (readonly [number, number])[] {
  const filled = grid.filledIn(row);
  const parts: [number, number][] = [];
  for (const column of filled) {
    const part = parts.at(-1);
    if (part !== undefined && (column === part[1] + 1 || !isGap(grid, row, part[1] + 1, column - 1))) part[1] = column;
    else parts.push([column, column]);
  }
  const withHeadings = parts.filter(([first, last]) => hits.filter((hit) => hit >= first && hit <= last).length >= 2);
  if (withHeadings.length > 1) return withHeadings;
  // Two titles over two tables are no headings: those have a heading beside them.
  if (!hits.some((hit, index) => index > 0 && hit - (hits[index - 1] ?? hit) <= 2)) return [];
  const [firstHit = 0] = hits;
  const lastHit = hits.at(-1) ?? firstHit;
  const reaching = parts.filter(([first, last]) => last >= firstHit && first <= lastHit);
  return [[reaching[0]?.[0] ?? firstHit, reaching.at(-1)?.[1] ?? lastHit]];
}

function isGap(grid: SheetGrid, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) {
    let isBlank = true;
    for (let below = row; below <= row + ROWS_OF_GAP && isBlank; below++) isBlank = grid.isBlank(below, column);
    if (isBlank) return true;
  }
  return false;
}

/** Headings are texts: a row that holds figures, or more words of other kinds than headings, is none. */
function looksLikeHeadings(
  grid: SheetGrid,
  row: number,
  first: number,
  last: number,
  hits: readonly number[],
): boolean {
  const known = hits.filter((hit) => hit >= first && hit <= last).length;
  const filled = grid.filledIn(row, first, last);
  const figures = filled.filter((column) => isFigure(grid.value(row, column))).length;
  return known >= 2 && figures * 3 <= known && known * 3 >= filled.length - figures;
}

/** True where the row, below a table's headings, has figures in the columns of that table: it is one of its rows, whatever words stand in it. */
function isRowOfData(grid: SheetGrid, row: number, first: number, last: number, found: readonly Found[]): boolean {
  const above = found.filter((each) => each.first <= last && each.last >= first).at(-1);
  if (above === undefined) return false;
  return grid.filledIn(row, above.first, above.last).some((column) => isFigure(grid.value(row, column)));
}

/** `No` or the name of a class below a table's headings answers one of them; over a column the one may be short for number. */
function isAnswerOfRow(grid: SheetGrid, row: number, column: number, found: readonly Found[]): boolean {
  const text = grid.text(row, column);
  return (
    (YES_OR_NO.test(text) || classMeaning(text) !== null) &&
    found.some(({ block, first, last }) => block.lastRow < row && first <= column && column <= last)
  );
}

const YES_OR_NO = /^(?:yes|no|y|n|是|否|有)$/i;

/** A number or a day, kept as text too: `25萬股`, `9月1日`. */
function isFigure(value: CellValue): boolean {
  if (typeof value !== "string") return true;
  if (value.length > LONGEST_FIGURE || !/\d/.test(value)) return false;
  return (
    parseQuotient(value).kind === "value" || parseDate(value, "", false).kind === "value" || DAY_OF_YEAR.test(value)
  );
}

const LONGEST_FIGURE = 40;
const DAY_OF_YEAR = /^\s*\d{1,2}\s?月\s?\d{1,2}\s?日\s*$/;

/** A heading over the last columns spreads to the right: blank beside it, with headings below it and below the blank. */
function withSpread(grid: SheetGrid, row: number, last: number, { words, isLabel }: HeadingContext): number {
  const isHeadingBelow = (column: number): boolean => {
    const text = grid.text(row + 1, column);
    return text !== "" && (words.isHeading(text) || isLabel(text));
  };
  let to = last;
  while (to < grid.right && grid.isBlank(row, to + 1) && isHeadingBelow(to) && isHeadingBelow(to + 1)) to += 1;
  return to;
}

/** The first headings of a table may stand in the lower row alone, under nothing: `Date`, `Event` beside `Class A › Increase`. */
function startOf(grid: SheetGrid, row: number, first: number, { words, isLabel }: HeadingContext): number {
  // What the lower row says under the upper one shows that it belongs to the headings.
  const isLower = (column: number): boolean => {
    const text = grid.text(row + 1, column);
    return text !== "" && (words.isHeading(text) || isLabel(text));
  };
  if (!isLower(first)) return first;
  let from = first;
  while (from > grid.left && grid.isBlank(row, from - 1) && isLower(from - 1)) from -= 1;
  return from;
}

function excelTableAt(tables: readonly TableSurvey[], row: number, first: number, last: number): TableSurvey | null {
  return (
    tables.find(
      ({ region, showsHeadings }) =>
        showsHeadings && region.row === row && region.column <= last && region.column + region.columns > first,
    ) ?? null
  );
}

/** The headings of a table once more, as on its next page: with nothing but its own rows between, they begin no new table. */
function isRepeated(
  found: readonly Found[],
  block: HeadingBlock,
  first: number,
  last: number,
  grid: SheetGrid,
): boolean {
  const before = found.filter((each) => each.first <= last && each.last >= first).at(-1);
  if (before === undefined || before.first !== first || before.last !== last) return false;
  const isSame = before.block.columns.every(
    ({ path }, index) => path.join("\n") === block.columns[index]?.path.join("\n"),
  );
  return isSame && titlesAbove(grid, block.firstRow, first, last, before.block.lastRow).length === 0;
}

function regionOf(
  grid: SheetGrid,
  { block, excelTable, first, last }: Found,
  all: readonly Found[],
  pairs: readonly PairTable[],
): TableRegion {
  const starts = [
    ...all.flatMap((each) =>
      each.block.firstRow > block.lastRow && each.first <= last && each.last >= first
        ? [topOfTitles(grid, each.block.firstRow, each.first, each.last, block.lastRow)]
        : [],
    ),
    ...pairs.flatMap(({ region }) =>
      region.row > block.lastRow && region.column <= last && region.column + region.columns > first ? [region.row] : [],
    ),
  ];
  return {
    grid,
    columns: block.columns,
    firstHeadingRow: block.firstRow,
    lastHeadingRow: block.lastRow,
    firstColumn: first,
    lastColumn: last,
    // A name with its value right above is no title.
    titles: titlesAbove(grid, block.firstRow, first, last, grid.top - 1).filter(
      ({ row, column }) =>
        !pairs.some(({ names }) => [...names.values()].some((name) => name.row === row && name.column === column)),
    ),
    excelTable,
    end: Math.min(grid.bottom + 1, ...starts),
  };
}

function topOfTitles(grid: SheetGrid, row: number, first: number, last: number, floor: number): number {
  // A row with a figure anywhere belongs to the table above.
  const titles = titlesAbove(grid, row, first, last, floor);
  const stop = titles.findIndex(({ row: at }) => grid.filledIn(at).some((column) => titleAt(grid, at, column) === ""));
  return (stop < 0 ? titles : titles.slice(0, stop)).at(-1)?.row ?? row;
}

/** The text of a title; a year alone may stand as a number. */
function titleAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.value(row, column);
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
  return isYear ? String(value) : grid.text(row, column);
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** Texts that stand alone in their rows above headings, from the nearest up, as far as rows of a table. */
function titlesAbove(grid: SheetGrid, row: number, first: number, last: number, floor: number): TitleText[] {
  const titles: TitleText[] = [];
  for (let above = row - 1; above > floor && row - above <= ROWS_OF_TITLES; above--) {
    const filled = grid.filledIn(above, first, last);
    if (filled.length === 0) continue;
    const texts = filled.map((column) => ({ text: titleAt(grid, above, column), row: above, column }));
    if (filled.length > 2 || texts.some(({ text }) => text === "" || text.length > LONGEST_TITLE)) break;
    titles.push(...texts);
  }
  return titles;
}
