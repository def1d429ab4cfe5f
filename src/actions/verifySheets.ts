import { isBridgeSheet } from "../forms/bridge/layOutBridge";
import { isKeyInSheet } from "../forms/keyInSheets";
import { fillReturn } from "../forms/fillReturn";
import { isMonthSheet } from "../forms/month/layOutMonth";
import { readSheetFields, type SheetField } from "../forms/readBack/readSheetFields";
import { readStamp, type ReturnStamp } from "../forms/readBack/returnStamp";
import { type VerifiedField, verifyFields } from "../forms/readBack/verifyFields";
import { verifyWording } from "../forms/readBack/verifyWording";
import type { FilledReturn } from "../forms/filledReturn";
import { returnFields } from "../forms/returnFields";
import { isTieOutSheet } from "../forms/tieOut/layOutTieOut";
import { type YieldToUi, runInSlices, type Steps } from "../shares/runInSlices";
import type { Ledger } from "../shares/ledger";
import { PROGRAM_VERSION } from "../shares/values/programVersion";
import type { SheetName } from "../workbook/sheetName";
import type { SheetPlan } from "../workbook/sheetPlan";
import type { ReadableWorkbook, Snapshot, SnapshotDetail, WorkbookSurvey } from "../workbook/workbook";
import type { KeptRemarks } from "./keptRemarks";
import { narrativeOf, printedRemarks } from "./narrative";
import { returnOfSheet } from "./returnOfSheet";

/** A return sheet against the register, field by field. */
export interface VerifiedSheet {
  readonly sheet: string;
  /** Null for a return sheet that does not say which return it is: nothing of it was compared. */
  readonly stamp: ReturnStamp | null;
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
  /** Lays the return out as it would be written now, to compare the words around its fields, and what of the sheet is seen. Null not to. */
  readonly layOut: ((filled: FilledReturn) => SheetPlan) | null;
}

/** Reads the return sheets of a surveyed workbook back by their names and compares them with the register, in the order of the sheets. */
export async function verifySheets(
  workbook: ReadableWorkbook,
  survey: WorkbookSurvey,
  side: RegisterSide,
  yieldToUi?: YieldToUi,
): Promise<readonly VerifiedSheet[]> {
  const read = await readReturnSheets(workbook, survey, side.layOut === null ? [] : ["hidden", "unseen"]);
  return runInSlices(verifying(read, survey.date1904, side), yieldToUi);
}

/** A return sheet as it stands: its names and its cells. */
export interface ReadSheet {
  readonly names: readonly SheetName[];
  readonly snapshot: Snapshot;
}

/** The return sheets of a surveyed workbook, in the order of the sheets. No request if there is none. */
export async function readReturnSheets(
  workbook: ReadableWorkbook,
  { sheets }: WorkbookSurvey,
  details: readonly SnapshotDetail[] = [],
): Promise<readonly ReadSheet[]> {
  const returns = sheets.filter(
    ({ returnSheet }) =>
      returnSheet !== null &&
      ![isMonthSheet, isTieOutSheet, isBridgeSheet, isKeyInSheet].some((isOther) => isOther(returnSheet)),
  );
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
  return returns.map(({ name }, index) => ({
    names: names[index] ?? [],
    snapshot: snapshots.get(name) ?? emptySnapshot(name),
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
  { ledger, kept, fingerprint, layOut }: RegisterSide,
): VerifiedSheet {
  const { sheet } = snapshot.region;
  const stamp = readStamp(names);
  if (stamp === null) return { sheet, stamp, registerChanged: null, classNames: null, fields: [] };
  const registerChanged =
    stamp.registerFingerprint === null || fingerprint === null ? null : stamp.registerFingerprint !== fingerprint;
  const onSheet = readSheetFields(names, snapshot, date1904);
  const now = returnNow(ledger, stamp, onSheet, kept);
  const fields = verifyFields({
    sheet: onSheet,
    register: now === null ? [] : returnFields(now),
    stamp,
    registerChanged,
  });
  // Another version has other words; and with other lines than the register gives, words are missing or added that say so at their fields.
  const isComparable =
    stamp.version === PROGRAM_VERSION &&
    fields.every(({ state }) => state === "agrees" || state === "changed" || state === "hidden");
  const wording =
    now === null || layOut === null || !isComparable ? [] : verifyWording(layOut(now).cells, names, snapshot, date1904);
  return {
    sheet,
    stamp,
    registerChanged,
    classNames: now === null ? null : now.classes.map(({ shareClass }) => shareClass),
    fields: [...fields, ...wording],
  };
}

/** The return the register gives for that of the sheet, filed or not; null if it has nothing to disclose by then. */
function returnNow(
  current: Ledger,
  stamp: ReturnStamp,
  onSheet: readonly SheetField[],
  kept: KeptRemarks,
): FilledReturn | null {
  const { language } = stamp;
  const now = returnOfSheet(current, stamp, onSheet);
  if (now === null) return null;
  const { ledger, content, edition } = now;
  return fillReturn(
    ledger,
    content,
    edition,
    language,
    printedRemarks(narrativeOf(ledger, content, edition, language, kept)),
  );
}

function emptySnapshot(sheet: string): Snapshot {
  return { region: { sheet, row: 0, column: 0, rows: 0, columns: 0 }, values: [], formats: [] };
}
