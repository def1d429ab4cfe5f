import type { CellRef, Region } from "../shares/values/cell";
import type { CellMark, MarkOutcome } from "./cellMark";
import type { PlainValue } from "./plainValue";
import type { SheetName } from "./sheetName";
import type { SheetPlan, WrittenSheet } from "./sheetPlan";

/** A cell's value as the workbook holds it. Blank is "". Error values are their text: `#N/A`, `#REF!`. */
export type CellValue = string | number | boolean;

/**
 * What a formula reads as whose result is not in the file: a program wrote the register and never calculated it, or a value it rests on was changed here.
 * It is no blank (the cell holds something) and no number (nobody has computed one), so it reads like Excel's own error values and is reported at its
 * cell. Opening and saving the workbook in Excel computes it. We do not calculate it ourselves: a figure of a filing comes from the secretary's Excel
 * or not at all.
 */
export const NOT_CALCULATED = "#NOT_CALCULATED!";

/** An Excel table (ListObject) on a sheet. */
export interface TableSurvey {
  readonly name: string;
  /** Heading row to last row, the totals row included. */
  readonly region: Region;
  readonly showsHeadings: boolean;
  readonly showsTotals: boolean;
  /** True while a filter hides rows of it. */
  readonly filtered: boolean;
}

export interface SheetSurvey {
  /** Stable while the workbook is open; the name is not. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Null on an empty sheet. It may hold blank cells. */
  readonly used: Region | null;
  readonly tables: readonly TableSurvey[];
  /** The date and form of a return written by us, so that it is never read as a register. Null on any other sheet. */
  readonly returnSheet: string | null;
}

/** Sheets, tables and bounds of a workbook: no cell values. */
export interface WorkbookSurvey {
  /** Unknown to the user's eyes; names the file in messages where there is one. */
  readonly fileName: string;
  readonly sheets: readonly SheetSurvey[];
  /** True where serial 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** True where the file asks for all its formulas to be calculated when it is opened: its results may be stale. Never so in Excel, which has opened it. */
  readonly fullCalcOnLoad: boolean;
}

/** The cells of one region, row by row. */
export interface Snapshot {
  readonly region: Region;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in their en-US form, row by row: `#,##0`, `0.00%`, `General`. */
  readonly formats: readonly (readonly string[])[];
  /** Rows of the sheet in which every cell of the region that holds something is struck through. Where asked for. */
  readonly struck?: readonly number[];
  /** Rows and columns of the sheet, within the region, that are hidden; rows a filter hides too. Where asked for. */
  readonly hidden?: HiddenLines;
  /** Cells of the sheet that hold something nobody sees, for it has the colour of what is behind it. Where asked for. */
  readonly unseen?: readonly { readonly row: number; readonly column: number }[];
  /** The formulas of the region, row by row. Where asked for. */
  readonly formulas?: readonly CellFormula[];
}

interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** With its leading `=`. */
  readonly formula: string;
  /** False where the file has no result: the value is then `NOT_CALCULATED`. */
  readonly calculated: boolean;
}

/** What a snapshot also holds where it is asked for. */
export type SnapshotDetail = "struck" | "hidden" | "unseen" | "formulas";

/** What of a snapshot is there where it was asked for. */
export type SnapshotDetails = Pick<Snapshot, "struck" | "hidden" | "unseen" | "formulas">;

/** Long work says how far it is, and stops when asked: the promise then rejects with a `HostFailure` of kind `stopped`. */
export interface LongWork {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface ReadRequest extends LongWork {
  readonly details?: readonly SnapshotDetail[];
}

/** One value to put into a cell of the user's. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly value: PlainValue;
  /** The number format, in its en-US form, of a day in a cell that would show its serial; by default `d mmmm yyyy`. */
  readonly dateFormat?: string;
}

