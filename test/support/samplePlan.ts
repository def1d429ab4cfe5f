import type { CellLook, PlannedCell, SheetPlan } from "../../src/workbook/sheetPlan";
import type { PlainValue } from "../../src/workbook/plainValue";

const PLAIN: CellLook = {
  font: { name: "Arial", size: 10, bold: false, italic: false },
  horizontal: "left",
  vertical: "center",
  wrap: true,
  borders: { top: true, right: true, bottom: true, left: true },
  fill: null,
  numberFormat: "@",
};
const COUNT: CellLook = { ...PLAIN, horizontal: "right", indented: true, wrap: false, numberFormat: "#,##0;-#,##0" };
const DAY: CellLook = { ...PLAIN, horizontal: "center", numberFormat: "d mmmm yyyy" };
const TITLE: CellLook = {
  ...PLAIN,
  font: { ...PLAIN.font, size: 14, bold: true },
  borders: { top: false, right: false, bottom: false, left: false },
  fill: "#DDEBF7",
};

const text = (value: string): PlainValue => ({ kind: "text", text: value });

/** Texts that a spreadsheet would gladly take for something else. */
const TREACHEROUS_TEXTS: readonly string[] = [
  "=1+1",
  "+852 2900 0000",
  "-31,775,000",
  "@home",
  "'quoted",
  "1E5",
  "00020",
  "TRUE",
  "#N/A",
  "30/12/2022",
  "_x000D_ as it stands",
  "two\nlines",
  "<b>&amp;\"'",
  "  spaces  ",
  "\u{20BB7}野家有限公司",
  "tab\tin",
  "\u202Eright to left",
];

const CELLS: readonly PlannedCell[] = [
  { row: 0, column: 0, value: text("Next Day Disclosure Return"), look: TITLE, name: "Title" },
  { row: 2, column: 0, value: text("Class B"), look: PLAIN, name: "ClassB.Name" },
  { row: 2, column: 1, value: { kind: "number", decimal: "25973445420" }, look: COUNT, name: "ClassB.Opening" },
  { row: 2, column: 2, value: { kind: "date", date: "2022-11-30" }, look: DAY, name: "ClassB.OpeningDate" },
  { row: 3, column: 1, value: { kind: "number", decimal: "-31775000" }, look: COUNT, name: null },
  {
    row: 3,
    column: 2,
    value: { kind: "number", decimal: "0.09" },
    look: { ...COUNT, numberFormat: "0.00" },
    name: null,
  },
  { row: 4, column: 0, value: null, look: PLAIN, name: null },
  ...TREACHEROUS_TEXTS.map((value, index): PlannedCell => ({
    row: 6 + index,
    column: 0,
    value: text(value),
    look: PLAIN,
    name: null,
  })),
];

/** A small sheet with everything a plan can say. */
export const SAMPLE_PLAN: SheetPlan = {
  sheetName: "Secretary's return",
  cells: CELLS,
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  columnWidths: [180, 120, 96],
  rowHeights: [24, 12, 18, 18],
  page: {
    paper: "A4",
    orientation: "landscape",
    fitToWidth: 1,
    margins: { top: 54, right: 36, bottom: 54, left: 36, header: 18, footer: 18 },
    header: { left: "", center: "", right: "FF304" },
    footer: { left: "Page &P of &N", center: "", right: "v 1.1.1" },
    breaksBefore: [6],
    repeatedRows: [0, 1],
  },
  properties: { NextDayReturn: "FF304 2022-12-30", Version: 'says "0.1.0"' },
};
