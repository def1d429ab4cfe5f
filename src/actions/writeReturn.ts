import type { FilledReturn } from "../forms/filledReturn";
import { fillReturn } from "../forms/fillReturn";
import { layOutReturn } from "../forms/layOutReturn";
import { stampReturn } from "../forms/readBack/returnStamp";
import { returnFields } from "../forms/returnFields";
import { READING_RULES, readingFinding } from "../reading/readingFindings";
import type { Finding, Language } from "../shares/values/finding";
import { runInSlices } from "../shares/runInSlices";
import { PROGRAM_VERSION } from "../shares/values/programVersion";
import { fingerprinting } from "../shares/disclosure/registerFingerprint";
import { HostFailure } from "../workbook/hostFailure";
import type { SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { ReadableWorkbook, WritableWorkbook } from "../workbook/workbook";
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
  const filled = fillReturns(checked, options.languages ?? ["en"]);
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
