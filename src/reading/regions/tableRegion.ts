import { columnLetters, columnNumber } from "../../shares/values/cell";
import type { TableSurvey } from "../../workbook/workbook";
import type { ColumnMeaning } from "../columns/headingWords";
import { foldText } from "../vocabulary/foldText";
import type { SheetGrid } from "./sheetGrid";

/** The heading of one column. */
export interface HeadingColumn {
  readonly column: number;
  /** The texts over the column, the widest first: `Number of shares`, `Increase`. Empty where nothing stands over it. */
  readonly path: readonly string[];
  /** The row of the lowest of them. */
  readonly row: number;
  readonly meanings: readonly ColumnMeaning[];
}

/** A text above a table, or the name of its sheet. */
export interface TitleText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells under headings: what may be a table. Rows and columns count on the sheet. */
export interface TableRegion {
  readonly grid: SheetGrid;
  readonly columns: readonly HeadingColumn[];
  readonly firstHeadingRow: number;
  readonly lastHeadingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** From the nearest up. */
  readonly titles: readonly TitleText[];
  /** Titles over the first piece of the table that say what its figures count in. */
  readonly titlesOfFirst?: readonly string[];
  readonly excelTable: TableSurvey | null;
  /** The row after the last that may belong to it. */
  readonly end: number;
  /** Columns that hold parts of the days of its rows, the one they are read from first. */
  readonly dateParts?: readonly number[];
}

/** The heading as people are shown it, and as an answer of theirs names it. */
export function headingText({ path }: HeadingColumn): string {
  return path.join(" › ");
}

/** The heading, or `column E` for one that nothing stands over: an answer names it so. */
export function headingName(heading: HeadingColumn): string {
  return heading.path.length === 0 ? `column ${columnLetters(heading.column)}` : headingText(heading);
}

/** The column that `column E` or `E 欄` names; null for any other text. */
export function columnCalled(text: string): number | null {
  const [, english, chinese] = /^column ([a-z]{1,3})$|^([a-z]{1,3}) ?欄$/i.exec(text.trim()) ?? [];
  const letters = english ?? chinese;
  return letters === undefined ? null : columnNumber(letters.toUpperCase());
}

/** `row 6`: how an answer names the blank name of a value. @param row from 0 */
export function rowName(row: number): string {
  return `row ${row + 1}`;
}

/** The row, from 0, that `row 6` or `第 6 行` names; null for any other text. */
export function rowCalled(text: string): number | null {
  const [, english, chinese] = /^row (\d{1,7})$|^第 ?(\d{1,7}) ?行$/i.exec(text.trim()) ?? [];
  const row = parseInt(english ?? chinese ?? "0", 10);
  return row > 0 ? row - 1 : null;
}

/** True for a heading that a text names: all of its path, or one text of it, however its cell breaks the lines; by its column where nothing stands over it. */
export function isHeadingCalled({ path, column }: HeadingColumn, named: string): boolean {
  if (path.length === 0) return columnCalled(named) === column;
  const plain = foldText(named);
  return [path.join(" › "), path.join(" "), ...path].some((text) => foldText(text) === plain);
}
