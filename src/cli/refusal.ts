import type { Finding } from "../shares/values/finding";
import type { HostFailure } from "../workbook/hostFailure";
import { answerToAdd } from "./showFindings";

/**
 * The line for a workbook without a register: what was seen in it, and what may be answered.
 * @param outcome what came of the command
 */
export function noMovements(file: string, why: Finding | null, outcome = ""): string {
  return [
    `"${file}" holds no table of movements.`,
    ...(why === null ? [outcome] : [why.message.en, why.todo.en, outcome, answerToAdd(why)]),
  ]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
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
