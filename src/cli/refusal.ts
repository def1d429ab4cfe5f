import type { HostFailure } from "../workbook/hostFailure";

/** The line for a workbook without a register. */
export function noMovements(file: string): string {
  return `"${file}" holds no table of movements: none of its sheets has the headings Date, Event and Number of shares (or a log of repurchases).`;
}

/** What went wrong with a file, in a line that says what to do. */
export function refusalLine(failure: HostFailure): string {
  const file = `"${failure.subject}"`;
  switch (failure.kind) {
    case "no such file":
      return `There is no file ${file}. Check the name and the folder.`;
    case "not a workbook":
      return `${file} is no Excel workbook (.xlsx) that can be read. Open it in Excel and save it as an Excel Workbook (.xlsx).`;
    case "password-protected":
      return `${file} is password-protected. Remove the password in Excel (File, Info, Protect Workbook) and try again.`;
    case "too large":
      return `${file} is larger than a register can be. Keep the register in a workbook of its own.`;
    case "cannot write":
      return `${file} could not be written. Close it if it is open, and check that the folder may be written to.`;
    default:
      return `${file}: ${failure.kind}. Nothing was written.`;
  }
}
