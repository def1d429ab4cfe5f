import type { Region } from "../shares/values/cell";
import type { CellValue } from "../workbook/workbook";
import { beyond, LIMITS } from "./limits";

type Rows = ReadonlyMap<number, { readonly columns: readonly number[]; readonly values: CellValue[] }>;

/**
 * Blanks the covered cells of merged areas. Some programs leave values under a merge, where nobody sees them and Excel drops them at the next edit:
 * only the top left cell is read.
 * @throws HostFailure `too large` for a list of merges made to keep us busy
 */
export function blankMergedCells(rows: Rows, merges: readonly Omit<Region, "sheet">[], fileName: string): void {
  let work = 0;
  for (const merge of merges) {
    const numbers =
      merge.rows <= rows.size ? Array.from({ length: merge.rows }, (_, index) => merge.row + index) : [...rows.keys()];
    work += numbers.length;
    if (work > LIMITS.mergeWork) throw beyond({ en: "too many merged cells", "zh-Hant": "合併儲存格過多" }, fileName);
    for (const number of numbers) {
      const row = rows.get(number);
      if (!row || number < merge.row || number >= merge.row + merge.rows) continue;
      row.columns.forEach((column, index) => {
        const inside = column >= merge.column && column < merge.column + merge.columns;
        if (inside && (number > merge.row || column > merge.column)) row.values[index] = "";
      });
    }
  }
}
