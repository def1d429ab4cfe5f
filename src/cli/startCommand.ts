import { basename } from "node:path";
import { planStart, type WrittenFigure, writeStartedRecord } from "../actions/startRecord";
import { NewFileWorkbook } from "../file/newFileWorkbook";
import type { StartFinding } from "../forms/published/start/contradictions";
import type { FigureSource } from "../forms/published/start/pages";
import type { StartedRecord } from "../forms/published/start/startedRecord";
import { showCell } from "../shares/values/cell";
import type { PlainValue } from "../workbook/plainValue";
import type { StartCommand } from "./commands";
import { UsageError } from "./tableOptions";
import { refuseToWriteOver, saveAsked } from "./outFile";
import { asLines, type ExitCode, type Output, printObject } from "./output";
import { publishedText } from "./publishedText";

/**
 * Writes a record of share movements out of published returns. 0: written. 1: the returns contradict each other or themselves; then nothing is written unless by force. 2: one of them is no
 * return.
 */
export async function start(command: StartCommand, output: Output): Promise<ExitCode> {
  const { published, out, force, json } = command;
  for (const file of published) await refuseToWriteOver(file, "--out", out, "one of the published returns");
  const texts = [];
  for (const file of published) texts.push({ name: file, text: await publishedText(file) });
  const { record, notReturns } = planStart(shortNames(texts));
  if (notReturns.length > 0)
    throw new UsageError(`${notReturns.map(({ name, why }) => `"${name}" ${why.en}.`).join(" ")} Nothing was written.`);
  const hasErrors = record.findings.some(({ severity }) => severity === "error");
  const isWritten = force || !hasErrors;
  const target = new NewFileWorkbook();
  const { figures } = await writeStartedRecord(target, record, command.language);
  if (isWritten) await saveAsked(target, "--out", out, force);
  const written = isWritten ? out : "";
  if (json) printObject(output, asJson(record, figures, written));
  else output.out(asLines(linesOf(record, figures, written)));
  return hasErrors ? 1 : 0;
}

/** Documents go by their files' names where these tell them apart. */
function shortNames<T extends { readonly name: string }>(texts: readonly T[]): readonly T[] {
  const names = texts.map(({ name }) => basename(name));
  return new Set(names).size === names.length ? texts.map((of) => ({ ...of, name: basename(of.name) })) : texts;
}

function linesOf({ documents, findings }: StartedRecord, figures: readonly WrittenFigure[], written: string): string[] {
  return [
    ...documents.map(({ document, closingDate, submitted, classes }) => {
      const balances = classes.map(
        (of) => `${of.name} ${of.closing === null ? "not read" : of.closing.issued.toLocaleString("en")}`,
      );
      return `${document.name}: ${document.published.form}, ${document.published.language}, closes ${closingDate ?? "on a day not read"}, submitted ${submitted ?? "on a day not read"}; ${balances.join(", ")}`;
    }),
    ...findings.map(({ severity, message, at }) => `${severity}  ${message.en} (${at.map(sourceInWords).join("; ")})`),
    ...rowsOf(figures).map(figuresLine),
    written === ""
      ? "Nothing was written. Leave out what contradicts the rest, or write anyway with --force."
      : `Written: ${written}. Add the next movement to it and run write.`,
  ];
}

/** Figures of one row of the record that were read on one page; of names and values each value by itself, where several stand abreast. */
function rowsOf(figures: readonly WrittenFigure[]): readonly (readonly WrittenFigure[])[] {
  const rows = new Map<string, WrittenFigure[]>();
  for (const figure of figures) {
    const { cell, source, field } = figure;
    const row = (abreast: number): string => JSON.stringify([cell.sheet, cell.row, source, abreast]);
    let abreast = 0;
    while (rows.get(row(abreast))?.some((other) => other.field.en === field.en) === true) abreast += 1;
    rows.set(row(abreast), [...(rows.get(row(abreast)) ?? []), figure]);
  }
  return [...rows.values()];
}

function figuresLine(row: readonly WrittenFigure[]): string {
  const [first] = row;
  if (first === undefined) return "";
  const figures = row.map(({ field, value }) => `${field.en} ${valueInWords(value)}`);
  return `${showCell(first.cell)}  ${figures.join(", ")}  (${sourceInWords(first.source)})`;
}

function sourceInWords({ document, page }: FigureSource): string {
  return page === null ? document : `${document}, page ${page}`;
}

function valueInWords(value: PlainValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.decimal;
    case "date":
      return value.date;
  }
}

function asJson(
  { documents, findings }: StartedRecord,
  figures: readonly WrittenFigure[],
  written: string,
): Readonly<Record<string, unknown>> {
  return {
    returns: documents.map(({ document, closingDate, submitted, issuer }) => ({
      document: document.name,
      form: document.published.form,
      language: document.published.language,
      issuer,
      closingDate,
      dateSubmitted: submitted,
    })),
    figures: figures.map(({ cell, field, value, source }) => ({
      cell: showCell(cell),
      field: field.en,
      value: valueInWords(value),
      document: source.document,
      page: source.page,
    })),
    findings: findings.map((finding) => findingAsJson(finding)),
    written,
  };
}

function findingAsJson({ severity, message, at }: StartFinding): Readonly<Record<string, unknown>> {
  return { severity, message: message.en, at };
}
