import { type CellFormulaValue, ValueType, type Worksheet } from "exceljs";
import { type Region, regionAddress, showCell } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { NewRow, TableSurvey } from "../workbook/workbook";
import { copyValidation } from "./copyValidation";
import { dropResults } from "./dropResults";
import type { FileEdit } from "./fileEdit";
import { conditionalFormatsOf } from "./markCells";
import { moveCellsDown } from "./moveCellsDown";
import { type RowInsertion, areaAfter, formulaAfter, isTorn } from "./rowInsertion";
import { sheetCalled } from "./sheetCalled";
import { cellsOfRow } from "./sheetCells";
import { shiftFormula } from "./shiftFormula";
import { tableModels } from "./tableModels";
import { fileValue } from "./writeSheetPlan";

/**
 * Adds a row below the last one of a table, carrying on its formats, formulas and validations. What stands right below (a totals row, notes, another
 * table) moves down within the table's columns; the Excel table, sums and conditional formats over it grow by the row.
 * @throws HostFailure `sheet gone`, `protected`; `other` where merged cells or another table stand across the table's edge
 */
export function appendRow(edit: FileEdit, { sheet: name, table: tableName, below, values }: NewRow): Region {
  const sheet = sheetCalled(edit.contents, name);
  if (sheet.survey.protected) throw new HostFailure("protected", name);
  const worksheet = edit.book.getWorksheet(name);
  const table = tableName === null ? null : sheet.survey.tables.find((candidate) => candidate.name === tableName);
  if (!worksheet || table === undefined) throw new HostFailure("sheet gone", tableName ?? name);
  const row = below.row + below.rows;
  const place: Region = { sheet: name, row, column: below.column, rows: 1, columns: below.columns };
  const free = cellsOfRow(sheet.cells, row, place).values.every((value) => value === "");
  const right = below.column + below.columns - 1;
  const insertion: RowInsertion = {
    sheet: name,
    row,
    left: below.column,
    right,
    moves: !free || table?.showsTotals === true,
  };
  const torn = sheet.survey.tables.find(({ region }) => isTorn(region, insertion));
  if (torn)
    throw new HostFailure(
      "in the way",
      `${name}!${regionAddress(torn.region)}`,
      new Error(`table ${torn.name} stands in the way of a new row`),
    );
  if (insertion.moves) moveCellsDown(worksheet, insertion);
  moveFormulas(edit, insertion);
  for (const other of sheet.survey.tables) setRegion(worksheet, other, regionAfter(other, table ?? null, insertion));
  for (const format of conditionalFormatsOf(worksheet))
    format.ref = format.ref
      .split(" ")
      .map((area) => areaAfter(area, insertion))
      .join(" ");
  fillRow(worksheet, place, values, edit.contents.date1904);
  dropResults(edit.book);
  return place;
}

function fillRow(worksheet: Worksheet, place: Region, values: NewRow["values"], date1904: boolean): void {
  for (let column = place.column; column < place.column + place.columns; column++) {
    const above = worksheet.getCell(place.row, column + 1);
    const cell = worksheet.getCell(place.row + 1, column + 1);
    cell.style = above.style;
    copyValidation(above, cell);
    const value = values.get(column);
    if (value) cell.value = fileValue(value, date1904, showCell({ sheet: place.sheet, row: place.row, column }));
    else cell.value = above.type === ValueType.Formula ? { formula: shiftFormula(above.formula, 1, 0) } : null;
  }
}

/** Formulas of every sheet, and of names, say where the cells now stand. */
function moveFormulas(edit: FileEdit, insertion: RowInsertion): void {
  for (const worksheet of edit.book.worksheets) {
    worksheet.eachRow((row, number) => {
      row.eachCell((cell) => {
        if (cell.type !== ValueType.Formula || cell.master !== cell) return;
        // A cell that has moved stands one row lower than its formula was written for.
        const movedDown =
          insertion.moves &&
          worksheet.name === insertion.sheet &&
          number - 1 > insertion.row &&
          isInside(Number(cell.col) - 1, insertion);
        const place = { sheet: worksheet.name, row: number - 1 - (movedDown ? 1 : 0) };
        cell.value = { ...(cell.value as CellFormulaValue), formula: formulaAfter(cell.formula, place, insertion) };
      });
    });
  }
  edit.names = edit.names.map((name) => ({
    ...name,
    formula: formulaAfter(name.formula, { sheet: null, row: 0 }, insertion),
  }));
}

function isInside(column: number, insertion: RowInsertion): boolean {
  return column >= insertion.left && column <= insertion.right;
}

function regionAfter({ region }: TableSurvey, extended: TableSurvey | null, insertion: RowInsertion): Region {
  if (region === extended?.region) return { ...region, rows: region.rows + 1 };
  const moves = insertion.moves && region.row >= insertion.row && isInside(region.column, insertion);
  return moves ? { ...region, row: region.row + 1 } : region;
}

function setRegion(worksheet: Worksheet, table: TableSurvey, region: Region): void {
  const model = tableModels(worksheet).find((candidate) => candidate.displayName === table.name);
  if (!model) throw new Error(`the library lost the table ${table.name}`);
  model.tableRef = regionAddress(region);
}
