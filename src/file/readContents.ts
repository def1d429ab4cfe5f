import { RETURN_SHEET_PROPERTY } from "../workbook/sheetPlan";
import type { Region } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { SheetSurvey, TableSurvey } from "../workbook/workbook";
import { type DefinedName, constantText, sameName } from "./definedNames";
import { LIMITS } from "./limits";
import { DEFAULT_FORMATS, readStyles } from "./numberFormats";
import { type PackageParts, openPackage } from "./packageParts";
import { readSharedStrings } from "./sharedStrings";
import { readSheetPart } from "./readSheetPart";
import { refuseForeign } from "./refuseForeign";
import { relationshipsOf } from "./relationships";
import type { SheetCells } from "./sheetCells";
import { readTablePart } from "./tablePart";
import { type ListedSheet, readWorkbookPart } from "./workbookPart";

/** All we read of a workbook file, in plain data. */
export interface FileContents {
  readonly fileName: string;
  readonly date1904: boolean;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly DefinedName[];
  /** The number format of each cell style, by its index. */
  readonly formats: readonly string[];
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
  if (bytes.length > LIMITS.fileBytes) throw new HostFailure("too large", fileName);
  refuseForeign(bytes, fileName);
  const parts = await openPackage(bytes, fileName);
  const book = await readWorkbookPart(parts, fileName);
  const optional = async <T>(part: string | null, read: (content: Uint8Array) => T, otherwise: T): Promise<T> => {
    const content = part === null ? null : await parts.part(part);
    return content ? read(content) : otherwise;
  };
  const strings = await optional<readonly string[]>(
    book.sharedStringsPart,
    (content) => readSharedStrings(content, fileName),
    [],
  );
  const formats = await optional(book.stylesPart, (content) => readStyles(content, fileName), DEFAULT_FORMATS);
  const budget = { cells: LIMITS.cells };
  const sheets: FileSheet[] = [];
  for (const listed of book.sheets) {
    const content = await parts.part(listed.part);
    if (!content) throw new HostFailure("not a workbook", fileName, new Error(`sheet ${listed.name} has no part`));
    const cells = readSheetPart(content, { fileName, sheet: listed.name, date1904: book.date1904, strings, budget });
    const tables = await readTables(parts, listed, cells, fileName);
    sheets.push({ cells, survey: surveyOf(listed, cells, tables, book.names) });
  }
  return { fileName, date1904: book.date1904, sheets, names: book.names, formats };
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
