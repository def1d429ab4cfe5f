import { fillReturn } from "../forms/fillReturn";
import { isMonthSheet } from "../forms/month/layOutMonth";
import { readSheetFields, type SheetField } from "../forms/readBack/readSheetFields";
import { readStamp, type ReturnStamp } from "../forms/readBack/returnStamp";
import { type VerifiedField, verifyFields } from "../forms/readBack/verifyFields";
import { isTieOutSheet } from "../forms/tieOut/layOutTieOut";
import { type ReturnField, returnFields } from "../forms/returnFields";
import type { Register } from "../shares/register";
import { registerFingerprint } from "../shares/registerFingerprint";
import type { Snapshot, Workbook } from "../workbook/workbook";
import type { KeptRemarks } from "./keptRemarks";
import { narrativeOf, printedRemarks } from "./narrative";
import { readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { returnOfSheet } from "./returnOfSheet";

/** A return sheet against the register, field by field. */
export interface VerifiedSheet {
  readonly sheet: string;
  /** Null for a sheet that says it is a return and cannot be told which: nothing of it was compared. */
  readonly stamp: ReturnStamp | null;
  /** Whether the register says something else than when the return was written; null where the sheet does not tell. */
  readonly registerChanged: boolean | null;
  readonly fields: readonly VerifiedField[];
}

export interface VerifyOutcome {
  /** Every return sheet of the workbook, in their order. */
  readonly sheets: readonly VerifiedSheet[];
  /** False where the register's workbook holds no table of movements at all. */
  readonly hasMovements: boolean;
}

/**
 * Reads the return sheets of a workbook back by their names and compares them with what the register gives now for their form and closing date.
 * The two may be one workbook. Writes nothing.
 */
export async function verifyReturn(target: Workbook, register: Workbook): Promise<VerifyOutcome> {
  const read = await readWorkbook(register);
  const kept = await keptRemarks(register);
  const { sheets, date1904 } = await target.survey();
  const verified: VerifiedSheet[] = [];
  for (const { name, used, returnSheet } of sheets) {
    if (returnSheet === null || isMonthSheet(returnSheet) || isTieOutSheet(returnSheet)) continue;
    const names = await target.readNames(name);
    const [snapshot = emptySnapshot(name)] = used === null ? [] : await target.read([used]);
    const stamp = readStamp(names);
    if (stamp === null) verified.push({ sheet: name, stamp, registerChanged: null, fields: [] });
    else {
      const registerChanged = stamp.registerFingerprint === null ? null : stamp.registerFingerprint !== registerFingerprint(read.register);
      const onSheet = readSheetFields(names, snapshot, date1904);
      const fields = verifyFields({ sheet: onSheet, register: fieldsNow(read.register, stamp, onSheet, kept), stamp, registerChanged });
      verified.push({ sheet: name, stamp, registerChanged, fields });
    }
  }
  return { sheets: verified, hasMovements: read.hasMovements };
}

/** True where every field of every return sheet agrees with the register. */
export function agreesThroughout({ sheets }: VerifyOutcome): boolean {
  return sheets.every(({ stamp, fields }) => stamp !== null && fields.every(({ state }) => state === "agrees"));
}

/** The fields the register gives for the return the sheet is, filed or not; none where it has nothing to disclose by then. */
function fieldsNow(current: Register, stamp: ReturnStamp, onSheet: readonly SheetField[], kept: KeptRemarks): readonly ReturnField[] {
  const now = returnOfSheet(current, stamp, onSheet);
  if (now === null) return [];
  const { register, content, edition } = now;
  return returnFields(fillReturn(register, content, edition, stamp.language, printedRemarks(narrativeOf(register, content, edition, stamp.language, kept))), edition);
}

function emptySnapshot(sheet: string): Snapshot {
  return { region: { sheet, row: 0, column: 0, rows: 0, columns: 0 }, values: [], formats: [] };
}
