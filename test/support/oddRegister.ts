import ExcelJS from "exceljs";

/** A register whose movements stand under headings of nobody else's, and whose classes do not: to be pointed out by hand. */
export async function oddRegister(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet("Share classes").addRows([
    ["Share class", "Kind of shares", "Listed", "Stock code", "Opening balance", "Opening date", "Old code"],
    ["Ordinary", "Ordinary shares", "Yes", "01234", 1_000_000, 45_300, "00999"],
  ]);
  const log = file.addWorksheet("Log");
  log.addRows([
    ["Our log"],
    [],
    ["When", "What happened", "How many", "Left over"],
    [45_301, "Exercise of share options", 500, 1_000_500],
  ]);
  for (const cell of [log.getCell("A4"), file.getWorksheet("Share classes")?.getCell("F2")])
    if (cell) cell.numFmt = "d mmm yyyy";
  return new Uint8Array(await file.xlsx.writeBuffer());
}
