import { writeNewRecord } from "../actions/newRecord";
import { NewFileWorkbook } from "../file/newFileWorkbook";
import type { TemplateCommand } from "./commands";
import { saveAsked } from "./outFile";
import { asLines, type ExitCode, type Output, printObject } from "./output";

/** Writes the empty tables of a new record of share movements into a new workbook. 0: written. */
export async function template(command: TemplateCommand, output: Output): Promise<ExitCode> {
  const target = new NewFileWorkbook();
  const sheets = (await writeNewRecord(target, command.language)).map(({ sheetName }) => sheetName);
  await saveAsked(target, "--out", command.out, command.force);
  if (command.json) printObject(output, { written: command.out, sheets });
  else output.out(asLines([`Written: ${command.out} (${sheets.join(", ")})`]));
  return 0;
}
