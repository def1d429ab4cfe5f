import ExcelJS from "exceljs";

/** A small register as a secretary keeps it: an Excel table with a running balance, a plain range with a totals row, a user's own rule. */
export async function registerXlsx(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const movements = file.addWorksheet("Movements");
  movements.getCell("A1").value = "Movements in issued shares";
  movements.addTable({
    name: "Movements",
    ref: "A3",
    headerRow: true,
    totalsRow: false,
    columns: [
      { name: "Date", filterButton: true },
      { name: "Event" },
      { name: "Number of shares" },
      { name: "Balance" },
    ],
    rows: [
      [44_925, "Cancelled", -31_775_000, { formula: "1000000000+C4" }],
      [44_926, "Options", 12_000, { formula: "D4+C5" }],
      [44_927, "Options", 8_000, { formula: "D5+C6" }],
    ],
  });
  for (const row of [4, 5, 6]) {
    movements.getCell(row, 1).numFmt = "d mmm yyyy";
    movements.getCell(row, 3).numFmt = "#,##0";
    movements.getCell(row, 4).numFmt = "#,##0";
  }
  movements.getCell("F2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEE00" } };
  movements.addConditionalFormatting({
    ref: "C4:C6",
    rules: [{ type: "expression", priority: 1, formulae: ["C4<0"], style: { font: { color: { argb: "FFFF0000" } } } }],
  });
  const purchases = file.addWorksheet("Repurchases");
  purchases.addRows([
    ["Trading date", "Number", "Paid"],
    [44_910, 1_000, 2_500],
    [44_911, 2_000, 5_100],
    ["Total", { formula: "SUM(B2:B3)" }, { formula: "SUM(C2:C3)" }],
  ]);
  const summary = file.addWorksheet("Share classes");
  summary.addRows([
    ["Share class", "Closing balance"],
    ["B", { formula: "Movements!D6" }],
    ["All movements", { formula: "SUM(Movements[Number of shares])" }],
    ["Purchased", { formula: "Repurchases!B4" }],
  ]);
  return new Uint8Array(await file.xlsx.writeBuffer());
}
