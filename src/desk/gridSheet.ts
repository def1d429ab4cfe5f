import type { Workbook } from "@fortune-sheet/react";
import { format as formatted, isDateFormat } from "numfmt";
import type { ComponentProps } from "react";
import type { BookModel } from "../simulated-excel/model/bookModel";
import type { ChartModel } from "../simulated-excel/model/chartModel";
import { type Cell, shownValue } from "../simulated-excel/model/cellContent";
import { BORDER_SIDES, type BorderLook } from "../simulated-excel/model/look";
import type { Rectangle } from "../simulated-excel/model/rectangle";
import { type SheetModel, STANDARD_HEIGHT, STANDARD_WIDTH } from "../simulated-excel/model/sheetModel";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { chartPicture } from "./chartPicture";
import { type ConditionalLook, conditionalLooks } from "./conditionalLooks";

/** A sheet in the grid library's own terms. */
export type GridSheet = ComponentProps<typeof Workbook>["data"][number];
type GridCell = NonNullable<NonNullable<GridSheet["celldata"]>[number]["v"]>;

export const PIXELS_A_POINT = 96 / 72;
const ROOM_BELOW = 20;
const ROOM_BESIDE = 6;
const HORIZONTAL: Readonly<Record<string, number>> = { Center: 0, Left: 1, Right: 2 };
const VERTICAL: Readonly<Record<string, number>> = { Center: 0, Top: 1, Bottom: 2 };
const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
/** A text does not overflow into a neighbour that is not empty. */
const CUT_OFF = "0";
const LINE_STYLES: Readonly<Record<string, string>> = { Thin: "1", Hairline: "2", Medium: "8", Thick: "13" };

/** Cells as the grid shows them, by place, with the cell each was made of: a cell of the model is never changed, only put in another's place. */
export type CellsShown = Map<string, { readonly cell: Cell; readonly cutOff: boolean; readonly shown: PlacedCell }>;
type PlacedCell = { r: number; c: number; v: GridCell };

/**
 * A sheet of the workbook in the grid's terms.
 * @param before what was shown of it; cells that have not changed since are the same objects, and it is brought up to date
 */
export function gridSheet(
  { book, editor }: SimulatedExcel,
  sheet: SheetModel,
  before: CellsShown = new Map(),
): GridSheet {
  const used = sheet.usedArea(false);
  const foot = Math.max(0, ...sheet.charts.map(({ over }) => over.row + over.rows));
  const rows = Math.max(40, Math.max(used ? used.row + used.rows : 0, foot) + ROOM_BELOW);
  const columns = Math.max(14, (used ? used.column + used.columns : 0) + ROOM_BESIDE);
  const cells = new Map<string, PlacedCell>();
  for (const { row, column, cell } of sheet.stored()) {
    const cutOff = sheet.cell(row, column + 1).content !== "";
    const place = `${row}_${column}`;
    const known = before.get(place);
    if (known?.cell === cell && known.cutOff === cutOff) {
      cells.set(place, known.shown);
      continue;
    }
    const v = { ...gridCell(cell, book.date1904), ...(cutOff && !cell.look.wrap ? { tb: CUT_OFF } : {}) };
    const shown = { r: row, c: column, v };
    before.set(place, { cell, cutOff, shown });
    cells.set(place, shown);
  }
  for (const [key, look] of conditionalLooks(sheet, editor.calculator)) overlay(cells, key, overlaid(look));
  const merge = mergedCells(sheet, cells);
  return {
    id: sheet.id,
    name: sheet.name,
    order: book.sheets.indexOf(sheet),
    status: book.activeSheet === sheet ? 1 : 0,
    hide: sheet.visibility === "Visible" ? 0 : 1,
    row: rows,
    column: columns,
    luckysheet_select_save: [gridSelection(book.activeSheet === sheet ? book.selection : FIRST_CELL)],
    showGridLines: sheet.showGridlines ? 1 : 0,
    defaultColWidth: STANDARD_WIDTH * PIXELS_A_POINT,
    defaultRowHeight: STANDARD_HEIGHT * PIXELS_A_POINT,
    celldata: [...cells.values()],
    images: sheet.charts.map((chart) => chartImage(chart, sheet, book)),
    config: {
      merge,
      columnlen: inPixels(sheet.columnWidths),
      rowlen: { ...fittedHeights(sheet), ...inPixels(sheet.rowHeights) },
      customHeight: Object.fromEntries([...sheet.rowHeights.keys()].map((row) => [row, 1])),
      rowhidden: Object.fromEntries([...sheet.hiddenRows].map((row) => [row, 0])),
      colhidden: Object.fromEntries([...sheet.hiddenColumns].map((column) => [column, 0])),
      borderInfo: bordersOf(sheet),
    },
  };
}

/** Lays more over what a place shows. */
function overlay(cells: Map<string, PlacedCell>, place: string, more: GridCell): void {
  const [r = 0, c = 0] = place.split("_").map(Number);
  cells.set(place, { r, c, v: { ...cells.get(place)?.v, ...more } });
}

/** A rectangle as the grid marks it selected. */
export function gridSelection({ row, column, rows, columns }: Rectangle): {
  readonly row: [number, number];
  readonly column: [number, number];
} {
  return { row: [row, row + rows - 1], column: [column, column + columns - 1] };
}

