import { refusalOfExcel } from "./refusalOfExcel";

/** What we need of the `Excel` global to open another workbook: ExcelApi 1.8, older than the manifest requires. */
export interface WorkbookOpener {
  createWorkbook(base64: string): Promise<void>;
}

/** Characters passed to `String.fromCharCode` at once: engines limit the number of arguments. */
const CHUNK = 8_192;

/**
 * Opens an .xlsx as a new workbook in a window of its own; this one is left as it is.
 * @param name for the user to read if Excel refuses
 * @throws HostFailure
 */
export async function openAnother(excel: WorkbookOpener, bytes: Uint8Array, name: string): Promise<void> {
  try {
    await excel.createWorkbook(base64Of(bytes));
  } catch (thrown) {
    throw refusalOfExcel(thrown, name);
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
