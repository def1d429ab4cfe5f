import { Workbook as Book } from "exceljs";
import { type Region, parseRegionAddress } from "../../src/shares/values/cell";
import type { CellValue, ReadableWorkbook, Snapshot } from "../../src/workbook/workbook";

export function region(sheet: string, address: string): Region {
  const bounds = parseRegionAddress(address);
  if (!bounds) throw new Error(`${address} is no address`);
  return { sheet, ...bounds };
}

export async function snapshot(workbook: ReadableWorkbook, sheet: string, address: string): Promise<Snapshot> {
  const [found] = await workbook.read([region(sheet, address)]);
  if (!found) throw new Error("nothing was read");
  return found;
}

export async function values(
  workbook: ReadableWorkbook,
  sheet: string,
  address: string,
): Promise<readonly (readonly CellValue[])[]> {
  return (await snapshot(workbook, sheet, address)).values;
}

/** A saved file as a reader that is neither adapter sees it. */
export async function loaded(bytes: Uint8Array): Promise<Book> {
  const book = new Book();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}
