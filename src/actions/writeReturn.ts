import type { FilledReturn } from "../forms/filledReturn";
import { fillReturn } from "../forms/fillReturn";
import { layOutReturn } from "../forms/layOutReturn";
import { readStamp, stampReturn } from "../forms/readBack/returnStamp";
import { returnFields } from "../forms/returnFields";
import { READING_RULES, readingFinding } from "../reading/readingFindings";
import type { Finding, Language } from "../shares/values/finding";
import { runInSlices } from "../shares/runInSlices";
import { PROGRAM_VERSION } from "../shares/values/programVersion";
import { fingerprinting } from "../shares/disclosure/registerFingerprint";
import { HostFailure } from "../workbook/hostFailure";
import type { SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { EditableWorkbook, ReadableWorkbook, WritableWorkbook } from "../workbook/workbook";
import { checkRegister, type CheckOptions, type CheckOutcome, editionOf, narrativeIn } from "./checkRegister";
import { Consequences } from "./consequences";
import { printedRemarks } from "./narrative";

export interface WriteOptions extends CheckOptions {
  /** Writes in spite of error findings. */
  readonly force?: boolean;
  /** The moment written on the sheet, now by default. */
  readonly now?: Date;
}

export interface WriteOutcome extends CheckOutcome {
  /** The return as filled, one a language; empty where there is nothing to disclose. */
  readonly returns: readonly FilledReturn[];
  /** Empty if there were error findings. */
  readonly written: readonly WrittenSheet[];
}

/** Reads and checks the register, and writes its return on a new sheet of `target` for each language. */
export async function writeReturn(
  register: ReadableWorkbook,
  target: WritableWorkbook,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  const checked = await checkRegister(register, options);
  const filled = fillReturns(checked, checked.languages);
  const nothing =
    checked.content === null && checked.hasMovements
      ? [nothingToDisclose(options)].filter((finding) => !consequencesOf(checked).has(finding))
      : [];
  const findings = [...checked.findings, ...nothing];
  const written: WrittenSheet[] = [];
  if (options.force === true || !hasErrors(findings)) {
    const origin = {
      writtenAt: (options.now ?? new Date()).toISOString(),
      registerFingerprint: await runInSlices(fingerprinting(checked.register), options.yieldToUi),
      version: PROGRAM_VERSION,
    };
    for (const { filled: each, plan } of filled)
      written.push(await writeNext(target, stampReturn(plan, origin, returnFields(each)), written));
  }
  return { ...checked, findings, returns: filled.map((each) => each.filled), written };
}

/** A sheet of the workbook that holds the return as well, written before. */
export interface StandingReturn {
  readonly sheet: string;
  readonly language: Language;
}

/** The sheets on which the return of these form and closing date stands already, in the order of the workbook. No request if there is none. */
export async function standingReturns(
  workbook: ReadableWorkbook,
  { content, form, survey }: Pick<CheckOutcome, "content" | "form" | "survey">,
  languages: readonly Language[],
): Promise<readonly StandingReturn[]> {
  if (content === null) return [];
  const sheets = survey.sheets.filter(({ returnSheet }) => returnSheet === `${form} ${content.closingDate}`);
  if (sheets.length === 0) return [];
  const names = await workbook.readNames(sheets.map(({ name }) => name));
  return sheets.flatMap(({ name }, index) => {
    const language = readStamp(names[index] ?? [])?.language;
    return language !== undefined && languages.includes(language) ? [{ sheet: name, language }] : [];
  });
}

/**
 * Puts written returns in the place of those that stood before: of several of a language the last is replaced.
 * @returns the written sheets under the names they now have
 */
export async function replaceReturns(
  workbook: EditableWorkbook,
  { written, returns }: Pick<WriteOutcome, "written" | "returns">,
  standing: readonly StandingReturn[],
): Promise<readonly WrittenSheet[]> {
  const replaced: WrittenSheet[] = [];
  for (const [index, sheet] of written.entries()) {
    const old = standing.findLast(({ language }) => language === returns[index]?.language);
    replaced.push(
      old === undefined ? sheet : { ...sheet, sheetName: await workbook.replaceSheet(old.sheet, sheet.sheetName) },
    );
  }
  return replaced;
}

/** If a sheet is refused after others were written, those stay, and the refusal names them. */
async function writeNext(
  target: WritableWorkbook,
  plan: SheetPlan,
  written: readonly WrittenSheet[],
): Promise<WrittenSheet> {
  try {
    return await target.write(plan);
  } catch (refusal) {
    if (!(refusal instanceof HostFailure) || written.length === 0) throw refusal;
    throw new HostFailure(refusal.kind, refusal.subject, refusal, written.map((sheet) => sheet.sheetName).join(", "));
  }
}

/** The returns of a checked register, filled and laid out, one a language; none where there is nothing to disclose. */
export function fillReturns(
  { ledger, content, form, kept }: Pick<CheckOutcome, "ledger" | "content" | "form" | "kept">,
  languages: readonly Language[],
): { readonly filled: FilledReturn; readonly plan: SheetPlan }[] {
  if (content === null) return [];
  const edition = editionOf(ledger.register, content, form);
  return languages.map((language) => {
    const filled = fillReturn(
      ledger,
      content,
      edition,
      language,
      printedRemarks(narrativeIn({ ledger, content, form, kept }, language)),
    );
    return { filled, plan: layOutReturn(filled) };
  });
}

/** What follows from findings of the reading alone: only they can hide that there is something to disclose. */
function consequencesOf({ findings, register }: CheckOutcome): Consequences {
  return new Consequences(
    findings.filter(({ name }) => name in READING_RULES),
    register,
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

function nothingToDisclose({ asAt }: CheckOptions): Finding {
  return readingFinding("nothing-to-disclose", [], { until: asAt ?? "" });
}
