import ExcelJS from "exceljs";
import { type Grids, sheetsOf } from "../reading/support/grids";

/** Sheets written as they look, as an Excel workbook. */
export async function gridsXlsx(grids: Grids): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const { snapshot } of sheetsOf(grids)) {
    const { region, values, formats } = snapshot;
    const sheet = file.addWorksheet(region.sheet);
    for (const [down, row] of values.entries())
      for (const [across, value] of row.entries()) {
        if (value === "") continue;
        const cell = sheet.getCell(region.row + down + 1, region.column + across + 1);
        cell.value = value;
        cell.numFmt = formats[down]?.[across] ?? "General";
      }
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}
