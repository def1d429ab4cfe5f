import { setUpPage } from "../../src/excel/planPage";
import { textEntry } from "../../src/excel/cellEntry";
import type { CellMark } from "../../src/workbook/cellMark";
import { MARK_LOOKS } from "../../src/workbook/markLook";
import type { SheetPlan } from "../../src/workbook/sheetPlan";

/** What both alternatives do alike, as most samples of Office.js do it: every cell is a range of its own, and every property of it a call. */

/** Cells that are formatted before they are sent: some 6,000 calls are all that Excel takes in one request. */
const CELLS_A_REQUEST = 2_000;

/** Fills each cell of a finding with its colour, after clearing those filled the last time: the user's own fills are gone with them. */
export async function fillCells(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  before: readonly CellMark[],
): Promise<void> {
  let queued = 0;
  const formatOf = async ({ cell }: CellMark): Promise<Excel.RangeFormat> => {
    if (queued++ === CELLS_A_REQUEST) {
      await context.sync();
      queued = 1;
    }
    return context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).format;
  };
  for (const mark of before) (await formatOf(mark)).fill.clear();
  for (const mark of marks) (await formatOf(mark)).fill.color = MARK_LOOKS[mark.severity].fill;
  await context.sync();
}

const EDGES = [
  ["EdgeTop", "top"],
  ["EdgeRight", "right"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
] as const;

/**
 * Writes a planned sheet cell by cell, in the place of one of its name: value, number format and every property of the look.
 * @param syncsRows whether each row is sent by itself
 */
export async function writeCells(context: Excel.RequestContext, plan: SheetPlan, syncsRows: boolean): Promise<void> {
  const before = context.workbook.worksheets.getItemOrNullObject(plan.sheetName);
  await context.sync();
  if (!before.isNullObject) before.delete();
  const sheet = context.workbook.worksheets.add(plan.sheetName);
  for (const [name, text] of Object.entries(plan.properties)) sheet.names.add(name, `="${text}"`).visible = false;
  let row = 0;
  for (const cell of [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (syncsRows && cell.row !== row) await context.sync();
    row = cell.row;
    const range = sheet.getCell(cell.row, cell.column);
    const { value, look, name } = cell;
    if (value !== null)
      range.values = [
        [value.kind === "number" ? Number(value.decimal) : textEntry(value.kind === "text" ? value.text : value.date)],
      ];
    range.numberFormat = [[look.numberFormat]];
    setLook(range.format, look);
    if (name !== null) sheet.names.add(name, range);
  }
  for (const { row: top, column, rows, columns } of plan.merges)
    sheet.getRangeByIndexes(top, column, rows, columns).merge(false);
  for (const [column, width] of plan.columnWidths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  for (const [line, height] of plan.rowHeights.entries())
    sheet.getRangeByIndexes(line, 0, 1, 1).format.rowHeight = height;
  setUpPage(sheet, plan.page);
  await context.sync();
}

function setLook(format: Excel.RangeFormat, look: SheetPlan["cells"][number]["look"]): void {
  format.font.name = look.font.name;
  format.font.size = look.font.size;
  format.font.bold = look.font.bold;
  format.font.italic = look.font.italic;
  format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[look.horizontal];
  format.verticalAlignment = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[look.vertical];
  format.wrapText = look.wrap;
  if (look.fill !== null) format.fill.color = look.fill;
  for (const [edge, side] of EDGES) if (look.borders[side]) format.borders.getItem(edge).style = "Continuous";
}
