import { open, stat } from "node:fs/promises";
import { extname } from "node:path";
import { type CompareOutcome, compareWithPublished, equalsPublished } from "../actions/comparePublished";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { fieldInWords } from "../forms/fieldInWords";
import { showCell } from "../shares/values/cell";
import type { TwoFileCommand } from "./commands";
import { UsageError } from "./tableOptions";
import { lastReturnAsJson, lastReturnLines, writeLastReturn } from "./lastReturnFile";
import { refuseToWriteOver } from "./outFile";
import { noMovements } from "./refusal";
import { asLines, type ExitCode, type Output } from "./output";
import { publishedText } from "./publishedText";
import { cellList, quoted } from "./showComparison";

/** Compares the text of a published return with the register. 0: equal. 1: something differs or could not be read. 2: one of the two is not what it should be. */
export async function compare(
  { first, register, json, lastReturn, force, answers }: TwoFileCommand,
  output: Output,
): Promise<ExitCode> {
  if (lastReturn !== null) {
    await refuseToWriteOver(register, "--last-return", lastReturn, "the record itself");
    await refuseToWriteOver(first, "--last-return", lastReturn, "the published text itself");
  }
  if (await isWorkbook(first)) {
    const { compareReport } = await import("./compareReportCommand");
    return compareReport({ command: "compare", first, register, inputs: [], json, lastReturn, force, answers }, output);
  }
  const text = await publishedText(first);
  const outcome = await compareWithPublished(text, await openFileWorkbook(register), { answers });
  const { published } = outcome;
  if (published === null) {
    output.err(asLines([`"${first}" ${outcome.whyNoReturn?.en ?? ""}.`]));
    return 2;
  }
  if (!outcome.hasMovements) {
    output.err(asLines([noMovements(register, outcome.whyNoMovements)]));
    return 2;
  }
  const equal = equalsPublished(outcome);
  const last = lastReturn === null ? null : await writeLastReturn(outcome.register, published, lastReturn, force);
  output.out(
    json
      ? `${JSON.stringify({ ...asJson(outcome, published, equal), lastReturn: last && lastReturnAsJson(last) }, null, 2)}\n`
      : asLines([...linesOf(outcome, published), ...(last === null ? [] : lastReturnLines(last))]),
  );
  return equal ? 0 : 1;
}

/** The first bytes of an Excel Workbook (.xlsx), which is a package, and of the older .xls. */
const PACKAGE = Buffer.from("PK\u0003\u0004", "latin1");
const OLDER = Buffer.from("d0cf11e0a1b11ae1", "hex");

/** Whether a file is a workbook: then it is the Exchange's Share Repurchase Report. @throws UsageError for one in the older format */
async function isWorkbook(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) return false;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(OLDER.length), 0, OLDER.length, 0);
    const start = buffer.subarray(0, bytesRead);
    // A workbook behind a password is kept in the older container too: opening it says so.
    if (extname(file).toLowerCase() === ".xls" || (start.equals(OLDER) && extname(file).toLowerCase() !== ".xlsx"))
      throw new UsageError(
        `"${file}" is in the older Excel format (.xls), which is not read. Open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and compare that.`,
      );
    return start.subarray(0, PACKAGE.length).equals(PACKAGE) || start.equals(OLDER);
  } finally {
    await handle.close();
  }
}

type Published = NonNullable<CompareOutcome["published"]>;

function linesOf(
  { fields, leftOut, classNames, another }: CompareOutcome,
  { form, language, unread }: Published,
): readonly string[] {
  const differing = fields.filter(({ state }) => state !== "agrees");
  const count =
    differing.length === 0
      ? `All ${fields.length} fields agree with the record.`
      : `${differing.length} of ${fields.length} fields do not agree.`;
  return [
    `${form}, ${language}.`,
    ...(another.issuer === null
      ? []
      : [
          `This is the return of another issuer: ${another.issuer.published}. The record is of ${another.issuer.fromRecord}.`,
        ]),
    ...(another.closingDate === null
      ? []
      : [
          `This return closes on ${another.closingDate.published}; that of the record closes on ${another.closingDate.fromRecord}.`,
        ]),
    ...leftOut.map((row) => `left out  ${row.says.en}`),
    ...unread.map(
      ({ where, text, why }) =>
        `not read  ${fieldInWords(where, "en", classNames)}  ${why.en}${text === "" ? "" : `: ${quoted(text)}`}`,
    ),
    ...differing.map(
      (field) =>
        `${field.state}  ${fieldInWords(field.name, "en", classNames)}  published ${quoted(field.published)}, the record gives ${quoted(field.fromRegister)}${cellList(field.registerCells.map(showCell))}`,
    ),
    fields.length === 0 ? "The record has nothing to disclose: nothing was compared." : count,
    ...(unread.length === 0
      ? []
      : [
          `${unread.length} ${unread.length === 1 ? "part" : "parts"} of the text could not be read, and ${unread.length === 1 ? "is" : "are"} not taken as equal.`,
        ]),
  ];
}

function asJson(
  { fields, leftOut, another }: CompareOutcome,
  { form, language, labelOrder, unread }: Published,
  equal: boolean,
): Readonly<Record<string, unknown>> {
  return {
    equal,
    another,
    form,
    language,
    labelOrder,
    fields: fields.map(({ name, state, published, fromRegister, registerCells }) => ({
      name,
      state,
      published,
      fromRegister,
      registerCells: registerCells.map(showCell),
    })),
    leftOut: leftOut.map(({ name, date, number }) => ({ name, date, number })),
    unread: unread.map((piece) => ({ ...piece, why: piece.why.en })),
  };
}
