import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { HostFailure } from "../workbook/hostFailure";
import { errorCode } from "./errorCode";
import { FileWorkbook } from "./fileWorkbook";
import { LIMITS } from "./limits";
import { readContents } from "./readContents";

/**
 * Opens an .xlsx file for reading. The file is closed again at once, and never written to.
 * @throws HostFailure `no such file`, `not a workbook`, `password-protected`, `too large`; `other` where the disk refuses to read
 */
export async function openFileWorkbook(path: string): Promise<FileWorkbook> {
  return openWorkbookBytes(await readFileBytes(path), basename(path));
}

/**
 * Opens a workbook out of the bytes of an .xlsx file.
 * @throws HostFailure `not a workbook`, `password-protected`, `too large`
 */
export async function openWorkbookBytes(bytes: Uint8Array, fileName: string): Promise<FileWorkbook> {
  return new FileWorkbook(await readContents(bytes, fileName));
}

/** The bytes of a file that may be a workbook. @throws HostFailure as `openFileWorkbook` */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    // A folder, a device, a pipe: nothing of a known size, and a pipe would keep us waiting.
    if (!found.isFile()) throw new HostFailure("not a workbook", path);
    if (found.size > LIMITS.fileBytes) throw new HostFailure("too large", path);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof HostFailure) throw cause;
    const code = errorCode(cause);
    throw new HostFailure(code === "ENOENT" || code === "ENOTDIR" ? "no such file" : "other", path, cause);
  }
}
