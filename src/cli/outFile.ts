import { access, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { WriteOutcome } from "../actions/writeReturn";
import { UsageError } from "./arguments";

/**
 * The file to write: the one asked for, or one beside the register with its name, the form and the closing date that does not exist yet.
 * @throws UsageError if the register itself was named
 */
export function outFile(asked: string | null, register: string, { form, content }: WriteOutcome): Promise<string> {
  return outFileEnding(asked, register, `${form} ${content?.closingDate ?? ""}`.trim());
}

/** As `outFile`, with an ending that says what the file holds. */
export async function outFileEnding(asked: string | null, register: string, ending: string): Promise<string> {
  if (asked !== null) {
    await refuseToWriteOver(register, "--out", asked, "the register itself");
    return asked;
  }
  const stem = `${basename(register, extname(register))} ${ending}`;
  for (let copy = 1; ; copy++) {
    const file = join(dirname(register), `${stem}${copy === 1 ? "" : ` (${copy})`}.xlsx`);
    if (!(await exists(file))) return file;
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

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
