import ExcelJS from "exceljs";

const OPENING = 1_000_000_000;
const FIRST_DAY = 45_300;

/** A register with an error in the running balance of each of its rows: as many findings as rows, at least. */
export async function longRegister(rows: number): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet("Share classes").addRows([
    ["Share class", "Kind of shares", "Listed", "Stock code", "Opening balance", "Opening date"],
    ["Ordinary", "Ordinary shares", "Yes", "01234", OPENING, FIRST_DAY],
  ]);
  const movements = file.addWorksheet("Movements");
  movements.addRow(["Date", "Event", "Number of shares", "Balance after"]);
  for (let row = 0; row < rows; row += 1) {
    movements.addRow([
      FIRST_DAY + 1 + Math.floor(row / 4),
      `Exercise of share options, grant ${row + 1}`,
      1_000 + row,
      OPENING + 7 * row,
    ]);
    movements.getCell(row + 2, 1).numFmt = "d mmm yyyy";
  }
  file
    .getWorksheet("Share classes")
    ?.getColumn(6)
    .eachCell((cell) => (cell.numFmt = "d mmm yyyy"));
  return new Uint8Array(await file.xlsx.writeBuffer());
}
