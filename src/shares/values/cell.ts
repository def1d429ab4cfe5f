/** Where a value stands. Row and column count from 0; people are shown A1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet. Row and column count from 0. */
export interface Region {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The column's letters: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column number of letters, counting from 0: `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** `F12`, without the sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `Movements!F12`, as findings name a cell: the sheet's name is never quoted. */
export function showCell(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
}

/** `B2:F12`, or `B2` for one cell; without the sheet. */
export function regionAddress(region: Omit<Region, "sheet">): string {
  const first = cellAddress(region.row, region.column);
  const last = cellAddress(region.row + region.rows - 1, region.column + region.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const A1_REGION = /^\$?([A-Z]{1,3})\$?([0-9]+)(?::\$?([A-Z]{1,3})\$?([0-9]+))?$/i;

/**
 * The rectangle an A1 address names (`B2`, `$B$2:$F$12`), without a sheet.
 * Null where the text is no such address: whole rows and columns are not rectangles we read.
 */
export function parseRegionAddress(address: string): Omit<Region, "sheet"> | null {
  const match = A1_REGION.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = parseInt(top, 10) - 1;
  return { row, column, rows: parseInt(bottom, 10) - row, columns: columnNumber(right) - column + 1 };
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
