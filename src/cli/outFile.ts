import { access } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { WriteOutcome } from "../actions/writeReturn";
import { UsageError } from "./arguments";

/**
 * The file to write: the one asked for, or beside the register one with its name, the form and the closing date, never one that is there.
 * @throws UsageError where the register itself was named: it is never written to
 */
export function outFile(asked: string | null, register: string, { form, content }: WriteOutcome): Promise<string> {
  return outFileEnding(asked, register, `${form} ${content?.closingDate ?? ""}`.trim());
}

/** As `outFile`, for any sheet: beside the register a file with its name and an ending that says what it holds. */
export async function outFileEnding(asked: string | null, register: string, ending: string): Promise<string> {
  if (asked !== null) {
    if (resolve(asked) === resolve(register)) throw new UsageError("--out names the register itself, which is never written to.");
    return asked;
  }
  const stem = `${basename(register, extname(register))} ${ending}`;
  for (let copy = 1; ; copy++) {
    const file = join(dirname(register), `${stem}${copy === 1 ? "" : ` (${copy})`}.xlsx`);
    if (!(await exists(file))) return file;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
