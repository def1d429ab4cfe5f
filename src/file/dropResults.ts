import { type CellFormulaValue, ValueType, type Workbook as Book } from "exceljs";

/**
 * Drops the results of all formulas after a value was changed, and asks Excel to compute them when it opens the file. A result that may rest on the old value
 * must not be read as if it were of the new one; until then such a cell reads as not calculated.
 */
export function dropResults(book: Book): void {
  book.calcProperties.fullCalcOnLoad = true;
  for (const worksheet of book.worksheets) {
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type !== ValueType.Formula || cell.master !== cell) return;
        const value = { ...(cell.value as CellFormulaValue) };
        delete value.result;
        cell.value = value;
      });
    });
  }
}
