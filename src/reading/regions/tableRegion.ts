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

/** True for a heading that a text names: all of its path, or one text of it, however its cell breaks the lines. */
export function isHeadingCalled({ path }: HeadingColumn, named: string): boolean {
  const plain = foldText(named);
  return [path.join(" › "), path.join(" "), ...path].some((text) => foldText(text) === plain);
}
