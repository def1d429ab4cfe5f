import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { HostFailure } from "../workbook/hostFailure";
import { errorCode } from "./errorCode";
import { FileWorkbook } from "./fileWorkbook";
import { LIMITS, tooManyBytes } from "./limits";
import { readContents } from "./readContents";

/** How often a file that is being saved is looked at, and how long it is left alone in between (milliseconds). */
const LOOKS = 6;
const BETWEEN_LOOKS = 250;
/** A file written within so many milliseconds may be half of one. */
const JUST_NOW = 2_000;

/** A workbook, or why there is none, and the very bytes that say so: the file may be saved again meanwhile. */
export interface OpenedFile {
  readonly workbook: FileWorkbook | HostFailure;
  readonly bytes: Uint8Array;
}

/**
 * Opens an .xlsx file for reading. The file is closed again at once, and never written to.
 * @throws HostFailure `no such file`, `not a workbook`, `password-protected`, `too large`, `being saved`; `other` where the disk refuses to read
 */
export async function openFileWorkbook(path: string): Promise<FileWorkbook> {
  const { workbook } = await openFile(path);
  if (workbook instanceof HostFailure) throw workbook;
  return workbook;
}

/**
 * Looks at a file that may be a workbook. One that somebody is saving is waited for.
 * @returns a refusal where its bytes are `not a workbook`, `password-protected`, `too large`
 * @throws HostFailure `no such file`, `too large`, `being saved`; `not a workbook` for what is no file; `other` where the disk refuses to read
 */
export async function openFile(path: string): Promise<OpenedFile> {
  for (let look = 1; ; look++) {
    const bytes = await readFileBytes(path);
    try {
      return { workbook: await openWorkbookBytes(bytes, basename(path)), bytes };
    } catch (cause) {
      if (!(cause instanceof HostFailure)) throw cause;
      if (!isHalfWritten(bytes, cause) || !(await isGrowing(path, bytes))) return { workbook: cause, bytes };
      if (look === LOOKS) throw new HostFailure("being saved", path, cause);
    }
  }
}

/**
 * Opens a workbook out of the bytes of an .xlsx file.
 * @throws HostFailure `not a workbook`, `password-protected`, `too large`
 */
export async function openWorkbookBytes(bytes: Uint8Array, fileName: string): Promise<FileWorkbook> {
  return new FileWorkbook(await readContents(bytes, fileName));
}

/** The bytes of a file that may be a workbook, as one save left them. @throws HostFailure as `openFileWorkbook` */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    for (let look = 1; look <= LOOKS; look++) {
      if (look > 1) await pause(BETWEEN_LOOKS);
      const before = await stat(path);
      // A folder, a device, a pipe: nothing of a known size, and a pipe would keep us waiting.
      if (!before.isFile()) throw new HostFailure("not a workbook", path);
      if (before.size > LIMITS.fileBytes) throw tooManyBytes("fileBytes", path);
      const bytes = await readFile(path);
      const after = await stat(path);
      const isStill = before.ino === after.ino && before.mtimeMs === after.mtimeMs && bytes.length === after.size;
      if (isStill) return bytes;
    }
  } catch (cause) {
    if (cause instanceof HostFailure) throw cause;
    const code = errorCode(cause);
    throw new HostFailure(code === "ENOENT" || code === "ENOTDIR" ? "no such file" : "other", path, cause);
  }
  throw new HostFailure("being saved", path);
}

/** Whether what could not be read may be the beginning of a workbook: nothing yet, or a package (a zip begins with PK) without its end. */
function isHalfWritten(bytes: Uint8Array, { kind }: HostFailure): boolean {
  const isBeginning = bytes.length === 0 || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  return isBeginning && kind === "not a workbook";
}

/** Whether a file that was written just now goes on changing. */
async function isGrowing(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.size !== bytes.length) return true;
  if (Math.abs(Date.now() - found.mtimeMs) > JUST_NOW) return false;
  await pause(BETWEEN_LOOKS);
  const later = await stat(path).catch(() => null);
  return later === null || later.mtimeMs !== found.mtimeMs || later.size !== found.size;
}
