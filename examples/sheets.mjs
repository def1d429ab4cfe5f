// Lays the tables of an example register out on sheets, as a secretary would keep them.
import ExcelJS from "exceljs";

export const COUNT = "#,##0";
export const DAY = "dd mmmm yyyy";
export const PERCENT = "0.00%";

const TITLE = { name: "Arial", size: 14, bold: true };
const HEADING = { name: "Arial", size: 10, bold: true };
const BODY = { name: "Arial", size: 10 };

/** A day as a cell holds it: midnight, whatever the zone. */
export function day(text) {
  return new Date(`${text}T00:00:00Z`);
}

/** A formula with the value Excel would show for it. */
export function formula(text, result) {
  return { formula: text, result };
}

export function newRegister() {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Next Day Return";
  workbook.created = workbook.modified = day("2026-01-01");
  return workbook;
}

/** Names in column A, values in column B, from row 3 on, under a title. */
export function pairs(workbook, sheetName, title, rows, formats = {}) {
  const sheet = workbook.addWorksheet(sheetName);
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = TITLE;
  rows.forEach(([name, value], index) => {
    const row = sheet.getRow(3 + index);
    row.getCell(1).value = name;
    row.getCell(1).font = HEADING;
    row.getCell(2).value = value;
    row.getCell(2).font = BODY;
    row.getCell(2).alignment = { horizontal: "left", vertical: "top", wrapText: true };
    if (value instanceof Date) row.getCell(2).numFmt = DAY;
    if (formats[name]) row.getCell(2).numFmt = formats[name];
  });
  sheet.getColumn(1).width = 30;
  sheet.getColumn(2).width = 60;
  return sheet;
}

/** Headings in row 3 under a title, rows below, and a totals row where `totals` gives one. */
export function rows(workbook, sheetName, title, columns, entries, totals) {
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = TITLE;
  columns.forEach(({ heading, width }, index) => {
    const cell = sheet.getRow(3).getCell(index + 1);
    cell.value = heading;
    cell.font = HEADING;
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDE5EE" } };
    cell.alignment = { wrapText: true, vertical: "top" };
    cell.border = { bottom: { style: "thin" } };
    sheet.getColumn(index + 1).width = width;
  });
  const put = (entry, at, font) =>
    columns.forEach(({ key, format }, index) => {
      const cell = sheet.getRow(at).getCell(index + 1);
      if (entry[key] !== undefined && entry[key] !== "") cell.value = entry[key];
      cell.font = font;
      if (format) cell.numFmt = format;
      if (!format) cell.alignment = { wrapText: true, vertical: "top" };
    });
  entries.forEach((entry, index) => put(entry, 4 + index, BODY));
  if (totals) put(totals, 4 + entries.length, HEADING);
  return sheet;
}
