import { RETURN_SHEET_PROPERTY } from "../workbook/sheetPlan";
import type { Region } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { SheetSurvey, TableSurvey } from "../workbook/workbook";
import { type DefinedName, constantText, sameName } from "./definedNames";
import { LIMITS, tooManyBytes } from "./limits";
import { type PackageParts, openPackage } from "./packageParts";
import { NO_STRINGS, readSharedStrings } from "./sharedStrings";
import { readSheetPart } from "./readSheetPart";
import { refuseForeign } from "./refuseForeign";
import { relationshipsOf } from "./relationships";
import type { SheetCells } from "./sheetCells";
import { type CellStyle, readStyles } from "./stylesPart";
import { readTablePart } from "./tablePart";
import { type ListedSheet, readWorkbookPart } from "./workbookPart";

/** All we read of a workbook file, in plain data. */
export interface FileContents {
  readonly fileName: string;
  readonly date1904: boolean;
  readonly fullCalcOnLoad: boolean;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly DefinedName[];
  /** By their numbers. */
  readonly styles: readonly CellStyle[];
}

export interface FileSheet {
  readonly survey: SheetSurvey;
  readonly cells: SheetCells;
}

/**
 * Reads a workbook out of the bytes of its file.
 * @throws HostFailure `not a workbook`, `password-protected`, `too large`
 */
export async function readContents(bytes: Uint8Array, fileName: string): Promise<FileContents> {
  if (bytes.length > LIMITS.fileBytes) throw tooManyBytes("fileBytes", fileName);
  refuseForeign(bytes, fileName);
  const parts = await openPackage(bytes, fileName);
  const book = await readWorkbookPart(parts, fileName);
  const stringsPart = book.sharedStringsPart === null ? null : await parts.part(book.sharedStringsPart);
  // Where the part is gone, a cell that refers to one of its texts is refused.
  const strings = stringsPart === null ? NO_STRINGS : readSharedStrings(stringsPart, fileName);
  const styles = await stylesOf(parts, book.stylesPart, fileName);
  const budget = { cells: LIMITS.cells };
  const sheets: FileSheet[] = [];
  for (const listed of book.sheets) {
    const content = await parts.part(listed.part);
    if (!content) throw new HostFailure("not a workbook", fileName, new Error(`sheet ${listed.name} has no part`));
    const cells = readSheetPart(content, { fileName, sheet: listed.name, date1904: book.date1904, strings, budget });
    const tables = await readTables(parts, listed, cells, fileName);
    sheets.push({ cells, survey: surveyOf(listed, cells, tables, book.names) });
  }
  const { date1904, fullCalcOnLoad, names } = book;
  return { fileName, date1904, fullCalcOnLoad, sheets, names, styles };
}

/** The cell styles. A styles part that is named and gone would turn every date into a number, so such a file is refused. */
async function stylesOf(parts: PackageParts, part: string | null, fileName: string): Promise<readonly CellStyle[]> {
  if (part === null) return [];
  const content = await parts.part(part);
  if (!content) throw new HostFailure("not a workbook", fileName, new Error("the part of its styles is missing"));
  return readStyles(content, fileName);
}

async function readTables(
  parts: PackageParts,
  listed: ListedSheet,
  cells: SheetCells,
  fileName: string,
): Promise<readonly TableSurvey[]> {
  if (cells.tables.length === 0) return [];
  const related = await relationshipsOf(parts, listed.part, fileName);
  const tables: TableSurvey[] = [];
  for (const id of cells.tables) {
    const target = related.find((relationship) => relationship.id === id && relationship.kind === "table")?.target;
    const content = target === undefined ? null : await parts.part(target);
    if (!content)
      throw new HostFailure("not a workbook", fileName, new Error(`sheet ${listed.name} lacks the part of a table`));
    tables.push(readTablePart(content, listed.name, fileName));
  }
  return tables;
}

function surveyOf(
  listed: ListedSheet,
  cells: SheetCells,
  tables: readonly TableSurvey[],
  names: readonly DefinedName[],
): SheetSurvey {
  const mark = names.find((name) => name.sheet === listed.name && sameName(name.name, RETURN_SHEET_PROPERTY));
  return {
    id: listed.id,
    name: listed.name,
    visible: listed.visible,
    protected: cells.protected,
    used: usedRegion(listed.name, cells, tables),
    tables,
    // A mark we cannot read is still a mark: the sheet must not be taken for a register.
    returnSheet: mark ? (constantText(mark) ?? mark.formula) : null,
  };
}

/** From the first to the last cell that holds something, and the tables. What the file itself says of its extent is not believed. */
function usedRegion(sheet: string, cells: SheetCells, tables: readonly TableSurvey[]): Region | null {
  const boxes = tables.map(({ region }) => ({
    top: region.row,
    left: region.column,
    bottom: region.row + region.rows - 1,
    right: region.column + region.columns - 1,
  }));
  if (cells.extent) boxes.push(cells.extent);
  if (boxes.length === 0) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const left = Math.min(...boxes.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const right = Math.max(...boxes.map((box) => box.right));
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
