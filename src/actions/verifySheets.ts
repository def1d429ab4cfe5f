import { isBridgeSheet } from "../forms/bridge/layOutBridge";
import { isKeyInSheet } from "../forms/keyInSheets";
import { isFindingsSheet } from "../forms/findingsSheets";
import { fillReturn } from "../forms/fillReturn";
import { isMonthSheet } from "../forms/month/layOutMonth";
import { readSheetFields, type SheetField } from "../forms/readBack/readSheetFields";
import { type MonthStamp, readMonthStamp, readStamp, type ReturnStamp } from "../forms/readBack/returnStamp";
import { type VerifiedField, verifyFields } from "../forms/readBack/verifyFields";
import { verifyWording } from "../forms/readBack/verifyWording";
import { layOutReturn } from "../forms/layOutReturn";
import { layOutMonthly } from "../forms/monthly/layOutMonthly";
import { MONTHLY_FORM } from "../forms/monthly/monthlyForm";
import { placeMonthly } from "../forms/monthly/placeMonthly";
import { type ReturnField, returnFields } from "../forms/returnFields";
import { isTieOutSheet } from "../forms/tieOut/layOutTieOut";
import { type YieldToUi, runInSlices, type Steps } from "../shares/runInSlices";
import type { Ledger } from "../shares/ledger";
import { PROGRAM_VERSION } from "../shares/values/programVersion";
import type { SheetName } from "../workbook/sheetName";
import type { SheetPlan } from "../workbook/sheetPlan";
import type { ReadableWorkbook, Snapshot, SnapshotDetail, WorkbookSurvey } from "../workbook/workbook";
import type { KeptRemarks } from "./keptRemarks";
import { monthlyReturn } from "./monthlyReturn";
import { narrativeOf, printedRemarks } from "./narrative";
import { returnOfSheet } from "./returnOfSheet";

/** A return sheet against the register, field by field. */
export interface VerifiedSheet {
  readonly sheet: string;
  /** Null for a return sheet that does not say which return it is: nothing of it was compared. */
  readonly stamp: ReturnStamp | MonthStamp | null;
  /** Whether the register has changed since the return was written; null if the sheet does not say. */
  readonly registerChanged: boolean | null;
  /** The names of its classes in the register, in the order of their blocks; null if the register no longer gives such a return. */
  readonly classNames: readonly string[] | null;
  readonly fields: readonly VerifiedField[];
}

/** What a return sheet is compared with. */
export interface RegisterSide {
  readonly ledger: Ledger;
  readonly kept: KeptRemarks;
  /** The register's fingerprint; null not to compare it. */
  readonly fingerprint: string | null;
  /** Whether to compare the words around the fields as well, and what of the sheet is seen. */
  readonly withWording: boolean;
}

/** Reads the return sheets of a surveyed workbook back by their names and compares them with the register, in the order of the sheets. */
export async function verifySheets(
  workbook: ReadableWorkbook,
  survey: WorkbookSurvey,
  side: RegisterSide,
  yieldToUi?: YieldToUi,
): Promise<readonly VerifiedSheet[]> {
  const details: readonly SnapshotDetail[] = side.withWording ? ["hidden", "unseen"] : [];
  const read = await readSheetsOf(workbook, survey, (returnSheet) => !isBeside(returnSheet), details);
  // A month's summary of an earlier version is no return.
  const returns = read.filter(({ names, month }) => !month || readMonthStamp(names) !== null);
  return runInSlices(verifying(returns, survey.date1904, side), yieldToUi);
}

/** A return sheet as it stands: its names and its cells. */
export interface ReadSheet {
  readonly names: readonly SheetName[];
  readonly snapshot: Snapshot;
  /** True for that of a Monthly Return. */
  readonly month: boolean;
}

/** The sheets of Next Day returns of a surveyed workbook, in the order of the sheets. No request if there is none. */
export function readReturnSheets(workbook: ReadableWorkbook, survey: WorkbookSurvey): Promise<readonly ReadSheet[]> {
  return readSheetsOf(workbook, survey, (returnSheet) => !isBeside(returnSheet) && !isMonthSheet(returnSheet), []);
}

/** The same, and the sheets of Monthly Returns among them. */
export function readAllReturnSheets(workbook: ReadableWorkbook, survey: WorkbookSurvey): Promise<readonly ReadSheet[]> {
  return readSheetsOf(workbook, survey, (returnSheet) => !isBeside(returnSheet), []);
}

