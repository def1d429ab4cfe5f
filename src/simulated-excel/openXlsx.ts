import { SimulatedExcel, type SimulatedExcelOptions } from "./simulatedExcel";
import { readXlsx } from "./xlsx/readXlsx";
import { writeXlsx } from "./xlsx/writeXlsx";

/** An .xlsx in a simulated Excel. Formulas without a stored result are calculated at once. */
export async function openXlsx(
  bytes: Uint8Array,
  options: SimulatedExcelOptions & { readonly fileName?: string } = {},
): Promise<SimulatedExcel> {
  return new SimulatedExcel(await readXlsx(bytes, options.fileName ?? "Workbook.xlsx"), options);
}

/** The workbook as it now is, as .xlsx bytes. */
export function saveXlsx(host: SimulatedExcel): Promise<Uint8Array> {
  return writeXlsx(host.book);
}
