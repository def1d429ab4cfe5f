import { columnLetters } from "../shares/values/cell";
import type { CellLook, SheetPlan } from "../workbook/sheetPlan";
import { addressLists, areasOf, listsOf } from "./addressLists";

const SIDES = [
  ["EdgeTop", "top"],
  ["EdgeRight", "right"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
] as const;

/** Formats the cells of a plan by areas of one look, to save calls. Number formats are not set here. */
export function setLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const byLook = new Map<CellLook, { readonly row: number; readonly column: number }[]>();
  for (const { row, column, look } of plan.cells) {
    const cells = byLook.get(look);
    if (cells) cells.push({ row, column });
    else byLook.set(look, [{ row, column }]);
  }
  for (const [look, cells] of byLook) {
    const { top, right, bottom, left } = look.borders;
    // A border belongs to both cells: cells are not joined across one that only one of them has.
    const areas = areasOf(cells, { across: left === right, down: top === bottom });
    for (const addresses of addressLists(areas)) setLook(sheet.getRanges(addresses).untrack().format, look);
  }
}

function setLook(format: Excel.RangeFormat, look: CellLook): void {
  const { font, borders } = look;
  format.font.name = font.name;
  format.font.size = font.size;
  if (font.bold) format.font.bold = true;
  if (font.italic) format.font.italic = true;
  format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[look.horizontal];
  if (look.indented === true) format.indentLevel = 1;
  format.verticalAlignment = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[look.vertical];
  format.wrapText = look.wrap;
  if (look.fill !== null) format.fill.color = look.fill;
  for (const [edge, side] of SIDES) if (borders[side]) drawThin(format.borders.getItem(edge));
  if (borders.top && borders.bottom) drawThin(format.borders.getItem("InsideHorizontal"));
  if (borders.left && borders.right) drawThin(format.borders.getItem("InsideVertical"));
}

function drawThin(border: Excel.RangeBorder): void {
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = "#000000";
}

/** Column widths and row heights, in points, by areas of one size. */
export function setSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [width, addresses] of bySize(
    plan.columnWidths,
    (column) => `${columnLetters(column)}:${columnLetters(column)}`,
  )) {
    for (const list of listsOf(addresses)) sheet.getRanges(list).untrack().format.columnWidth = width;
  }
  for (const [height, addresses] of bySize(plan.rowHeights, (row) => `${row + 1}:${row + 1}`)) {
    for (const list of listsOf(addresses)) sheet.getRanges(list).untrack().format.rowHeight = height;
  }
}

function bySize(sizes: readonly number[], address: (index: number) => string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  sizes.forEach((size, index) => found.set(size, [...(found.get(size) ?? []), address(index)]));
  return found;
}
