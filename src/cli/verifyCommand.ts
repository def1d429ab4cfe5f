import { agreesThroughout, verifyReturn } from "../actions/verifyReturn";
import { openFileWorkbook } from "../file/openFileWorkbook";
import type { TwoFileCommand } from "./commands";
import { noMovements, NoRegister } from "./refusal";
import { asLines, type ExitCode, type Output, printObject } from "./output";
import { verifiedSheetAsJson, verifiedSheetLines } from "./showComparison";

/** Compares every return sheet of a workbook with the register. 0: all agree. 1: something differs. 2: no return in the one, no register in the other. */
export async function verify({ first, register, json, answers }: TwoFileCommand, output: Output): Promise<ExitCode> {
  const target = await openFileWorkbook(first);
  const outcome = await verifyReturn(target, await openFileWorkbook(register), { answers });
  if (!outcome.hasMovements) {
    throw new NoRegister(noMovements(register, outcome.whyNoMovements));
  }
  if (outcome.sheets.length === 0) {
    output.err(
      asLines([
        `"${first}" holds no return: none of its sheets was written by next-day-return, or their hidden names are lost.`,
      ]),
    );
    return 2;
  }
  const agrees = agreesThroughout(outcome);
  if (json) printObject(output, { agrees, sheets: outcome.sheets.map(verifiedSheetAsJson) });
  else output.out(outcome.sheets.map((sheet) => asLines(verifiedSheetLines(sheet))).join("\n"));
  return agrees ? 0 : 1;
}
