import type { Borders, Style, Workbook as Book, Worksheet } from "exceljs";
import { type Region, cellAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { CellLook, PageSetup, PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import type { PlainValue } from "../workbook/plainValue";
import { columnWidthInCharacters } from "./columnWidth";
import { serialOfIsoDate } from "./dateSerial";
import { type DefinedName, cellName, constantName, quoteSheet } from "./definedNames";
import { LIMITS } from "./limits";
import { escapeText } from "./textEscapes";

const A4 = 9;
const POINTS_PER_INCH = 72;

export interface PlanTarget {
  readonly book: Book;
  readonly sheetName: string;
  readonly date1904: boolean;
  /** Column widths are counted in its digits. */
  readonly normalFont: { readonly name: string; readonly size: number };
}

/** Writes the plan on a new sheet of the book; answers the names the sheet wants. */
export function writeSheetPlan(
  plan: SheetPlan,
  { book, sheetName, date1904, normalFont }: PlanTarget,
): readonly DefinedName[] {
  const sheet = book.addWorksheet(sheetName);
  plan.columnWidths.forEach((points, column) => {
    sheet.getColumn(column + 1).width = columnWidthInCharacters(points, normalFont);
  });
  plan.rowHeights.forEach((points, row) => {
    sheet.getRow(row + 1).height = points;
  });
  writeCells(sheet, plan, date1904);
  setUpPage(sheet, plan.page);
  return namesOf(plan, sheetName);
}

function writeCells(sheet: Worksheet, plan: SheetPlan, date1904: boolean): void {
  const styles = new Map<CellLook, Partial<Style>>();
  for (const { row, column, value, look } of plan.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    let style = styles.get(look);
    if (!style) styles.set(look, (style = styleOf(look)));
    cell.style = style;
    if (value) cell.value = fileValue(value, date1904, `${sheet.name}!${cellAddress(row, column)}`);
  }
  writeFormulas(sheet, plan);
  for (const merge of plan.merges) {
    refuseCoveredValue(plan.cells, merge);
    // The other way of merging would spread the first cell's borders over the box.
    sheet.mergeCellsWithoutStyle(merge.row + 1, merge.column + 1, merge.row + merge.rows, merge.column + merge.columns);
  }
}

/** Formulas come without a result: Excel computes them when it opens the file. */
function writeFormulas(sheet: Worksheet, { formulas = [] }: SheetPlan): void {
  if (formulas.length > 0) sheet.workbook.calcProperties.fullCalcOnLoad = true;
  for (const { row, column, formula } of formulas) sheet.getCell(row + 1, column + 1).value = { formula };
}

/**
 * A value as the library takes it: a text is a text even where it looks like a formula, a date is its serial.
 * @throws HostFailure `too large` for a text no cell can hold
 */
export function fileValue(value: PlainValue, date1904: boolean, where: string): string | number | null {
  switch (value.kind) {
    case "text":
      if (value.text.length > LIMITS.cellCharacters) throw new HostFailure("too large", where);
      return value.text === "" ? null : escapeText(value.text);
    case "number": {
      const number = Number(value.decimal);
      if (value.decimal.trim() === "" || !Number.isFinite(number))
        throw new Error(`${where}: ${value.decimal} is no number`);
      return number;
    }
    case "date": {
      const serial = serialOfIsoDate(value.date, date1904);
      if (serial === null) throw new Error(`${where}: ${value.date} is no date`);
      return serial;
    }
  }
}

function refuseCoveredValue(cells: readonly PlannedCell[], merge: Omit<Region, "sheet">): void {
  const covered = cells.find(({ row, column, value }) => {
    const inside =
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns;
    return inside && value !== null && (row !== merge.row || column !== merge.column);
  });
  if (covered)
    throw new Error(`the plan has a value at ${cellAddress(covered.row, covered.column)}, under a merged cell`);
}

function styleOf(look: CellLook): Partial<Style> {
  const thin = { style: "thin", color: { argb: "FF000000" } } as const;
  const sides: Partial<Borders> = {
    ...(look.borders.top ? { top: thin } : {}),
    ...(look.borders.left ? { left: thin } : {}),
    ...(look.borders.bottom ? { bottom: thin } : {}),
    ...(look.borders.right ? { right: thin } : {}),
  };
  return {
    numFmt: look.numberFormat,
    font: { name: look.font.name, size: look.font.size, bold: look.font.bold, italic: look.font.italic },
    alignment: {
      horizontal: look.horizontal,
      vertical: look.vertical === "center" ? "middle" : look.vertical,
      wrapText: look.wrap,
    },
    border: sides,
    ...(look.fill === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${look.fill.slice(1).toUpperCase()}` } } }),
  };
}

function setUpPage(sheet: Worksheet, page: PageSetup): void {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const { top, right, bottom, left, header, footer } = page.margins;
  // Assigned together: the library's types know paper sizes only by an enum it does not ship.
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: page.fitToWidth,
    fitToHeight: 0,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(header),
      footer: inches(footer),
    },
  });
  sheet.headerFooter.oddHeader = threeParts(page.header);
  sheet.headerFooter.oddFooter = threeParts(page.footer);
  for (const row of page.breaksBefore) {
    // The file says behind which row a page ends, counting from 1: the same number as the row in front of which one begins, counting from 0.
    if (row > 0) sheet.getRow(row).addPageBreak();
  }
}

function threeParts({ left, center, right }: PageSetup["header"]): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}

function namesOf(plan: SheetPlan, sheetName: string): readonly DefinedName[] {
  const fields = plan.cells.flatMap(({ row, column, name }) =>
    name === null ? [] : [cellName(name, sheetName, cellAddress(row, column))],
  );
  const properties = Object.entries(plan.properties).map(([name, text]) => constantName(name, sheetName, text));
  const repeated = plan.page.repeatedRows;
  // Written here and not by the library, which does not double an apostrophe in the sheet's name.
  const titles: DefinedName[] = repeated
    ? [
        {
          name: "_xlnm.Print_Titles",
          sheet: sheetName,
          hidden: false,
          formula: `${quoteSheet(sheetName)}!$${repeated[0] + 1}:$${repeated[1] + 1}`,
          others: {},
        },
      ]
    : [];
  return [...titles, ...fields, ...properties];
}
