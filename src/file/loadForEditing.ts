import { type Cell, type CellErrorValue, ValueType, Workbook as Book, type Worksheet } from "exceljs";
import { HostFailure } from "../workbook/hostFailure";
import { type CellValue, NOT_CALCULATED } from "../workbook/workbook";
import { escapeText } from "./textEscapes";
import type { FileContents, FileSheet } from "./readContents";
import { cellKey, formulaAt } from "./sheetCells";

/**
 * The .xlsx library's model of the workbook, with what it reads differently from the file set right by what we read ourselves:
 * numbers it took for dates (any format with a `d`, `s` or `b` in it; a large count becomes an invalid date and would be lost), empty texts that formulas
 * give, formulas shared between cells, formulas and numbers under hyperlinks, text escapes, which it undoes and does not make again, and page breaks, which it
 * leaves out.
 * @throws HostFailure `other` for a file the library cannot take apart: it can be read, and not changed
 */
export async function loadForEditing(bytes: Uint8Array | null, contents: FileContents): Promise<Book> {
  const book = new Book();
  if (!bytes) return book;
  try {
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch (cause) {
    // A file that we read may still be one the library cannot take apart, such as tables under an absolute path.
    throw new HostFailure("other", contents.fileName, cause);
  }
  // Names are ours to write, all of them: the library mixes those of one sheet with those of the workbook.
  book.definedNames.model = [];
  for (const sheet of contents.sheets) {
    const worksheet = book.getWorksheet(sheet.survey.name);
    if (!worksheet) throw new Error(`the library lost the sheet ${sheet.survey.name}`);
    mendCells(worksheet, sheet);
    for (const row of sheet.cells.pageBreaks) worksheet.getRow(row).addPageBreak();
  }
  return book;
}

function mendCells(worksheet: Worksheet, { cells }: FileSheet): void {
  for (const [number, row] of cells.rows) {
    row.columns.forEach((column, index) => {
      const value = row.values[index] ?? "";
      const formula = cells.formulas.get(cellKey(number, column));
      if (value === "" && !formula) return;
      const cell = worksheet.getCell(number + 1, column + 1);
      // A cell under a merge is the first cell under another name.
      if (cell.master !== cell) return;
      if (formula && "group" in formula)
        cell.value = { formula: formulaAt(cells, number, column).slice(1), ...resultOf(value) };
      else if (formula) mendResult(cell, formula.text, value);
      else mendPlain(cell, value);
    });
  }
}

function mendResult(cell: Cell, formula: string, value: CellValue): void {
  const kept = cell.type === ValueType.Formula && typeof cell.value === "object" ? cell.value : {};
  // Spread to keep what makes it an array formula.
  cell.value = { ...kept, formula, ...resultOf(value) };
}

function mendPlain(cell: Cell, value: CellValue): void {
  if (typeof value === "string") {
    const escaped = escapeText(value);
    if (cell.type === ValueType.String && cell.value !== escaped) cell.value = escaped;
  } else if (cell.value !== value) cell.value = value;
}

const ERROR = /^#[A-Z0-9_/]+[!?]?$/;

/** A formula's result in the library's words. One that reads as not calculated has none. */
function resultOf(value: CellValue): { readonly result?: number | string | boolean | CellErrorValue } {
  if (value === NOT_CALCULATED) return {};
  return { result: typeof value === "string" && ERROR.test(value) ? ({ error: value } as CellErrorValue) : value };
}
