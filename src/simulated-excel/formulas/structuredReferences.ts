import { rewriteFormula } from "../../shares/values/formulaReferences";
import type { BookModel } from "../model/bookModel";
import { shownValue } from "../model/cellContent";
import { quotedSheet, rectangleAddress, type Rectangle } from "../model/rectangle";
import type { SheetModel, TableModel } from "../model/sheetModel";

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/**
 * Replaces structured references by addresses: `Movements[Number of shares]`, `[@Date]`, `Movements[[#Totals],[Balance]]`.
 * One that names no table or column becomes `#REF!`.
 */
export function withoutStructuredReferences(formula: string, book: BookModel, place: Place): string {
  return rewriteFormula(formula, {
    tableReference({ table, inner }) {
      const found = findTable(book, place, table);
      if (!found) return "#REF!";
      const area = areaOf(found.sheet, found.table, inner, place);
      return area ? `${quotedSheet(found.sheet.name)}!${rectangleAddress(area)}` : "#REF!";
    },
  });
}

function findTable(
  book: BookModel,
  place: Place,
  name: string | null,
): { readonly sheet: SheetModel; readonly table: TableModel } | null {
  for (const sheet of name === null ? [place.sheet] : book.sheets) {
    for (const table of sheet.tables) {
      const inside =
        place.row >= table.area.row &&
        place.row < table.area.row + table.area.rows &&
        place.column >= table.area.column &&
        place.column < table.area.column + table.area.columns;
      if (name === null ? inside : table.name.toUpperCase() === name.toUpperCase()) return { sheet, table };
    }
  }
  return null;
}

/** The data rows of a table: without headings and totals. */
export function dataRowsOf(table: TableModel): Rectangle {
  const top = table.showHeaders ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - (table.showTotals ? 1 : 0) };
}

function areaOf(sheet: SheetModel, table: TableModel, inner: string, place: Place): Rectangle | null {
  const parts = inner.includes("[")
    ? [...inner.matchAll(/\[((?:[^\]'[]|'.)*)\]/g)].map((match) => match[1] ?? "")
    : [inner.replace(/^@/, "")];
  const thisRow = inner.trimStart().startsWith("@") || parts.some((part) => part.toUpperCase() === "#THIS ROW");
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toUpperCase());
  const columns = parts
    .filter((part) => !part.startsWith("#") && part !== "")
    .map((part) => columnOf(sheet, table, part.replaceAll(/'(.)/g, "$1")));
  if (columns.some((column) => column === null)) return null;
  const numbers = columns.filter((column) => column !== null);
  const left = numbers.length > 0 ? Math.min(...numbers) : table.area.column;
  const right = numbers.length > 0 ? Math.max(...numbers) : table.area.column + table.area.columns - 1;
  const rows = rowsOf(table, items, thisRow, place.row);
  return rows && { row: rows.row, rows: rows.rows, column: left, columns: right - left + 1 };
}

function rowsOf(table: TableModel, items: readonly string[], thisRow: boolean, row: number): Rectangle | null {
  if (thisRow) return { ...table.area, row, rows: 1 };
  if (items.includes("#ALL")) return table.area;
  if (items.includes("#HEADERS")) return { ...table.area, rows: 1 };
  if (items.includes("#TOTALS"))
    return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : null;
  return dataRowsOf(table);
}

function columnOf(sheet: SheetModel, table: TableModel, heading: string): number | null {
  const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim().toUpperCase();
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    if (plain(String(shownValue(sheet.cell(table.area.row, column).content))) === plain(heading)) return column;
  }
  return null;
}
