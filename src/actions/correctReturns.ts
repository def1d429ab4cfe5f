import { EMPTY_FIELD } from "../forms/filledField";
import type { FilledReturn } from "../forms/filledReturn";
import { fieldInWords } from "../forms/fieldInWords";
import { fillReturn } from "../forms/fillReturn";
import { issuerName } from "../forms/classNames";
import { type CorrectedField, type FoundLate, sayCorrection } from "../forms/correction/sayCorrection";
import { layOutReturn } from "../forms/layOutReturn";
import { alignedTo } from "../forms/readBack/alignSheet";
import { readSheetFields, type SheetField } from "../forms/readBack/readSheetFields";
import { readStamp, type ReturnStamp, stampReturn } from "../forms/readBack/returnStamp";
import { verifyFields } from "../forms/readBack/verifyFields";
import { returnFields } from "../forms/returnFields";
import { wordIn } from "../forms/words";
import type { DisclosableRow } from "../shares/disclosure/disclosableRow";
import { type FiledDay, lateRows, registerAtFiling } from "../shares/disclosure/replayedReturns";
import { fingerprinting } from "../shares/disclosure/registerFingerprint";
import { Ledger } from "../shares/ledger";
import type { Register } from "../shares/register/register";
import { dealingCell, numberCell } from "../shares/register/rowCells";
import { pairCell } from "../shares/register/table";
import { TABLE_NAMES } from "../shares/register/tableNames";
import { isChinese } from "../shares/register/chineseNames";
import type { Movement } from "../shares/register/movement";
import { ownCategoryName } from "../forms/categories";
import { runInSlices } from "../shares/runInSlices";
import { type CellRef, sameCell, showCell } from "../shares/values/cell";
import type { Finding, Language, Words } from "../shares/values/finding";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";
import { PROGRAM_VERSION } from "../shares/values/programVersion";
import type { WrittenSheet, SheetPlan } from "../workbook/sheetPlan";
import type { ReadableWorkbook, WritableWorkbook } from "../workbook/workbook";
import type { KeptRemarks } from "./keptRemarks";
import { narrativeOf, printedRemarks } from "./narrative";
import { type ReadOptions, readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { editionOfSheet, submittedOn } from "./returnOfSheet";
import { readReturnSheets, type ReadSheet } from "./verifySheets";

/** A workbook that holds returns as they were filed. */
export interface FiledWorkbook {
  /** Its file; "" for the register's own workbook. */
  readonly name: string;
  readonly workbook: ReadableWorkbook;
}

/** A return that was filed, against what the register gives for it now. */
export interface ReplayedReturn {
  readonly file: string;
  readonly sheet: string;
  /** Null for a sheet that does not say which return it is: nothing of it was compared. */
  readonly stamp: ReturnStamp | null;
  readonly submittedOn: CivilDate | null;
  /** What should read otherwise; empty where the return stands as it was filed. */
  readonly fields: readonly (CorrectedField & { readonly registerCells: readonly CellRef[] })[];
  /** False where the register no longer gives such a return at all. */
  readonly isGiven: boolean;
  /** The return as it should read; null where it stands. */
  readonly corrected: FilledReturn | null;
}

/** What the register does not say of a corrected return, and nobody may assume. */
interface OpenQuestion {
  readonly cell: CellRef | null;
  readonly asks: Words;
}

/** A movement found late, and the cells of its row. */
interface LateMovement extends FoundLate {
  readonly cell: CellRef;
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
  filed: readonly FiledWorkbook[],
  work: ReadOptions = {},
): Promise<CorrectionOutcome> {
  const read = await readWorkbook(register, work);
  const kept = await keptRemarks(register);
  const sheets: FiledSheet[] = [];
  for (const { name, workbook } of filed) {
    const survey = await workbook.survey();
    for (const each of await readReturnSheets(workbook, survey)) sheets.push(filedSheet(name, each, survey.date1904));
  }
  const days = filedDays(read.register, sheets);
  const returns: ReplayedReturn[] = [];
  for (const each of [...sheets].sort(byDay)) {
    returns.push(replayed(read.register, days, each, kept));
    await work.yieldToUi?.();
  }
  const affected = returns.filter(({ fields }) => fields.length > 0);
  const late = lateMovements(read.register, days, affected);
  return {
    returns,
    late,
    questions: affected.length === 0 ? [] : questionsOf(read.register, affected),
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

/** A return sheet as it was filed, read back by its names. */
interface FiledSheet {
  readonly file: string;
  readonly sheet: string;
  readonly stamp: ReturnStamp | null;
  readonly fields: readonly SheetField[];
  readonly submittedOn: CivilDate | null;
}

function filedSheet(file: string, { names, snapshot }: ReadSheet, date1904: boolean): FiledSheet {
  const stamp = readStamp(names);
  const fields = stamp === null ? [] : readSheetFields(names, snapshot, date1904);
  return { file, sheet: snapshot.region.sheet, stamp, fields, submittedOn: submittedOn(fields) };
}

function byDay(a: FiledSheet, b: FiledSheet): number {
  const [one, other] = [a.stamp?.closingDate ?? "", b.stamp?.closingDate ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The returns of the sheets, from the oldest on: one sheet a language is one return. */
function filedDays(register: Register, sheets: readonly FiledSheet[]): readonly FiledDay[] {
  const days = new Map<CivilDate, FiledDay>();
  for (const each of [...sheets].sort(byDay)) {
    if (each.stamp === null || days.has(each.stamp.closingDate)) continue;
    const { closingDate, language } = each.stamp;
    days.set(closingDate, {
      closingDate,
      submittedOn: each.submittedOn,
      openedOn: openingDays(register, each.fields, language),
    });
  }
  return [...days.values()];
}

/** The day each class opened on, by the sheet. */
function openingDays(
  register: Register,
  fields: readonly SheetField[],
  language: Language,
): ReadonlyMap<string, CivilDate> {
  const opened = new Map<string, CivilDate>();
  for (const { name, printed } of fields) {
    const [, block] = /^(Class\d+\.)Opening\.Date$/.exec(name) ?? [];
    const day = printed.kind === "date" ? parseCivilDate(printed.figure) : null;
    if (block === undefined || day === null) continue;
    const said = fields.find((each) => each.name === `${block}Designation`)?.printed;
    const shareClass =
      register.classes.length === 1
        ? register.classes[0]
        : register.classes.find((each) => said?.kind === "text" && namesClass(said.text, each, language));
    if (shareClass !== undefined) opened.set(shareClass.name, day);
  }
  return opened;
}

function namesClass(text: string, { name, nameInChinese }: Register["classes"][number], language: Language): boolean {
  const bare = (words: string): string => words.replace(/class|類|类|\s/gi, "").toLowerCase();
  return bare(text) === bare(name) || (language === "zh-Hant" && nameInChinese !== "" && text === nameInChinese);
}

function replayed(
  register: Register,
  days: readonly FiledDay[],
  { file, sheet, stamp, submittedOn: submitted, fields: onSheet }: FiledSheet,
  kept: KeptRemarks,
): ReplayedReturn {
  const base = { file, sheet, stamp, submittedOn: submitted };
  if (stamp === null) return { ...base, fields: [], isGiven: false, corrected: null };
  const at = days.findIndex(({ closingDate }) => closingDate === stamp.closingDate);
  const ledger = new Ledger(registerAtFiling(register, days, at));
  const content = ledger.returnContent(stamp.closingDate);
  if (content === null) return { ...base, fields: [], isGiven: false, corrected: null };
  const edition = editionOfSheet(stamp, register);
  const { language } = stamp;
  const remarks = printedRemarks(narrativeOf(ledger, content, edition, language, kept));
  const filled = fillReturn(ledger, content, edition, language, remarks);
  const given = returnFields(filled);
  const classNames = filled.classes.map(({ shareClass }) => shareClass);
  const differing = verifyFields({
    sheet: alignedTo(given, onSheet),
    register: given,
    stamp,
    registerChanged: null,
  }).filter(({ name, state }) => state !== "agrees" && !OF_SUBMISSION.test(name));
  const fields = differing.map(({ name, onSheet: old, fromRegister: now, registerCells }) => ({
    name,
    words: { en: fieldInWords(name, "en", classNames), "zh-Hant": fieldInWords(name, "zh-Hant", classNames) },
    old,
    now,
    registerCells,
  }));
  return {
    ...base,
    fields,
    isGiven: true,
    corrected: fields.length === 0 ? null : asCorrection(filled, register, submitted),
  };
}

/** A corrected return has its own status, day and signature. */
const OF_SUBMISSION = /^(?:Header\.(?:Status|DateSubmitted)|SignOff\..*)$/;

/** Status and day of the correction stand where the register says them; else the boxes are empty. */
function asCorrection(filled: FilledReturn, register: Register, submitted: CivilDate | null): FilledReturn {
  const { header } = filled;
  return {
    ...filled,
    header: {
      ...header,
      status: saysStatus(register) ? header.status : EMPTY_FIELD,
      dateSubmitted: saysDay(register, submitted) ? header.dateSubmitted : EMPTY_FIELD,
    },
  };
}

/** A new submission is what was filed: a correction is none. */
function saysStatus({ issuer }: Register): boolean {
  const status = issuer?.status?.value.trim() ?? "";
  return status !== "" && !NEW_SUBMISSION.has(status.toLowerCase());
}

const NEW_SUBMISSION: ReadonlySet<string> = new Set(
  (["en", "zh-Hant"] as const).map((language) => wordIn(language, "header.status.new").toLowerCase()),
);

function saysDay({ issuer }: Register, submitted: CivilDate | null): boolean {
  const day = issuer?.dateSubmitted?.value ?? null;
  return day !== null && submitted !== null && day > submitted;
}

function questionsOf(register: Register, affected: readonly ReplayedReturn[]): readonly OpenQuestion[] {
  const { issuer } = register;
  const cellOf = (field: string): CellRef | null => (issuer === null ? null : pairCell(issuer.table, field));
  const questions: OpenQuestion[] = [];
  if (!saysStatus(register))
    questions.push({
      cell: cellOf("Status"),
      asks: {
        en: "Which status does the corrected return bear? The Exchange's word for it has not been verified: enter it under Status in the Issuer table. The box is left empty.",
        "zh-Hant": "更正報表應填甚麼狀態？聯交所所用字眼未經核實：請填於「發行人」表的「狀態」。該欄現留空。",
      },
    });
  if (!affected.every(({ submittedOn: submitted }) => saysDay(register, submitted)))
    questions.push({
      cell: cellOf("Date submitted"),
      asks: {
        en: "On which day are the corrections submitted? Date submitted in the Issuer table is not after the day the returns were filed. The box is left empty.",
        "zh-Hant": "更正報表於何日呈交？「發行人」表的「呈交日期」並非在原報表呈交之後。該欄現留空。",
      },
    });
  return questions;
}

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

const NUMBER_OF_LINE = /\.(?:Issued|Shares|Number)$/;

/**
 * Rows that no return has disclosed, where a return would have a line for them that it does not have, or one with rows that were disclosed. A row
 * that merely was not recorded as filed stands on its return already.
 */
function lateMovements(
  register: Register,
  days: readonly FiledDay[],
  affected: readonly ReplayedReturn[],
): readonly LateMovement[] {
  const rows: readonly DisclosableRow[] = [...register.movements, ...register.repurchases, ...register.treasurySales];
  const disclosed = new Set(
    rows.filter(({ disclosedOn }) => disclosedOn !== null).map((row) => showCell(cellOfNumber(row))),
  );
  const lines = affected.flatMap(({ fields }) => fields.filter(({ name }) => NUMBER_OF_LINE.test(name)));
  return lateRows(register, days)
    .filter((row) => {
      const own = cellOfNumber(row);
      return lines.some(
        ({ old, registerCells }) =>
          registerCells.some((cell) => sameCell(cell, own)) &&
          (old === "" || registerCells.some((cell) => disclosed.has(showCell(cell)))),
      );
    })
    .map(lateMovement);
}

function cellOfNumber(row: DisclosableRow): CellRef {
  return "tradingDate" in row ? dealingCell(row, "Number") : numberCell(row);
}

function lateMovement(row: DisclosableRow): LateMovement {
  const { origin, number, shareClass } = row;
  const isDealing = "tradingDate" in row;
  const date = isDealing ? row.tradingDate : row.date;
  if (date === null) throw new RangeError("a row without a day is never late");
  return {
    cell: cellOfNumber(row),
    date,
    shareClass: shareClass ?? "",
    event: isDealing ? TABLE_NAMES[origin.table.kind] : eventInWords(row),
    number,
  };
}

/** The secretary's own words; in Chinese the form's name for the event where they are English. */
function eventInWords({ event, category }: Movement): Words {
  const official = ownCategoryName(category, "FF305 Part A") ?? ownCategoryName(category, "FF304");
  return { en: event, "zh-Hant": isChinese(event) ? event : (official?.["zh-Hant"].text ?? event) };
}
