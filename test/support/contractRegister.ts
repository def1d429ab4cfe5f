import { Workbook as Book, type Worksheet } from "exceljs";

/** The rows of the Excel table `Moves` (B4:F8, totals in row 8) as it is opened. */
export const MOVES = {
  sheet: "Movements",
  table: "Moves",
  headings: 3,
  firstRow: 4,
  lastRow: 6,
  totals: 7,
  left: 1,
  columns: 5,
} as const;
/** The plain range of `Classes` (A1:D3), with nothing below. */
export const CLASSES = { sheet: "Classes", lastRow: 2, left: 0, columns: 4 } as const;
export const USER_FILL = "FFE2EFDA";

/** A register with every kind of cell, two tables, a conditional format of the user's, a hidden sheet and a protected one. */
export async function contractRegister(): Promise<Uint8Array> {
  const book = new Book();
  movements(book.addWorksheet("Movements"));
  classes(book.addWorksheet("Classes"));
  kinds(book.addWorksheet("Kinds"));
  book.addWorksheet("Notes", { state: "hidden" }).getCell("C3").value = "for the auditors";
  book.addWorksheet("Empty");
  const locked = book.addWorksheet("Locked");
  locked.getCell("A1").value = 1;
  await locked.protect("", {});
  corrections(book.addWorksheet("Corrections"));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function movements(sheet: Worksheet): void {
  sheet.getCell("B2").value = "Register of movements";
  sheet.addTable({
    name: "Moves",
    ref: "B4",
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: "Date", totalsRowLabel: "Total" },
      { name: "Share class", totalsRowFunction: "none" },
      { name: "Event", totalsRowFunction: "none" },
      { name: "Number of shares", totalsRowFunction: "sum", totalsRowFormula: "SUBTOTAL(109,Moves[Number of shares])" },
      { name: "Balance after", totalsRowFunction: "none" },
    ],
    rows: [
      [44895, "Class B", "Opening", 1000, { formula: "E5", result: 1000 }],
      [44900, "Class B", "Options", 50, { formula: "F5+E6", result: 1050 }],
      [44925, "Class B", "Repurchase", -31, { formula: "F6+E7", result: 1019 }],
    ],
  });
  sheet.getCell("E8").value = { formula: "SUBTOTAL(109,Moves[Number of shares])", result: 1019 };
  for (const row of [5, 6, 7]) {
    sheet.getCell(row, 2).numFmt = "d mmm yyyy";
    sheet.getCell(row, 5).numFmt = "#,##0;(#,##0)";
    sheet.getCell(row, 6).style = {
      numFmt: "#,##0",
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: USER_FILL } },
      font: { bold: true },
    };
  }
  sheet.getCell("B11").value = "Signed by the secretary";
  sheet.addConditionalFormatting({
    ref: "E5:E7",
    rules: [{ type: "expression", formulae: ["E5<0"], priority: 1, style: { font: { color: { argb: "FFFF0000" } } } }],
  });
}

function classes(sheet: Worksheet): void {
  sheet.addRow(["Share class", "Opening balance", "Opening date", "Closing balance"]);
  sheet.addRow(["Class A", 7618, 44895, { formula: "B2", result: 7618 }]);
  sheet.addRow(["Class B", 1000, 44895, { formula: "B3+SUM(Movements!$E$5:$E$7)", result: 2019 }]);
  for (const row of [2, 3]) {
    sheet.getCell(row, 2).numFmt = "#,##0";
    sheet.getCell(row, 3).numFmt = "yyyy-mm-dd";
    sheet.getCell(row, 4).numFmt = "#,##0";
  }
}

/** Column A says how the row is struck through, or hidden; column C is hidden. */
function corrections(sheet: Worksheet): void {
  const strike = { strike: true } as const;
  sheet.addRow(["not struck", 1]);
  sheet.addRow(["struck, its blank cell not", 2, null, "x"]);
  sheet.addRow(["one cell struck", 3]);
  sheet.addRow(["struck with a formula", { formula: "B2*2", result: 4 }]);
  sheet.addRow([{ richText: [{ text: "part " }, { font: strike, text: "struck" }] }, null]);
  sheet.addRow([
    {
      richText: [
        { font: strike, text: "every " },
        { font: { ...strike, bold: true }, text: "run" },
      ],
    },
  ]);
  sheet.addRow(["hidden", 7]);
  sheet.addRow(["hidden", 8]);
  for (const address of ["A2", "B2", "D2", "B3", "A4", "B4"]) sheet.getCell(address).font = strike;
  sheet.getCell("D3").value = "white on white";
  sheet.getCell("D3").font = { color: { argb: "FFFFFFFF" } };
  sheet.getCell("D4").value = "white on green";
  sheet.getCell("D4").style = {
    font: { color: { argb: "FFFFFFFF" }, strike: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF00B050" } },
  };
  sheet.getRow(7).hidden = true;
  sheet.getRow(8).hidden = true;
  sheet.getColumn(3).hidden = true;
}

/** Column A says what column B holds. */
function kinds(sheet: Worksheet): void {
  sheet.addRow(["count", 25973445420]);
  sheet.addRow(["fraction", 0.0009]);
  sheet.addRow(["date", 44925]);
  sheet.addRow(["moment", 44925.75]);
  sheet.addRow(["count under a date's format", 25973445420]);
  sheet.addRow(["text", "Class B"]);
  sheet.addRow(["number kept as text", "31,775,000"]);
  sheet.addRow(["yes", true]);
  sheet.addRow(["error", { error: "#N/A" }]);
  sheet.addRow(["rich text", { richText: [{ text: "Class " }, { font: { bold: true }, text: "B" }] }]);
  sheet.addRow(["link", { text: "HKEX", hyperlink: "https://www.hkex.com.hk/" }]);
  sheet.addRow(["formula", { formula: "B1*2", result: 51946890840 }]);
  sheet.addRow(["formula that gives an error", { formula: "NA()", result: { error: "#N/A" } }]);
  sheet.addRow(["formula that gives a text", { formula: 'B6&"!"', result: "Class B!" }]);
  sheet.addRow(["merged", "over three"]);
  sheet.addRow(["blank", null]);
  sheet.getCell("B1").numFmt = "#,##0";
  sheet.getCell("B2").numFmt = "0.00%";
  sheet.getCell("B3").numFmt = "d mmmm yyyy";
  sheet.getCell("B4").numFmt = "yyyy-mm-dd hh:mm";
  sheet.getCell("B5").numFmt = "yyyy/mm/dd";
  sheet.getCell("B7").numFmt = "@";
  sheet.mergeCells("B15:D15");
}
