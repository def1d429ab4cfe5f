import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Region } from "../../shares/values/cell";
import { isDateFormat, parseDate } from "../cells/parseDate";
import { dateWithin } from "../cells/dateWithin";
import { eventMeaning } from "../vocabulary/eventMeaning";
import type { RowWords } from "../rows/rowWords";
import type { SheetGrid } from "./sheetGrid";

/** A line of a statement that is a movement. */
interface StatementLine {
  readonly row: number;
  /** The words without `Add:` or `Less:`. */
  readonly event: string;
  readonly date: CivilDate | null;
  /** True where `Less:` stands before a number without a sign. */
  readonly isNegated: boolean;
}

/** Balance brought forward, what was added and taken away, balance carried forward: a column a class. It adds up. */
export interface Statement {
  readonly grid: SheetGrid;
  readonly region: Region;
  readonly labelColumn: number;
  readonly openingRow: number;
  readonly closingRow: number;
  readonly lines: readonly StatementLine[];
  /** Columns of numbers, each with the text that names its class: right above, or of the whole statement; null where none does. */
  readonly columns: readonly { readonly column: number; readonly label: StatementLabel | null }[];
  readonly closingDate: StatementDate | null;
}

interface StatementLabel {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface StatementDate {
  readonly date: CivilDate;
  readonly row: number;
  readonly column: number;
}

const LESS = /^\s*(less|deduct|minus|減|减|扣)\s*[:：-]?\s*/i;
const ADD = /^\s*(add|plus|加|增)\s*[:：-]?\s*/i;
const AT = /^\s*(as )?at\b|^\s*as of\b|^於|^截至/i;
const MOST_LINES = 60;
const ROWS_OF_TITLES = 6;

/** Finds statements on a sheet: only those that add up, which proves them, save where one column of classes does not. */
export function* findStatements(
  grid: SheetGrid,
  words: RowWords,
  isClass: (text: string) => boolean,
): Steps<Statement[]> {
  const found: Statement[] = [];
  for (let column = grid.left; column < grid.right; column++) {
    for (let row = grid.top; row <= grid.bottom; row++) {
      if (pausesAfter(row)) yield;
      const text = grid.text(row, column);
      if (text === "" || !isOpening(text, words)) continue;
      const statement = statementFrom(grid, row, column, words, isClass);
      if (statement === null) continue;
      found.push(statement);
      row = statement.closingRow;
    }
  }
  return found;
}

function isOpening(text: string, words: RowWords): boolean {
  return words.isBalance(text) || (AT.test(text) && dateWithin(text) !== null);
}

function statementFrom(
  grid: SheetGrid,
  openingRow: number,
  labelColumn: number,
  words: RowWords,
  isClass: (text: string) => boolean,
): Statement | null {
  const numbers = grid
    .filledIn(openingRow, labelColumn + 1)
    .filter(
      (column) => typeof grid.value(openingRow, column) === "number" && !isDateFormat(grid.format(openingRow, column)),
    );
  const last = numbers.at(-1);
  // All classes together are no class.
  const hasTotal = numbers.length > 2 && last !== undefined && isSumOf(grid, openingRow, last, numbers.slice(0, -1));
  const columns = hasTotal ? numbers.slice(0, -1) : numbers;
  if (columns.length === 0) return null;
  const lines: StatementLine[] = [];
  for (let row = openingRow + 1; row <= grid.bottom && lines.length <= MOST_LINES; row++) {
    const label = grid.text(row, labelColumn);
    if (label === "") continue;
    if (isOpening(label, words)) {
      if (lines.length === 0 || !areBalances(grid, columns, openingRow, row)) return null;
      const off = columns.filter((each) => !addsUp(grid, each, openingRow, row, lines)).length;
      const statement = whole(grid, { openingRow, closingRow: row, labelColumn, columns, lines }, isClass);
      // One figure typed wrong sets one column off: the others prove the statement, or the class named above the only one does.
      const isNamed = statement.columns.every(({ label }) => label !== null);
      const saysEvent = lines.some(({ event }) => eventMeaning(event).kind === "category");
      const isProven = off === 0 || (off === 1 && isNamed && (columns.length > 1 || saysEvent));
      return isProven ? statement : null;
    }
    if (columns.every((column) => grid.isBlank(row, column))) continue;
    lines.push(lineOf(grid, row, label, columns));
  }
  return null;
}

function isSumOf(grid: SheetGrid, row: number, total: number, columns: readonly number[]): boolean {
  let sum = 0;
  for (const column of columns) {
    const value = grid.value(row, column);
    if (typeof value === "number") sum += value;
  }
  return grid.value(row, total) === sum;
}

function lineOf(grid: SheetGrid, row: number, label: string, columns: readonly number[]): StatementLine {
  const isLess = LESS.test(label);
  // `減 Less:` says it twice.
  const bare = label.replace(LESS, "").replace(ADD, "").replace(LESS, "").replace(ADD, "");
  const read = dateWithin(bare);
  const beside = read === null ? dayBeside(grid, row) : null;
  const words =
    read === null
      ? bare.trim()
      : bare
          .replace(read.text, "")
          .trim()
          .replace(/\b(?:on|dated)$/i, "")
          .trim();
  const event = words === "" ? label : words.charAt(0).toUpperCase() + words.slice(1);
  const isPositive = columns.every((column) => {
    const value = grid.value(row, column);
    return typeof value !== "number" || value >= 0;
  });
  return { row, event, date: read?.date ?? beside, isNegated: isLess && isPositive };
}

/** The one day in a row of a statement, in a column of its own. */
function dayBeside(grid: SheetGrid, row: number): CivilDate | null {
  const [only, ...more] = grid.filledIn(row).flatMap((column) => {
    const [value, format] = [grid.value(row, column), grid.format(row, column)];
    if (typeof value !== "number" || !isDateFormat(format)) return [];
    const read = parseDate(value, format, false);
    return read.kind === "value" ? [read.value] : [];
  });
  return more.length === 0 ? (only ?? null) : null;
}

function areBalances(grid: SheetGrid, columns: readonly number[], ...rows: readonly number[]): boolean {
  return rows.every((row) => columns.every((column) => typeof grid.value(row, column) === "number"));
}

function addsUp(
  grid: SheetGrid,
  column: number,
  openingRow: number,
  closingRow: number,
  lines: readonly StatementLine[],
): boolean {
  const opening = grid.value(openingRow, column);
  if (typeof opening !== "number") return false;
  let balance = opening;
  for (const { row, isNegated } of lines) {
    const value = grid.value(row, column);
    if (value === "") continue;
    if (typeof value !== "number") return false;
    balance += isNegated ? -value : value;
  }
  return balance === grid.value(closingRow, column);
}

function whole(
  grid: SheetGrid,
  parts: Pick<Statement, "openingRow" | "closingRow" | "labelColumn" | "lines"> & {
    readonly columns: readonly number[];
  },
  isClass: (text: string) => boolean,
): Statement {
  const { openingRow, closingRow, labelColumn, columns } = parts;
  const first = Math.max(grid.top, openingRow - ROWS_OF_TITLES);
  const closingDate = dateIn(grid, closingRow, labelColumn) ?? dateAbove(grid, openingRow, first, labelColumn);
  return {
    ...parts,
    grid,
    region: {
      sheet: grid.sheet,
      row: openingRow,
      column: labelColumn,
      rows: closingRow - openingRow + 1,
      columns: (columns.at(-1) ?? labelColumn) - labelColumn + 1,
    },
    columns: columns.map((column) => ({
      column,
      label:
        labelAbove(grid, openingRow, first, column, isClass) ??
        (columns.length === 1 ? labelAbove(grid, openingRow, first, labelColumn, isClass) : null),
    })),
    closingDate,
  };
}

function labelAbove(
  grid: SheetGrid,
  from: number,
  first: number,
  column: number,
  isClass: (text: string) => boolean,
): StatementLabel | null {
  for (let row = from - 1; row >= first; row--) {
    const text = grid.text(row, column);
    if (isClass(text)) return { text, row, column };
    // The figures of a statement above end what may be a title.
    if (typeof grid.value(row, column) === "number") return null;
  }
  return null;
}

function dateIn(grid: SheetGrid, row: number, column: number): StatementDate | null {
  const read = dateWithin(grid.text(row, column));
  return read === null ? null : { date: read.date, row, column };
}

function dateAbove(grid: SheetGrid, from: number, first: number, column: number): StatementDate | null {
  for (let row = from - 1; row >= first; row--) {
    const read = dateIn(grid, row, column);
    if (read !== null) return read;
  }
  return null;
}
