import type { Workbook as Book } from "exceljs";
import type { PlannedChart } from "../workbook/sheetPlan";
import type { DefinedName } from "./definedNames";
import type { FileContents } from "./readContents";

/** What one change of a file works on: a copy, taken over only when the change is whole. */
export interface FileEdit {
  readonly book: Book;
  /** The workbook as it was before the change. */
  readonly contents: FileContents;
  /** All names the workbook will have. */
  names: readonly DefinedName[];
  /** All charts of ours, by sheet. */
  charts: ReadonlyMap<string, readonly PlannedChart[]>;
}
