import { type CheckOutcome, checkRegister } from "../actions/checkRegister";
import { hasErrors, writeReturn, type WriteOutcome } from "../actions/writeReturn";
import { NewFileWorkbook } from "../file/newFileWorkbook";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { returnAsJson } from "../forms/returnAsJson";
import { todayInHongKong } from "../shares/values/todayInHongKong";
import { HostFailure } from "../workbook/hostFailure";
import { type CheckCommand, readArguments, USAGE, UsageError, type WriteCommand } from "./arguments";
import { compare } from "./compareCommand";
import { month } from "./monthCommand";
import { saveOut } from "./outFile";
import { asLines, type ExitCode, type Output, unsteered } from "./output";
import { noMovements, refusalLine } from "./refusal";
import { diagnosisAsJson, findingLines } from "./showDiagnoses";
import { countLine, findingAsJson } from "./showFindings";
import { verify } from "./verifyCommand";

/** Runs one command. Failures end in one line on standard error; only defects of ours pass through, in one line too. */
export async function runCommand(words: readonly string[], to: Output): Promise<ExitCode> {
  const output = unsteered(to);
  try {
    const command = readArguments(words);
    switch (command.command) {
      case "help":
        output.out(`${USAGE}\n`);
        return 0;
      case "check":
        return await check(command, output);
      case "write":
        return await write(command, output);
      case "verify":
        return await verify(command, output);
      case "compare":
        return await compare(command, output);
      case "month":
        return await month(command, output);
    }
  } catch (error) {
    output.err(asLines([failureLine(error)]));
    return 2;
  }
}

function failureLine(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} (next-day-return --help shows the commands.)`;
  if (error instanceof HostFailure) return refusalLine(error);
  const what = error instanceof Error ? error.message : String(error);
  return `Next Day Return failed (${what.split("\n")[0]}). This is a fault of the program, not of the register; nothing was written.`;
}

async function check({ register, json, answers }: CheckCommand, output: Output): Promise<ExitCode> {
  const workbook = await openFileWorkbook(register);
  const outcome = await checkRegister(workbook, { today: todayInHongKong(), answers });
  const { findings, diagnoses, causes, hasMovements } = outcome;
  if (!hasMovements) return noRegister(register, outcome, output);
  const found = { findings: findings.map(findingAsJson), diagnoses: diagnoses.map(diagnosisAsJson) };
  if (json) output.out(`${JSON.stringify(found, null, 2)}\n`);
  else output.out(asLines([...findingLines(findings, causes), countLine(findings)]));
  return hasErrors(findings) ? 1 : 0;
}

async function write(command: WriteCommand, output: Output): Promise<ExitCode> {
  const register = await openFileWorkbook(command.register);
  const target = new NewFileWorkbook();
  const outcome = await writeReturn(register, target, {
    today: todayInHongKong(),
    languages: command.languages,
    force: command.force,
    answers: command.answers,
    ...(command.form === null ? {} : { form: command.form }),
    ...(command.asAt === null ? {} : { asAt: command.asAt }),
  });
  if (!outcome.hasMovements) return noRegister(command.register, outcome, output);
  let file = "";
  if (outcome.written.length > 0) {
    file = await saveOut(target, {
      asked: command.out,
      register: command.register,
      ending: `${outcome.form} ${outcome.content?.closingDate ?? ""}`.trim(),
      force: command.force,
    });
  }
  output.out(
    command.json ? `${JSON.stringify(outcomeAsJson(outcome, file), null, 2)}\n` : outcomeAsText(outcome, file),
  );
  return hasErrors(outcome.findings) ? 1 : 0;
}

function noRegister(file: string, { whyNoMovements }: Pick<CheckOutcome, "whyNoMovements">, output: Output): ExitCode {
  output.err(asLines([noMovements(file, whyNoMovements, "Nothing was written.")]));
  return 2;
}

/** The return as JSON; with two languages the second stands under `translations`. */
function outcomeAsJson(
  { findings, diagnoses, returns }: WriteOutcome,
  file: string,
): Readonly<Record<string, unknown>> {
  const [first, ...others] = returns;
  const translations = Object.fromEntries(others.map((filled) => [filled.language, returnAsJson(filled)]));
  return {
    ...(first === undefined ? {} : returnAsJson(first)),
    ...(others.length === 0 ? {} : { translations }),
    findings: findings.map(findingAsJson),
    diagnoses: diagnoses.map(diagnosisAsJson),
    written: file,
  };
}

function outcomeAsText({ findings, causes, written }: WriteOutcome, file: string): string {
  const lines = [...findingLines(findings, causes), countLine(findings)];
  if (file !== "") {
    lines.push(`Written: ${file} (${written.map((sheet) => sheet.sheetName).join(", ")})`);
    if (hasErrors(findings))
      lines.push("It was written in spite of the errors above: do not file it before they are fixed.");
  } else lines.push("Nothing was written. Fix the errors, or write in spite of them with --force.");
  return asLines(lines);
}
