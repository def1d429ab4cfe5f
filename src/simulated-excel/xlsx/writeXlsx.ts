import ExcelJS from "exceljs";
import type { BookModel } from "../model/bookModel";
import { isCellError, shownValue, type Cell } from "../model/cellContent";
import { rectangleAddress } from "../model/rectangle";
import type { SheetModel } from "../model/sheetModel";
import { styleFromLook } from "./lookFromStyle";
import { withSettings } from "./settingsPart";
import { POINTS_AN_INCH, widthOfPoints } from "./sizes";
import { withNames, type WrittenName } from "./workbookPart";

/** The workbook as an .xlsx file. */
export async function writeXlsx(book: BookModel): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.properties.date1904 = book.date1904;
  for (const sheet of book.sheets) writeSheet(file, sheet);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const names: WrittenName[] = [
    ...book.names.map((name) => ({
      name: name.name,
      formula: name.formula.slice(1),
      sheetIndex: null,
      hidden: !name.visible,
    })),
    ...book.sheets.flatMap(printNames),
    ...book.sheets.flatMap((sheet, sheetIndex) =>
      sheet.names.map((name) => ({
        name: name.name,
        formula: name.formula.slice(1),
        sheetIndex,
        hidden: !name.visible,
      })),
    ),
  ];
  return withSettings(await withNames(bytes, names), book.settings);
}

/** The defined names for print areas and titles: the library does not double an apostrophe in the sheet's name. */
function printNames(sheet: SheetModel, sheetIndex: number): WrittenName[] {
  const { titleRows, printArea } = sheet.page;
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const absolute = (address: string): string => address.replaceAll(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
  return [
    ...(titleRows
      ? [
          {
            name: "_xlnm.Print_Titles",
            formula: `${quoted}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`,
            sheetIndex,
            hidden: false,
          },
        ]
      : []),
    ...(printArea === null
      ? []
      : [{ name: "_xlnm.Print_Area", formula: `${quoted}!${absolute(printArea)}`, sheetIndex, hidden: false }]),
  ];
}

function writeSheet(file: ExcelJS.Workbook, sheet: SheetModel): void {
  const to = file.addWorksheet(sheet.name, {
    state: sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
  });
  writeTables(to, sheet);
  for (const { row, column, cell } of sheet.stored()) writeCell(to.getCell(row + 1, column + 1), cell);
  for (const [column, width] of sheet.columnWidths) to.getColumn(column + 1).width = widthOfPoints(width);
  for (const [row, height] of sheet.rowHeights) to.getRow(row + 1).height = height;
  for (const row of sheet.hiddenRows) to.getRow(row + 1).hidden = true;
  for (const merged of sheet.merges) to.mergeCellsWithoutStyle(rectangleAddress(merged));
  if (sheet.filter && !sheet.tables.some((table) => table.area.row === sheet.filter?.area.row))
    to.autoFilter = rectangleAddress(sheet.filter.area);
  writeConditionalFormats(to, sheet);
  writePage(to, sheet);
  // The library protects asynchronously only to hash a password; without one the flag is enough.
  if (sheet.isProtected) (to as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection = { sheet: true };
}

function writeCell(to: ExcelJS.Cell, cell: Cell): void {
  const { content, formula, carried } = cell;
  const value = isCellError(content) ? { error: content.error as ExcelJS.CellErrorValue["error"] } : content;
  if (formula !== null) to.value = { formula: formula.slice(1), result: value, date1904: false };
  else if (value !== "") to.value = value;
  to.style = styleFromLook(cell.look);
  const extras = carried as {
    readonly note?: ExcelJS.Comment | string;
    readonly dataValidation?: ExcelJS.DataValidation;
  } | null;
  if (extras?.note) to.note = extras.note;
  if (extras?.dataValidation) to.dataValidation = extras.dataValidation;
}

function writeTables(to: ExcelJS.Worksheet, sheet: SheetModel): void {
  for (const table of sheet.tables) {
    const { row, column, rows, columns } = table.area;
    const heading = (index: number): string => String(shownValue(sheet.cell(row, column + index).content));
    to.addTable({
      name: table.name,
      ref: rectangleAddress({ row, column, rows: 1, columns: 1 }),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: { theme: (table.style || "TableStyleMedium2") as "TableStyleMedium2", showRowStripes: true },
      columns: Array.from({ length: columns }, (_column, index) => ({ name: heading(index), filterButton: true })),
      // The values are written with the cells; the library only needs the number of rows.
      rows: Array.from({ length: rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0) }, () =>
        Array.from({ length: columns }, () => null),
      ),
    });
  }
}

function writeConditionalFormats(to: ExcelJS.Worksheet, sheet: SheetModel): void {
  sheet.conditionalFormats.forEach((format, index) => {
    const ref = format.areas.map(rectangleAddress).join(" ");
    if (format.carried !== null) {
      to.addConditionalFormatting({
        ref,
        rules: [{ ...(format.carried as ExcelJS.ConditionalFormattingRule), priority: index + 1 }],
      });
      return;
    }
    const { bold, italic, underline, color } = format.font;
    const font: Partial<ExcelJS.Font> = {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline && underline !== "None" ? { underline: underline === "Double" ? ("double" as const) : true } : {}),
      ...(color ? { color: { argb: `FF${color.slice(1)}` } } : {}),
    };
    const style: Partial<ExcelJS.Style> = {
      font,
      ...(format.fill
        ? { fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${format.fill.slice(1)}` } } }
        : {}),
    };
    to.addConditionalFormatting({
      ref,
      rules: [{ type: "expression", priority: index + 1, formulae: [format.formula.slice(1)], style }],
    });
  });
}

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

function writePage(to: ExcelJS.Worksheet, sheet: SheetModel): void {
  const { page } = sheet;
  const inches = (points: number): number => points / POINTS_AN_INCH;
  to.pageSetup.orientation = page.orientation === "Landscape" ? "landscape" : "portrait";
  Object.assign(to.pageSetup, { paperSize: PAPERS[page.paperSize] ?? 1 });
  const { horizontalFitToPages, verticalFitToPages } = page.zoom;
  if (horizontalFitToPages !== undefined || verticalFitToPages !== undefined) {
    to.pageSetup.fitToPage = true;
    to.pageSetup.fitToWidth = horizontalFitToPages ?? 0;
    to.pageSetup.fitToHeight = verticalFitToPages ?? 0;
  }
  const { top, right, bottom, left, header, footer } = page.margins;
  to.pageSetup.margins = {
    top: inches(top),
    right: inches(right),
    bottom: inches(bottom),
    left: inches(left),
    header: inches(header),
    footer: inches(footer),
  };
  const three = (left: string, center: string, right: string): string =>
    `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
  const { headerFooter } = page;
  to.headerFooter.oddHeader = three(headerFooter.leftHeader, headerFooter.centerHeader, headerFooter.rightHeader);
  to.headerFooter.oddFooter = three(headerFooter.leftFooter, headerFooter.centerFooter, headerFooter.rightFooter);
  for (const row of sheet.rowBreaks) to.getRow(row).addPageBreak();
}
