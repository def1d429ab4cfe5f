import { type CheckOutcome, checkRegister } from "../actions/checkRegister";
import { hasErrors, writeReturn, type WriteOutcome } from "../actions/writeReturn";
import { NewFileWorkbook } from "../file/newFileWorkbook";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { returnAsJson } from "../forms/returnAsJson";
import { todayInHongKong } from "../shares/values/todayInHongKong";
import type { CheckCommand, WriteCommand } from "./commands";
import { compare } from "./compareCommand";
import { headroom } from "./headroomCommand";
import { month } from "./monthCommand";
import { saveOut } from "./outFile";
import type { RegisterCommand } from "./many/tasks";
import { asLines, type ExitCode, type Output, printObject } from "./output";
import { noMovements, NoRegister } from "./refusal";
import { diagnosisAsJson, findingLines } from "./showDiagnoses";
import { countLine, findingAsJson } from "./showFindings";
import { verify } from "./verifyCommand";

/** Runs a command on one register. @throws UsageError, HostFailure, NoRegister */
export function runOne(command: RegisterCommand, output: Output): Promise<ExitCode> {
  switch (command.command) {
    case "check":
      return check(command, output);
    case "write":
      return write(command, output);
    case "verify":
      return verify(command, output);
    case "compare":
      return compare(command, output);
    case "month":
      return month(command, output);
    case "headroom":
      return headroom(command, output);
  }
}

async function check({ register, json, answers }: CheckCommand, output: Output): Promise<ExitCode> {
  const workbook = await openFileWorkbook(register);
  const outcome = await checkRegister(workbook, { today: todayInHongKong(), answers });
  const { findings, diagnoses, causes, hasMovements } = outcome;
  if (!hasMovements) throw noRegister(register, outcome);
  const found = { findings: findings.map(findingAsJson), diagnoses: diagnoses.map(diagnosisAsJson) };
  if (json) printObject(output, found);
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
  if (!outcome.hasMovements) throw noRegister(command.register, outcome);
  let file = "";
  if (outcome.written.length > 0) {
    file = await saveOut(target, {
      asked: command.out,
      into: command.into,
      register: command.register,
      ending: `${outcome.form} ${outcome.content?.closingDate ?? ""}`.trim(),
      force: command.force,
    });
  }
  if (command.json) printObject(output, outcomeAsJson(outcome, file));
  else output.out(outcomeAsText(outcome, file));
  return hasErrors(outcome.findings) ? 1 : 0;
}

function noRegister(file: string, { whyNoMovements }: Pick<CheckOutcome, "whyNoMovements">): NoRegister {
  return new NoRegister(noMovements(file, whyNoMovements, "Nothing was written."));
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
      lines.push("It was written with the errors above: do not file it before they are corrected.");
  } else lines.push("Nothing was written. Correct the errors, or write anyway with --force.");
  return asLines(lines);
}
