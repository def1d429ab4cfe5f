import type { Region } from "../shares/values/cell";
import { type CellFormula, NOT_CALCULATED, type SnapshotDetail, type SnapshotDetails } from "../workbook/workbook";
import type { FileContents } from "./readContents";
import { sheetCalled } from "./sheetCalled";
import { cellKey, cellsOfRow, formulaAt, type SheetCells, type Span } from "./sheetCells";

/** What else is asked of a region, beside its values and formats. */
export function detailsOf(contents: FileContents, region: Region, details: readonly SnapshotDetail[]): SnapshotDetails {
  const { cells } = sheetCalled(contents, region.sheet);
  return {
    ...(details.includes("struck") ? { struck: struckRows(contents, cells, region) } : {}),
    ...(details.includes("hidden")
      ? {
          hidden: {
            rows: within(cells.hiddenRows, region.row, region.rows),
            columns: within(cells.hiddenColumns, region.column, region.columns),
          },
        }
      : {}),
    ...(details.includes("unseen") ? { unseen: unseenCells(contents, cells, region) } : {}),
    ...(details.includes("formulas") ? { formulas: formulasOf(cells, region) } : {}),
  };
}

function struckRows({ styles }: FileContents, cells: SheetCells, region: Region): readonly number[] {
  const struck: number[] = [];
  for (let row = region.row; row < region.row + region.rows; row++) {
    if (!cells.rows.has(row)) continue;
    const found = cellsOfRow(cells, row, region);
    const texts = found.values.flatMap((value, index) => (value === "" ? [] : [index]));
    const isStruck = (index: number): boolean => {
      const runs = cells.runStrikes.get(cellKey(row, region.column + index));
      return runs === undefined ? (styles[found.styles[index] ?? 0]?.struck ?? false) : runs === "struck";
    };
    if (texts.length > 0 && texts.every(isStruck)) struck.push(row);
  }
  return struck;
}

function unseenCells(
  { styles }: FileContents,
  cells: SheetCells,
  region: Region,
): NonNullable<SnapshotDetails["unseen"]> {
  const unseen: { readonly row: number; readonly column: number }[] = [];
  for (let row = region.row; row < region.row + region.rows; row++) {
    if (!cells.rows.has(row)) continue;
    const found = cellsOfRow(cells, row, region);
    found.values.forEach((value, index) => {
      if (value !== "" && styles[found.styles[index] ?? 0]?.unseen === true)
        unseen.push({ row, column: region.column + index });
    });
  }
  return unseen;
}

function within(spans: readonly Span[], first: number, count: number): readonly number[] {
  const found: number[] = [];
  for (const span of spans) {
    const last = Math.min(span.last, first + count - 1);
    for (let line = Math.max(span.first, first); line <= last; line++) found.push(line);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

function formulasOf(cells: SheetCells, region: Region): readonly CellFormula[] {
  const formulas: CellFormula[] = [];
  for (let row = region.row; row < region.row + region.rows; row++) {
    if (!cells.rows.has(row)) continue;
    cellsOfRow(cells, row, region).values.forEach((value, index) => {
      const column = region.column + index;
      const formula = formulaAt(cells, row, column);
      if (formula !== "") formulas.push({ row, column, formula, calculated: value !== NOT_CALCULATED });
    });
  }
  return formulas;
}
