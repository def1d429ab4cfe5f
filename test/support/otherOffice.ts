import ExcelJS from "exceljs";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const OFFICE = "/usr/bin/soffice";
const WORKBOOK = "xlsx:Calc MS Excel 2007 XML";
/** How long it may take to start, and for each file, in milliseconds. */
const LONGEST_START = 120_000;
const LONGEST_FILE = 10_000;

/** Whether an office program that knows nothing of ours is there. */
export const HAS_OTHER_OFFICE = existsSync(OFFICE);

/** Has the other office program open files and save each in a folder, under its own name, as another kind. Each run has settings of its own, so that two may run at once. */
export function convertInOtherOffice(
  files: readonly string[],
  kind: "fods" | "pdf" | typeof WORKBOOK,
  into: string,
): void {
  const settings = mkdtempSync(join(tmpdir(), "other-office-"));
  try {
    const args = [`-env:UserInstallation=file://${settings}`, "--headless", "--convert-to", kind, "--outdir", into];
    const timeout = LONGEST_START + files.length * LONGEST_FILE;
    execFileSync(OFFICE, [...args, ...files], { stdio: "ignore", timeout, killSignal: "SIGKILL" });
  } finally {
    rmSync(settings, { recursive: true, force: true });
  }
}

/** Workbooks as the other office program computes and saves them; all in one go, since starting it is most of the time. */
export async function computedByOtherOffice(workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "computed-"));
  try {
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    for (const [index, bytes] of workbooks.entries()) await writeFile(join(folder, names[index] ?? ""), bytes);
    convertInOtherOffice(
      names.map((name) => join(folder, name)),
      WORKBOOK,
      join(folder, "out"),
    );
    return await Promise.all(names.map((name) => readFile(join(folder, "out", name))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A workbook's bytes opened by a library that knows nothing of ours. */
export async function openedByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
}