/** A working sheet of ours beside a return. */
function isBeside(returnSheet: string): boolean {
  return [isTieOutSheet, isBridgeSheet, isKeyInSheet, isFindingsSheet].some((isOther) => isOther(returnSheet));
}

async function readSheetsOf(
  workbook: ReadableWorkbook,
  { sheets }: WorkbookSurvey,
  isAsked: (returnSheet: string) => boolean,
  details: readonly SnapshotDetail[],
): Promise<readonly ReadSheet[]> {
  const returns = sheets.filter(({ returnSheet }) => returnSheet !== null && isAsked(returnSheet));
  if (returns.length === 0) return [];
  const names = await workbook.readNames(returns.map(({ name }) => name));
  const snapshots = new Map(
    (
      await workbook.read(
        returns.flatMap(({ used }) => used ?? []),
        { details },
      )
    ).map((snapshot) => [snapshot.region.sheet, snapshot]),
  );
  return returns.map(({ name, returnSheet }, index) => ({
    names: names[index] ?? [],
    snapshot: snapshots.get(name) ?? emptySnapshot(name),
    month: returnSheet !== null && isMonthSheet(returnSheet),
  }));
}

/** One sheet a step: a workbook may hold the returns of years. */
function* verifying(
  returns: readonly ReadSheet[],
  date1904: boolean,
  side: RegisterSide,
): Steps<readonly VerifiedSheet[]> {
  const verified: VerifiedSheet[] = [];
  for (const each of returns) {
    verified.push(verifiedSheet(each, date1904, side));
    yield;
  }
  return verified;
}

function verifiedSheet(
  { names, snapshot }: ReadSheet,
  date1904: boolean,
  { ledger, kept, fingerprint, withWording }: RegisterSide,
): VerifiedSheet {
  const { sheet } = snapshot.region;
  const stamp = readStamp(names) ?? readMonthStamp(names);
  if (stamp === null) return { sheet, stamp, registerChanged: null, classNames: null, fields: [] };
  const registerChanged =
    stamp.registerFingerprint === null || fingerprint === null ? null : stamp.registerFingerprint !== fingerprint;
  const onSheet = readSheetFields(names, snapshot, date1904);
  const now = stamp.form === MONTHLY_FORM ? monthNow(ledger, stamp) : returnNow(ledger, stamp, onSheet, kept);
  const fields = verifyFields({ sheet: onSheet, register: now?.fields ?? [], stamp, registerChanged });
  // Another version has other words; and with other lines than the register gives, words are missing or added that say so at their fields.
  const isComparable =
    stamp.version === PROGRAM_VERSION &&
    fields.every(({ state }) => state === "agrees" || state === "changed" || state === "hidden");
  const wording =
    now === null || !withWording || !isComparable ? [] : verifyWording(now.plan().cells, names, snapshot, date1904);
  return {
    sheet,
    stamp,
    registerChanged,
    classNames: now?.classNames ?? null,
    fields: [...fields, ...wording],
  };
}

/** What the register gives now for a sheet. */
interface SheetNow {
  readonly classNames: readonly string[];
  readonly fields: readonly ReturnField[];
  /** The sheet as it would be written now. */
  readonly plan: () => SheetPlan;
}

/** The return the register gives for that of the sheet, filed or not; null if it has nothing to disclose by then. */
function returnNow(
  current: Ledger,
  stamp: ReturnStamp,
  onSheet: readonly SheetField[],
  kept: KeptRemarks,
): SheetNow | null {
  const { language } = stamp;
  const now = returnOfSheet(current, stamp, onSheet);
  if (now === null) return null;
  const { ledger, content, edition } = now;
  const remarks = printedRemarks(narrativeOf(ledger, content, edition, language, kept));
  const filled = fillReturn(ledger, content, edition, language, remarks);
  return {
    classNames: filled.classes.map(({ shareClass }) => shareClass),
    fields: returnFields(filled),
    plan: () => layOutReturn(filled),
  };
}

/** The Monthly Return the register gives for the month of the sheet. */
function monthNow(ledger: Ledger, stamp: MonthStamp): SheetNow {
  const filled = monthlyReturn(ledger, stamp.month, stamp.language, stamp.edition);
  return {
    classNames: filled.classes.map(({ shareClass }) => shareClass),
    fields: placeMonthly(filled).fields,
    plan: () => layOutMonthly(filled),
  };
}

function emptySnapshot(sheet: string): Snapshot {
  return { region: { sheet, row: 0, column: 0, rows: 0, columns: 0 }, values: [], formats: [] };
}
