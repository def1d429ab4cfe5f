import { SHEET_ROWS } from "../../shares/values/cell";
import { followed, shifted, type RowShift } from "../formulas/references";
import { HostRefusal } from "../protocol/hostRefusal";
import type { BookModel } from "./bookModel";
import { EMPTY_CELL } from "./cellContent";
import { contains, intersection, rectangleAddress, type Rectangle } from "./rectangle";
import type { SheetModel } from "./sheetModel";

/** Refuses a shift that Excel refuses: one that would cut through a table or through merged cells, or push cells off the sheet. */
export function refuseImpossibleShift(sheet: SheetModel, shift: RowShift): void {
  const moving: Rectangle = {
    row: shift.row,
    column: shift.column,
    rows: SHEET_ROWS - shift.row,
    columns: shift.columns,
  };
  const beside = (area: Rectangle): boolean =>
    intersection(area, moving) !== null &&
    (area.column < shift.column || area.column + area.columns > shift.column + shift.columns);
  const cutTable = sheet.tables.find((table) => beside(table.area));
  if (cutTable)
    throw new HostRefusal("InsertDeleteConflict", `Cells of the table ${cutTable.name} cannot be shifted in part`);
  const cutMerge = sheet.merges.find(
    (merged) =>
      beside(merged) ||
      (shift.by > 0 && merged.row < shift.row && intersection(merged, { ...moving, rows: 1 }) !== null),
  );
  if (cutMerge)
    throw new HostRefusal(
      "MergedRangeConflict",
      `Merged cells ${rectangleAddress(cutMerge)} cannot be shifted in part`,
    );
  const filter = sheet.filter;
  if (filter && filter.hiddenRows.size > 0 && intersection(filter.area, moving) !== null)
    throw new HostRefusal("FilteredRangeConflict", "Cells of a filtered range cannot be shifted");
  const last = sheet.usedArea(true);
  if (shift.by > 0 && last && last.row + last.rows + shift.by > SHEET_ROWS)
    throw new HostRefusal("NonBlankCellOffSheet", "Cells would leave the sheet");
}

/** Moves cells and everything that lies on them or refers to them. */
export function shiftCells(book: BookModel, sheet: SheetModel, shift: RowShift): void {
  const band: Rectangle = {
    row: shift.row,
    column: shift.column,
    rows: SHEET_ROWS - shift.row,
    columns: shift.columns,
  };
  const moving = [...sheet.stored(band)];
  for (const { row, column } of moving) sheet.setCell(row, column, EMPTY_CELL);
  for (const { row, column, cell } of moving) {
    const gone = shift.by < 0 && row < shift.row - shift.by;
    if (!gone) sheet.setCell(row + shift.by, column, cell);
  }
  const move = (area: Rectangle): Rectangle[] => {
    const after = shifted(area, shift);
    return after === null ? [] : [after];
  };
  sheet.merges = sheet.merges.flatMap(move);
  sheet.tables = sheet.tables.flatMap((table) => {
    const [after] = move(table.area);
    if (after) table.area = after;
    return after ? [table] : [];
  });
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  if (sheet.filter && contains(band, { ...sheet.filter.area, row: Math.max(band.row, sheet.filter.area.row) })) {
    const [after] = move(sheet.filter.area);
    if (after) sheet.filter.area = after;
  }
  moveCharts(book, sheet, shift);
  followFormulas(book, sheet, shift);
}

/** A chart lies where its cells lie, and is drawn from the cells it was drawn from. */
function moveCharts(book: BookModel, shiftedSheet: SheetModel, shift: RowShift): void {
  for (const sheet of book.sheets) {
    for (const chart of sheet.charts) {
      if (sheet === shiftedSheet) chart.over = shifted(chart.over, shift) ?? chart.over;
      if (chart.sourceSheet === shiftedSheet.id) chart.source = shifted(chart.source, shift) ?? chart.source;
    }
  }
}

function followFormulas(book: BookModel, shiftedSheet: SheetModel, shift: RowShift): void {
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of [...sheet.stored()]) {
      if (cell.formula === null) continue;
      const formula = followed(cell.formula, sheet.name, shiftedSheet.name, shift);
      if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
    }
    for (const name of sheet.names) name.formula = followed(name.formula, sheet.name, shiftedSheet.name, shift);
  }
  for (const name of book.names) name.formula = followed(name.formula, shiftedSheet.name, shiftedSheet.name, shift);
}
