import { openXlsx } from "../simulated-excel/openXlsx";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { type PartNotTakenIn, partsNotTakenIn } from "./notPartOfDesk";
import { savedCopy } from "./savedCopy";

/** The example that is open when the desk is. */
export const EXAMPLE = "sensetime-2022-12-30.xlsx";

/** Fetches an example from beside this page. */
export async function openExample(name: string, latency: number): Promise<SimulatedExcel> {
  const response = await fetch(`examples/${name}`);
  if (!response.ok) throw new Error(`There is no example ${name} here`);
  return openXlsx(new Uint8Array(await response.arrayBuffer()), { fileName: name, latency });
}

/** A workbook of the user's own, and the kinds of parts the desk cannot show. */
export async function openFile(
  file: File,
): Promise<{ readonly excel: SimulatedExcel; readonly without: readonly PartNotTakenIn[] }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    excel: await openXlsx(bytes, { fileName: file.name }),
    without: await partsNotTakenIn(bytes),
  };
}

/** A workbook the add-in opened: Excel numbers it, as it has no file yet. */
export async function openNew(bytes: Uint8Array): Promise<SimulatedExcel> {
  return openXlsx(bytes, { fileName: "Book2.xlsx" });
}

/** What a copy is called: after its workbook and the moment, so that no two are one and none is the original. */
function copyName(fileName: string, at: Date): string {
  const stamp = at.toISOString().slice(0, 16).replace("T", " ").replace(":", "");
  return `${fileName.replace(/\.xlsx$/i, "").replace(/ \(copy [\d -]+\)$/, "")} (copy ${stamp}).xlsx`;
}

/** Downloads the workbook as it now is. */
export async function download(excel: SimulatedExcel): Promise<void> {
  const bytes = await savedCopy(excel);
  const address = URL.createObjectURL(
    new Blob([bytes.slice().buffer], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = copyName(excel.book.fileName, new Date());
  link.click();
  URL.revokeObjectURL(address);
}
