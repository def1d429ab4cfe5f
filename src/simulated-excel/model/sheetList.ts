import { withSheetRenamed } from "../formulas/references";
import type { Author, BookModel } from "./bookModel";
import type { Editor } from "./editor";
import { quotedSheet } from "./rectangle";
import type { SheetModel } from "./sheetModel";

/** Deletes a sheet: references to its cells become `#REF!`. */
export function deleteSheet(book: BookModel, editor: Editor, sheet: SheetModel, author: Author): void {
  book.deleteSheet(sheet, author);
  for (const other of book.sheets) {
    for (const { row, column, cell } of [...other.stored()]) {
      const formula = cell.formula?.includes("!") ? withSheetRenamed(cell.formula, sheet.name, "#REF") : cell.formula;
      if (formula !== cell.formula)
        other.setCell(row, column, { ...cell, formula: formula?.replaceAll(/#REF![$A-Z0-9:]+/g, "#REF!") ?? null });
    }
  }
  const [first] = book.sheets;
  if (first) editor.reshaped(first);
}

/** Renames a sheet, also in the formulas and the names that refer to it. */
export function renameSheet(book: BookModel, sheet: SheetModel, name: string, author: Author): void {
  const before = sheet.name;
  book.renameSheet(sheet, name, author);
  for (const named of [...book.names, ...book.sheets.flatMap(({ names }) => names)])
    named.formula = withSheetRenamed(named.formula, before, quotedSheet(sheet.name));
  for (const other of book.sheets) {
    for (const { row, column, cell } of [...other.stored()])
      if (cell.formula !== null)
        other.setCell(row, column, {
          ...cell,
          formula: withSheetRenamed(cell.formula, before, quotedSheet(sheet.name)),
        });
  }
}
