import { lstat, mkdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { NewFileWorkbook } from "../file/newFileWorkbook";
import { errorCode } from "../file/errorCode";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { isOurs } from "../workbook/isOurs";
import { UsageError } from "./tableOptions";

/** Numbered names tried before giving up: nobody keeps so many. */
const MOST_COPIES = 1_000;

const OWNER_MAY_WRITE = 0o200;
const ANYBODY_MAY_WRITE = 0o222;

/** Where a new workbook is to stand. */
export interface OutPlace {
  /** The file asked for; null for a free name beside the register. */
  readonly asked: string | null;
  /** The folder for the free name; null for the register's own. */
  readonly into: string | null;
  readonly register: string;
  /** What the free name says the file holds: `FF304 2022-12-30`. */
  readonly ending: string;
  /** Replace a file that is no return of ours. */
  readonly force: boolean;
}

/**
 * Saves a workbook under the name asked for, or beside the register under its name and the ending, with a number where that is taken.
 * @returns the file
 * @throws UsageError where the name asked for may not be written to
 */
export async function saveOut(
  workbook: NewFileWorkbook,
  { asked, into, register, ending, force }: OutPlace,
): Promise<string> {
  if (asked !== null) {
    await refuseToWriteOver(register, "--out", asked, "the record itself");
    await saveAsked(workbook, "--out", asked, force);
    return asked;
  }
  const folder = into ?? dirname(register);
  if (into === null) await refuseReadOnly(folder);
  else await makeFolder(into);
  const stem = join(folder, `${basename(register, extname(register))} ${ending}`);
  const names = Array.from({ length: MOST_COPIES }, (_, copy) => `${stem}${copy === 0 ? "" : ` (${copy + 1})`}.xlsx`);
  const file = await workbook.saveNew(names);
  if (file === null) throw new UsageError(`"${stem}.xlsx" and ${MOST_COPIES - 1} numbered names are taken: use --out.`);
  return file;
}

/**
 * Saves a workbook under the name an option gives: a new file, or in place of one of ours; of any other only by force, and never of one that is read-only.
 * @throws UsageError
 */
export async function saveAsked(
  workbook: NewFileWorkbook,
  option: string,
  asked: string,
  force: boolean,
): Promise<void> {
  const found = await stat(asked).catch(() => null);
  if (found === null) {
    const leadsNowhere = await lstat(asked).catch(() => null);
    if (leadsNowhere !== null) throw new UsageError(`"${asked}" is a link that leads nowhere: nothing was written.`);
    if ((await workbook.saveNew([asked])) === null)
      throw new UsageError(`"${asked}" was made by somebody else just now, and was not replaced.`);
    return;
  }
  if (found.isDirectory())
    throw new UsageError(`${option} names a folder. Name a file in it, such as "${join(asked, "return.xlsx")}".`);
  if (!found.isFile()) throw new UsageError(`${option} names a device or a pipe: "${asked}". Name a file.`);
  if ((found.mode & OWNER_MAY_WRITE) === 0)
    throw new UsageError(`"${asked}" is read-only and was not replaced. Choose another name for ${option}.`);
  if (!force && !(await isFileOfOurs(asked)))
    throw new UsageError(
      `"${asked}" is there already, is not a return written by next-day-return, and was not replaced. Choose another name for ${option}, or add --force.`,
    );
  // A link stays a link: what it leads to is replaced.
  await workbook.save(await realpath(asked));
}

/**
 * By its mode: the system lets an administrator write anywhere.
 * @param option the one that names another place
 * @throws UsageError
 */
export async function refuseReadOnly(folder: string, option = "--out"): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found !== null && (found.mode & ANYBODY_MAY_WRITE) === 0)
    throw new UsageError(`The folder "${folder}" is read-only and nothing was written to it: use ${option}.`);
}

/** Makes a folder, and those above it, where it is not there yet. @throws UsageError where it may not be made, or may not be written to */
export async function makeFolder(folder: string): Promise<void> {
  await refuseReadOnly(await nearestThere(resolve(folder)), "another --out");
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UsageError(
      `The folder "${folder}" could not be made (${errorCode(cause) ?? "unknown"}) and nothing was written: use another --out.`,
    );
  }
}

/** A folder, or the nearest above it that is there. */
async function nearestThere(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}

/** Whether we wrote every sheet of a file. */
async function isFileOfOurs(file: string): Promise<boolean> {
  try {
    return isOurs(await (await openFileWorkbook(file)).survey());
  } catch {
    // Whatever it is, it cannot be seen to be ours.
    return false;
  }
}

/**
 * Refuses to write a file that is also read, under any name.
 * @param what the file that is read, in words
 * @throws UsageError where it is
 */
export async function refuseToWriteOver(read: string, option: string, asked: string, what: string): Promise<void> {
  if (resolve(asked) === resolve(read) || (await isSameFile(asked, read)))
    throw new UsageError(`${option} names ${what}, which is never written to.`);
}

/** Whether two names are of one file: links, or names that differ in case only. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}
