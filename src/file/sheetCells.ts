import type { Region } from "../shares/values/cell";
import type { CellValue } from "../workbook/workbook";
import { SHEET_COLUMNS } from "../shares/values/cell";
import type { RunStrike } from "./richText";
import { copiedBy } from "../shares/values/formulaReferences";

/** A row's cells that hold a value or a format of their own, from left to right. */
export interface CellRow {
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
  readonly styles: readonly number[];
  /** The format of the row's other cells; null where the columns decide. */
  readonly style: number | null;
}

/** A formula as the file holds it: its own text, or the group whose first cell has it. */
export type FileFormula = { readonly text: string } | { readonly group: string };

/** Neighbouring rows or columns, first to last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface ColumnStyle extends Span {
  readonly style: number;
}

/** Everything we read of one sheet: only cells that hold something, so that blank space costs nothing however wide it is. */
export interface SheetCells {
  readonly rows: ReadonlyMap<number, CellRow>;
  readonly columnStyles: readonly ColumnStyle[];
  readonly formulas: ReadonlyMap<number, FileFormula>;
  readonly formulaGroups: ReadonlyMap<string, { readonly row: number; readonly column: number; readonly text: string }>;
  /** First and last row and column with a value or a formula; null on an empty sheet. */
  readonly extent: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  } | null;
  readonly protected: boolean;
  /** Cells whose text has runs with a font of their own. */
  readonly runStrikes: ReadonlyMap<number, RunStrike>;
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Relationships of its tables. */
  readonly tables: readonly string[];
}

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

/** Values and style numbers of one row between two columns; what holds nothing is "" and has the style of its row or column. */
export function cellsOfRow(
  cells: SheetCells,
  row: number,
  region: Omit<Region, "sheet">,
): { values: CellValue[]; styles: number[] } {
  const found = cells.rows.get(row);
  const values = new Array<CellValue>(region.columns).fill("");
  const styles = new Array<number>(region.columns).fill(found?.style ?? 0);
  if (found?.style == null) {
    for (const { first, last, style } of cells.columnStyles) {
      const from = Math.max(first - region.column, 0);
      const to = Math.min(last - region.column, region.columns - 1);
      if (from <= to) styles.fill(style, from, to + 1);
    }
  }
  found?.columns.forEach((column, index) => {
    const at = column - region.column;
    if (at < 0 || at >= region.columns) return;
    values[at] = found.values[index] ?? "";
    styles[at] = found.styles[index] ?? 0;
  });
  return { values, styles };
}

/** The formula of a cell with its leading `=`; "" where it has none. A cell of a group gets the first cell's formula, moved. */
export function formulaAt(cells: SheetCells, row: number, column: number): string {
  const formula = cells.formulas.get(cellKey(row, column));
  if (!formula) return "";
  if ("text" in formula) return `=${formula.text}`;
  const first = cells.formulaGroups.get(formula.group);
  return first ? `=${copiedBy(first.text, row - first.row, column - first.column)}` : "";
}
