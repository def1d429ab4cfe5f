import { columnLetters, columnNumber, SHEET_COLUMNS, SHEET_ROWS } from "../../shares/values/cell";
import { HostRefusal } from "../protocol/hostRefusal";

/** Cells in a rectangle, counted from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The longest address Excel takes, in characters. */
export const LONGEST_ADDRESS = 8_192;

export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of a rectangle where another is taken out of it: above, below, left and right. */
export function without(area: Rectangle, taken: Rectangle): readonly Rectangle[] {
  const hole = intersection(area, taken);
  if (hole === null) return [area];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...hole, column: area.column, columns: hole.column - area.column },
    { ...hole, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** `B2:F12`, `A:C`, `1:4`: as Excel writes a range's own address, without the sheet. */
export function rectangleAddress(area: Rectangle): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  if (area.rows === SHEET_ROWS) return `${left}:${right}`;
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  const first = `${left}${area.row + 1}`;
  const last = `${right}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The rectangle of one address, without a sheet. @throws HostRefusal as Excel does */
export function parseRectangle(address: string): Rectangle {
  const area = rectangleOrNull(address);
  if (!area || area.row < 0 || area.row + area.rows > SHEET_ROWS || area.column + area.columns > SHEET_COLUMNS) {
    throw new HostRefusal("InvalidArgument", `${address} is no address`);
  }
  return area;
}

export function rectangleOrNull(address: string): Rectangle | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(
      Number.parseInt(top, 10) - 1,
      columnNumber(left),
      Number.parseInt(bottom, 10) - 1,
      columnNumber(right),
    );
  }
  const columns = COLUMNS.exec(address);
  if (columns) return between(0, columnNumber(columns[1] ?? ""), SHEET_ROWS - 1, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows)
    return between(
      Number.parseInt(rows[1] ?? "", 10) - 1,
      0,
      Number.parseInt(rows[2] ?? "", 10) - 1,
      SHEET_COLUMNS - 1,
    );
  return null;
}

function between(top: number, left: number, bottom: number, right: number): Rectangle {
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** Splits `'It''s'!A1:B2` into sheet and the rest; the sheet is null where none is named. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const sheet = address.slice(0, at);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    rest: address.slice(at + 1),
  };
}

/** A sheet's name as a formula writes it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !CELLS.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