function mergedCells(
  sheet: SheetModel,
  cells: Map<string, PlacedCell>,
): Record<string, { r: number; c: number; rs: number; cs: number }> {
  const merge: Record<string, { r: number; c: number; rs: number; cs: number }> = {};
  for (const { row: r, column: c, rows: rs, columns: cs } of sheet.merges) {
    merge[`${r}_${c}`] = { r, c, rs, cs };
    for (let row = r; row < r + rs; row += 1) {
      for (let column = c; column < c + cs; column += 1) {
        overlay(cells, `${row}_${column}`, { mc: row === r && column === c ? { r, c, rs, cs } : { r, c } });
      }
    }
  }
  return merge;
}

function chartImage(chart: ChartModel, sheet: SheetModel, book: BookModel): NonNullable<GridSheet["images"]>[number] {
  const pixels = (from: number, to: number, sizes: ReadonlyMap<number, number>, standard: number): number =>
    Array.from({ length: to - from }, (_, index) => sizes.get(from + index) ?? standard).reduce(
      (sum, size) => sum + size,
      0,
    ) *
      PIXELS_A_POINT +
    (to - from);
  const { row, column, rows, columns } = chart.over;
  const width = pixels(column, column + columns, sheet.columnWidths, STANDARD_WIDTH);
  const height = pixels(row, row + rows, sheet.rowHeights, STANDARD_HEIGHT);
  const from = book.sheet(chart.sourceSheet) ?? sheet;
  return {
    id: chart.id,
    left: pixels(0, column, sheet.columnWidths, STANDARD_WIDTH),
    top: pixels(0, row, sheet.rowHeights, STANDARD_HEIGHT),
    width,
    height,
    src: chartPicture(chart, from, { width, height }),
  };
}

/** The text the grid's editor starts with, and returns if nothing was typed. */
export function textToEdit(cell: Cell, date1904: boolean): string {
  if (cell.formula !== null) return cell.formula;
  const { v, m, ct } = gridCell(cell, date1904);
  return String(ct?.t === "d" || String(m).includes("%") ? m : (v ?? ""));
}

/** A cell as it is seen. */
export function shownText(cell: Cell, date1904: boolean): string {
  return String(gridCell(cell, date1904).m);
}

function gridCell({ content, formula, look }: Cell, date1904: boolean): GridCell {
  const value = shownValue(content);
  const { font } = look;
  const horizontal = HORIZONTAL[look.horizontal] ?? (typeof value === "number" ? 2 : 1);
  return {
    v: value,
    m: typeof value === "number" ? shownNumber(value, look.numberFormat, date1904) : String(value),
    // A date is edited as shown, a number unformatted.
    ct: { fa: look.numberFormat, t: typeof value !== "number" ? "g" : isDateFormat(look.numberFormat) ? "d" : "n" },
    ...(formula === null ? {} : { f: formula }),
    ...(look.fill === null ? {} : { bg: look.fill }),
    bl: font.bold ? 1 : 0,
    it: font.italic ? 1 : 0,
    un: font.underline === "None" ? 0 : 1,
    cl: font.strikethrough ? 1 : 0,
    ff: font.name,
    fs: font.size,
    fc: font.color,
    ht: horizontal,
    vt: VERTICAL[look.vertical] ?? 2,
    tb: look.wrap ? "2" : "1",
  };
}

function shownNumber(value: number, numberFormat: string, date1904: boolean): string {
  try {
    return formatted(numberFormat, value, { dateSpanLarge: true, date1904 } as Parameters<typeof formatted>[2]);
  } catch {
    // The formatter does not know the format: the plain number is shown.
    return String(value);
  }
}

function overlaid({ fill, ink, bold, italic, underline }: ConditionalLook): GridCell {
  const flag = (on: boolean): number => (on ? 1 : 0);
  return {
    ...(fill === undefined ? {} : { bg: fill }),
    ...(ink === undefined ? {} : { fc: ink }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { un: flag(underline) }),
  };
}

function bordersOf(sheet: SheetModel): unknown[] {
  const drawn = (side: BorderLook | null): { style: string; color: string } | undefined =>
    side ? { style: LINE_STYLES[side.weight] ?? "1", color: side.color } : undefined;
  const borders: unknown[] = [];
  for (const { row, column, cell } of sheet.stored()) {
    if (BORDER_SIDES.every((side) => cell.look.borders[side] === null)) continue;
    const { top, right, bottom, left } = cell.look.borders;
    borders.push({
      rangeType: "cell",
      value: { row_index: row, col_index: column, t: drawn(top), r: drawn(right), b: drawn(bottom), l: drawn(left) },
    });
  }
  return borders;
}

/** The height of a row nobody set, by its largest type and its wrapped texts: an estimate by the number of letters. */
function fittedHeights(sheet: SheetModel): Record<string, number> {
  const heights: Record<string, number> = {};
  for (const { row, column, cell } of sheet.stored()) {
    if (cell.content === "" || sheet.rowHeights.has(row)) continue;
    const { size, bold } = cell.look.font;
    const letterWidth = size * (bold ? 0.62 : 0.55);
    const lines =
      cell.look.wrap && typeof cell.content === "string"
        ? Math.ceil((cell.content.length * letterWidth) / ((sheet.columnWidths.get(column) ?? STANDARD_WIDTH) - 4))
        : 1;
    const height = lines * size * 1.36 * PIXELS_A_POINT;
    if (height > STANDARD_HEIGHT * PIXELS_A_POINT) heights[row] = Math.max(heights[row] ?? 0, height);
  }
  return heights;
}

function inPixels(points: ReadonlyMap<number, number>): Record<string, number> {
  return Object.fromEntries([...points].map(([index, size]) => [index, size * PIXELS_A_POINT]));
}