/** A row to append to one of the user's tables. */
export interface NewRow {
  readonly sheet: string;
  /** The Excel table's name, or null for a plain range. */
  readonly table: string | null;
  /** The last row of data now: the new row goes right below it. Its formulas and formats are carried on. */
  readonly below: Region;
  /** True where `below` is the row of headings: formats and formulas are then those of the place itself, not carried on. */
  readonly first?: boolean;
  /** By sheet column. Columns not named keep what the row above carries on: its formula, or blank. */
  readonly values: ReadonlyMap<number, PlainValue>;
  /** The number format, in its en-US form, of a day in a cell that would show its serial; by default `d mmmm yyyy`. */
  readonly dateFormat?: string;
}

/** A row without an entry: blank but for the formulas that an Excel table has ready. From left to right. */
export interface CellsBefore {
  readonly formats: readonly string[];
  /** "" where a cell holds none. */
  readonly formulas: readonly string[];
}

/** A row that was appended, with what removing it again needs. */
export interface AddedRow {
  /** The cells it fills. */
  readonly region: Region;
  readonly table: string | null;
  /** The cells as they were, where a row without an entry was filled in; null where cells moved down to make room. */
  readonly before: CellsBefore | null;
}

/** A column to add at the right of one of the user's tables. */
export interface NewColumn {
  readonly sheet: string;
  readonly table: string | null;
  /** The last column of the table now, from its headings to its last row. */
  readonly beside: Region;
  readonly heading: string;
  /** For the cells under the heading, in its en-US form. */
  readonly numberFormat: string;
}

/**
 * What the product needs of a workbook to read a register or a return, in our words. Implemented by `excel/` on Office.js and by `file/` on an .xlsx file.
 * Every method of the port may reject with a `HostFailure`, and then has left the workbook as it was.
 */
export interface ReadableWorkbook {
  survey(): Promise<WorkbookSurvey>;
  /** Reads the regions, in their order. Regions are bounded by the survey; the adapter splits them to fit its limits. */
  read(regions: readonly Region[], request?: ReadRequest): Promise<readonly Snapshot[]>;
  /** Formulas of a small region, "" where a cell holds none. */
  readFormulas(region: Region): Promise<readonly (readonly string[])[]>;
  /** The names that belong to each of the sheets, hidden ones too: by them a return is read back. */
  readNames(sheets: readonly string[]): Promise<readonly (readonly SheetName[])[]>;
  /** A remembered setting, or null. A cache: everything must be found again from the sheets if it is lost. */
  setting(name: string): Promise<string | null>;
}

/** A workbook that takes new sheets: the one open in Excel, or a new file. */
export interface WritableWorkbook {
  /** Writes the plan on a new sheet with a free name. */
  write(plan: SheetPlan): Promise<WrittenSheet>;
}

/** The workbook the user has open: also marked, changed cell by cell, and shown. Implemented by `excel/`. */
export interface EditableWorkbook extends ReadableWorkbook, WritableWorkbook {
  /** Replaces all our marks by these. The user's own formats are never touched. */
  mark(marks: readonly CellMark[]): Promise<MarkOutcome>;
  /** Puts values into cells of the user's, number formats kept. */
  put(writes: readonly CellWrite[]): Promise<void>;
  /** Appends a row to one of the user's tables. */
  appendRow(row: NewRow): Promise<AddedRow>;
  /** Removes a row that was appended: cells below move up again. The caller has seen that it still holds what was put in. */
  removeRow(row: AddedRow): Promise<void>;
  /** Adds a column at the right of one of the user's tables, if the cells there are blank; answers the cell of its heading. */
  addColumn(column: NewColumn): Promise<CellRef>;
  /** Deletes a sheet that we wrote, and gives its name to the one written in its place. @returns the name */
  replaceSheet(old: string, by: string): Promise<string>;
  /** Does several changes as one step of the host's own undo, where the host groups them. The changes are made in the workbook that `work` is given. */
  together<Result>(work: (workbook: EditableWorkbook) => Promise<Result>): Promise<Result>;
  /** Shows a cell to the user: activates its sheet and selects it. */
  show(cell: CellRef): Promise<void>;
  remember(name: string, value: string | null): Promise<void>;
}
