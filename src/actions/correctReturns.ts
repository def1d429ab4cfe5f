import { issuerName } from "../forms/classNames";
import { type CorrectedField, sayCorrection } from "../forms/correction/sayCorrection";
import { fieldInWords } from "../forms/fieldInWords";
import type { FilledReturn } from "../forms/filledReturn";
import { fillReturn } from "../forms/fillReturn";
import { layOutReturn } from "../forms/layOutReturn";
import { stampReturn } from "../forms/readBack/returnStamp";
import { returnFields } from "../forms/returnFields";
import { fingerprinting } from "../shares/disclosure/registerFingerprint";
import { type FiledDay, registerAtFiling } from "../shares/disclosure/replayedReturns";
import { Ledger } from "../shares/ledger";
import type { Register } from "../shares/register/register";
import { runInSlices } from "../shares/runInSlices";
import type { CivilDate } from "../shares/values/civilDate";
import type { Finding, Words } from "../shares/values/finding";
import { PROGRAM_VERSION } from "../shares/values/programVersion";
import type { WrittenSheet, SheetPlan } from "../workbook/sheetPlan";
import type { ReadableWorkbook, WritableWorkbook } from "../workbook/workbook";
import { asCorrection, type OpenQuestion, questionsOf } from "./correctionQuestions";
import {
  type DifferingField,
  type FiledAs,
  type FiledReturnRead,
  filedReturnsOf,
  type FiledText,
  type FiledWorkbook,
} from "./filedReturns";
import type { KeptRemarks } from "./keptRemarks";
import { type LateMovement, lateMovements } from "./lateMovements";
import { narrativeOf, printedRemarks } from "./narrative";
import { type ReadOptions, readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { type RowLeftOut, rowsLeftOut } from "../forms/published/rowsLeftOut";

/** A return that was filed, against what the register gives for it now. */
export interface ReplayedReturn {
  readonly file: string;
  /** "" for a published text. */
  readonly sheet: string;
  /** Null where it does not say which return it is: nothing of it was compared. */
  readonly stamp: FiledAs | null;
  readonly submittedOn: CivilDate | null;
  /** The parts of a published text that could not be read: nothing is known of them. */
  readonly notRead: readonly string[];
  /** What should read otherwise; empty where the return stands as it was filed. */
  readonly fields: readonly (CorrectedField & DifferingField)[];
  /** Lines it was filed with that no row of the register gives any more. */
  readonly leftOut: readonly RowLeftOut[];
  /** False where the register no longer gives such a return at all. */
  readonly isGiven: boolean;
  /** The return as it should read; null where it stands. */
  readonly corrected: FilledReturn | null;
}

export interface CorrectionOutcome {
  /** From the oldest on. */
  readonly returns: readonly ReplayedReturn[];
  readonly late: readonly LateMovement[];
  readonly questions: readonly OpenQuestion[];
  /** One paragraph for an announcement; null where every return stands. */
  readonly clarification: Words | null;
  /** Cells that could not be read. */
  readonly unread: readonly Finding[];
  readonly fingerprint: string;
  readonly hasMovements: boolean;
  readonly whyNoMovements: Finding | null;
}

/**
 * Replays the returns that were filed from the register as it is now: which of them a movement found late changes, field by field, and how each should
 * have read. Writes nothing.
 */
export async function correctReturns(
  register: ReadableWorkbook,
  filed: readonly (FiledWorkbook | FiledText)[],
  work: ReadOptions = {},
): Promise<CorrectionOutcome> {
  const read = await readWorkbook(register, work);
  const kept = await keptRemarks(register);
  const filedReturns = (await Promise.all(filed.map(filedReturnsOf))).flat();
  const days = filedDays(read.register, filedReturns);
  const returns: ReplayedReturn[] = [];
  for (const each of [...filedReturns].sort(byDay)) {
    returns.push(replayed(read.register, days, each, kept));
    await work.yieldToUi?.();
  }
  const affected = returns.filter(({ fields }) => fields.length > 0);
  const late = lateMovements(
    read.register,
    days,
    affected.flatMap(({ fields }) => fields),
  );
  return {
    returns,
    late,
    questions:
      affected.length === 0
        ? []
        : questionsOf(
            read.register,
            affected.map(({ submittedOn }) => submittedOn),
          ),
    clarification: affected.length === 0 ? null : clarificationOf(read.register, affected, late),
    unread: read.findings.filter(({ severity }) => severity === "error"),
    fingerprint: await runInSlices(fingerprinting(read.register), work.yieldToUi),
    hasMovements: read.hasMovements,
    whyNoMovements: read.whyNoMovements,
  };
}

/** Writes every corrected return on a new sheet of a workbook; the returns as filed stay. */
export async function writeCorrected(
  target: WritableWorkbook,
  { returns, fingerprint }: CorrectionOutcome,
  now: Date = new Date(),
): Promise<readonly WrittenSheet[]> {
  const written: WrittenSheet[] = [];
  for (const { corrected } of returns)
    if (corrected !== null) written.push(await target.write(planOf(corrected, fingerprint, now)));
  return written;
}

function planOf(corrected: FilledReturn, registerFingerprint: string, now: Date): SheetPlan {
  return stampReturn(
    layOutReturn(corrected),
    { writtenAt: now.toISOString(), registerFingerprint, version: PROGRAM_VERSION },
    returnFields(corrected),
  );
}

function byDay(a: FiledReturnRead, b: FiledReturnRead): number {
  const [one, other] = [a.stamp?.closingDate ?? "", b.stamp?.closingDate ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The returns that were filed, from the oldest on: one sheet a language is one return. */
function filedDays(register: Register, filed: readonly FiledReturnRead[]): readonly FiledDay[] {
  const days = new Map<CivilDate, FiledDay>();
  for (const each of [...filed].sort(byDay)) {
    if (each.stamp === null || days.has(each.stamp.closingDate)) continue;
    const { closingDate } = each.stamp;
    days.set(closingDate, { closingDate, submittedOn: each.submittedOn, openedOn: each.openedOn(register) });
  }
  return [...days.values()];
}

function replayed(
  register: Register,
  days: readonly FiledDay[],
  filed: FiledReturnRead,
  kept: KeptRemarks,
): ReplayedReturn {
  const { file, sheet, stamp, submittedOn, notRead } = filed;
  const base = { file, sheet, stamp, submittedOn, notRead };
  const edition = filed.edition(register);
  if (stamp === null || edition === null) return { ...base, fields: [], leftOut: [], isGiven: false, corrected: null };
  const at = days.findIndex(({ closingDate }) => closingDate === stamp.closingDate);
  const ledger = new Ledger(registerAtFiling(register, days, at));
  const content = ledger.returnContent(stamp.closingDate);
  if (content === null) return { ...base, fields: [], leftOut: [], isGiven: false, corrected: null };
  const { language } = stamp;
  const remarks = printedRemarks(narrativeOf(ledger, content, edition, language, kept));
  const filled = fillReturn(ledger, content, edition, language, remarks);
  const classNames = filled.classes.map(({ shareClass }) => shareClass);
  const fields = filed
    .differing(returnFields(filled))
    .filter(({ name }) => !OF_SUBMISSION.test(name))
    .map((field) => ({
      ...field,
      words: {
        en: fieldInWords(field.name, "en", classNames),
        "zh-Hant": fieldInWords(field.name, "zh-Hant", classNames),
      },
    }));
  return {
    ...base,
    fields,
    leftOut: rowsLeftOut(fields.map(({ name, old, now }) => ({ name, published: old, fromRegister: now }))),
    isGiven: true,
    corrected: fields.length === 0 ? null : asCorrection(filled, register, submittedOn),
  };
}

/** A corrected return has its own status, day and signature. */
const OF_SUBMISSION = /^(?:Header\.(?:Status|DateSubmitted)|SignOff\..*)$/;

/** A return written in two languages is told once. */
function clarificationOf(
  register: Register,
  affected: readonly ReplayedReturn[],
  late: readonly LateMovement[],
): Words {
  const once = affected.filter(
    ({ stamp }, index) => affected.findIndex((each) => each.stamp?.closingDate === stamp?.closingDate) === index,
  );
  return sayCorrection(
    { en: issuerName(register, "en").text, "zh-Hant": issuerName(register, "zh-Hant").text },
    once.flatMap(({ stamp, submittedOn: submitted, fields }) =>
      stamp === null ? [] : [{ closingDate: stamp.closingDate, submittedOn: submitted, fields }],
    ),
    late,
  );
}
