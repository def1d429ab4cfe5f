import type { Finding } from "../shares/values/finding";
import { HostFailure } from "../workbook/hostFailure";
import { answerToAdd } from "./showFindings";
import { UsageError } from "./tableOptions";

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

/** The workbook a command was given holds no register: one line for standard error, exit 2; of many that were found, a workbook to pass over. */
export class NoRegister extends Error {
  override readonly name = "NoRegister";
}

/** Whatever a command failed of, in one line. */
export function failureLine(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} (next-day-return --help shows the commands.)`;
  if (error instanceof NoRegister) return error.message;
  if (error instanceof HostFailure) return refusalLine(error);
  const what = error instanceof Error ? error.message : String(error);
  return `Next Day Return failed (${what.split("\n")[0]}). This is a fault of the program, not of the register; nothing was written.`;
}

/** What went wrong with a file, in a line that says what to do. */
function refusalLine(failure: HostFailure): string {
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
    case "being saved":
      return `${file} was being saved while it was read, again and again. Run the command again once that is done.`;
    case "cannot write":
      return `${file} could not be written. Close it if it is open, and check that the folder may be written to.`;
    default:
      return `${file}: ${failure.kind}. Nothing was written.`;
  }
}
