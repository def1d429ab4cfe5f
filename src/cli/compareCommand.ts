import { type CompareOutcome, compareWithPublished, equalsPublished } from "../actions/comparePublished";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { fieldInWords } from "../forms/fieldInWords";
import type { PublishedReturn } from "../forms/published/publishedReturn";
import { showCell } from "../shares/values/cell";
import type { TwoFileCommand } from "./arguments";
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
  const text = await publishedText(first);
  const outcome = await compareWithPublished(text, await openFileWorkbook(register), { answers });
  const { published } = outcome;
  if (published === null) {
    output.err(
      asLines([
        `"${first}" is not the text of a Next Day Disclosure Return: neither the title of FF304 nor that of FF305 stands in it.`,
      ]),
    );
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

function linesOf(
  { fields, classNames, another }: CompareOutcome,
  { form, language, unread }: PublishedReturn,
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
  { fields, another }: CompareOutcome,
  { form, language, labelOrder, unread }: PublishedReturn,
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
    unread: unread.map((piece) => ({ ...piece, why: piece.why.en })),
  };
}
