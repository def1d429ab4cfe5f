import { type CorrectionOutcome, correctReturns, type ReplayedReturn, writeCorrected } from "../actions/correctReturns";
import type { FiledText, FiledWorkbook } from "../actions/filedReturns";
import { NewFileWorkbook } from "../file/newFileWorkbook";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { showCell } from "../shares/values/cell";
import { showCount } from "../shares/values/quantity";
import type { CorrectCommand } from "./commands";
import { refuseToWriteOver, saveOut } from "./outFile";
import { asLines, type ExitCode, type Output, printObject } from "./output";
import { publishedText } from "./publishedText";
import { noMovements, NoRegister } from "./refusal";
import { cellList, quoted } from "./showComparison";
import { findingAsJson, findingLine } from "./showFindings";

/**
 * Replays returns that were filed, and writes those that should read otherwise into a new workbook. 0: all stand. 1: a return has to be corrected, could
 * not be compared, or a cell could not be read. 2: no return in a file, no register.
 */
export async function correct(command: CorrectCommand, output: Output): Promise<ExitCode> {
  const { register, returns, answers, json, out, force } = command;
  if (out !== null) for (const file of returns) await refuseToWriteOver(file, "--out", out, "a return that was filed");
  const filed = await Promise.all(returns.map(filedIn));
  const outcome = await correctReturns(await openFileWorkbook(register), filed, { answers });
  if (!outcome.hasMovements) {
    throw new NoRegister(noMovements(register, outcome.whyNoMovements, "Nothing was written."));
  }
  const without = returns.find((name) => !outcome.returns.some(({ file }) => file === name));
  if (without !== undefined) {
    output.err(
      asLines([
        isPublished(without)
          ? `"${without}" is not the text of a Next Day Disclosure Return: it has neither the title of FF304 nor that of FF305.`
          : `"${without}" holds no return: none of its sheets was written by next-day-return, or their hidden names are lost.`,
      ]),
    );
    return 2;
  }
  const target = new NewFileWorkbook();
  const written = await writeCorrected(target, outcome);
  const file =
    written.length === 0
      ? ""
      : await saveOut(target, { asked: out, into: null, register, ending: "corrected returns", force });
  const sheets = written.map(({ sheetName }) => sheetName);
  if (json) printObject(output, asJson(outcome, sheets, file));
  else output.out(asLines(linesOf(outcome, sheets, file)));
  const stands = ({ isGiven, fields, notRead }: ReplayedReturn): boolean =>
    isGiven && fields.length === 0 && notRead.length === 0;
  return outcome.unread.length === 0 && outcome.returns.every(stands) ? 0 : 1;
}

/** The endings of what is published: the return as a PDF, or its text. */
function isPublished(file: string): boolean {
  return /\.(?:pdf|txt)$/i.test(file);
}

async function filedIn(name: string): Promise<FiledWorkbook | FiledText> {
  return isPublished(name)
    ? { name, text: await publishedText(name) }
    : { name, workbook: await openFileWorkbook(name) };
}

function linesOf(outcome: CorrectionOutcome, sheets: readonly string[], file: string): readonly string[] {
  const { returns, late, questions, clarification, unread } = outcome;
  return [
    ...unread.map(findingLine),
    ...late.map(
      ({ cell, date, event, number }) =>
        `late     ${showCell(cell)}  ${event.en}, ${date}${number === null ? "" : `, ${showCount(number)}`}: no return has disclosed it.`,
    ),
    ...returns.flatMap(linesOfReturn),
    ...questions.map(({ cell, asks }) => `question ${cell === null ? "-" : showCell(cell)}  ${asks.en}`),
    ...(clarification === null ? [] : ["Clarification:", clarification.en, clarification["zh-Hant"]]),
    ...(file === "" ? [] : [`Written: ${file} (${sheets.join(", ")})`]),
  ];
}

function linesOfReturn({
  file,
  sheet,
  stamp,
  submittedOn,
  fields,
  leftOut,
  isGiven,
  notRead,
}: ReplayedReturn): readonly string[] {
  const where = sheet === "" ? file : `${file}, ${sheet}`;
  if (stamp === null)
    return [`${where}: says it is a return, but not of which form and day. Nothing of it was compared.`];
  const what = `${where}: ${stamp.form} of ${stamp.closingDate}${submittedOn === null ? "" : `, submitted on ${submittedOn}`}`;
  if (!isGiven) return [`${what}: the record gives no such return any more: it has nothing to disclose by that day.`];
  const unread = notRead.map((text) => `not read ${where}: ${text}`);
  if (fields.length === 0)
    return [
      ...unread,
      `${what}: ${unread.length === 0 ? "stands as it was filed" : "stands as far as it could be read"}.`,
    ];
  return [
    ...unread,
    `${what}: to be corrected, ${fields.length} ${fields.length === 1 ? "field" : "fields"}.`,
    ...leftOut.map((row) => `left out ${where}: ${row.says.en}`),
    ...fields.map(
      ({ name, words, old, now, registerCells }) =>
        `correct  ${name} (${words.en}): ${quoted(old)} should read ${quoted(now)}${cellList(registerCells.map(showCell))}`,
    ),
  ];
}

function asJson(
  { returns, late, questions, clarification, unread }: CorrectionOutcome,
  sheets: readonly string[],
  file: string,
): Readonly<Record<string, unknown>> {
  const corrected = returns.filter((each) => each.corrected !== null);
  return {
    returns: returns.map((each) => ({
      file: each.file,
      sheet: each.sheet,
      form: each.stamp?.form ?? null,
      closingDate: each.stamp?.closingDate ?? null,
      submittedOn: each.submittedOn,
      language: each.stamp?.language ?? null,
      notRead: each.notRead,
      state: each.isGiven ? (each.fields.length === 0 ? "stands" : "affected") : "not compared",
      fields: each.fields.map(({ name, words, old, now, registerCells }) => ({
        name,
        words: words.en,
        old,
        new: now,
        registerCells: registerCells.map(showCell),
      })),
      leftOut: each.leftOut.map(({ name, date, number }) => ({ name, date, number })),
      corrected: each.corrected === null ? "" : (sheets[corrected.indexOf(each)] ?? ""),
    })),
    late: late.map(({ cell, date, shareClass, event, number }) => ({
      cell: showCell(cell),
      date,
      shareClass,
      event: event.en,
      number: number === null ? null : number.toString(),
    })),
    questions: questions.map(({ cell, asks }) => ({ cell: cell === null ? null : showCell(cell), asks: asks.en })),
    clarification,
    findings: unread.map(findingAsJson),
    written: file,
  };
}
