import { runInSlices } from "../shares/runInSlices";
import type { Finding } from "../shares/values/finding";
import { Ledger } from "../shares/ledger";
import { fingerprinting } from "../shares/disclosure/registerFingerprint";
import type { ReadableWorkbook } from "../workbook/workbook";
import { type ReadOptions, readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { type VerifiedSheet, verifySheets } from "./verifySheets";

export interface VerifyOutcome {
  /** Every return sheet of the workbook, in their order. */
  readonly sheets: readonly VerifiedSheet[];
  /** False where the register's workbook holds no table of movements at all. */
  readonly hasMovements: boolean;
  /** What was seen instead, where it has none. */
  readonly whyNoMovements: Finding | null;
}

/**
 * Reads the return sheets of a workbook back by their names and compares them with what the register gives now for their form and closing date.
 * The two may be one workbook. Writes nothing.
 */
export async function verifyReturn(
  target: ReadableWorkbook,
  register: ReadableWorkbook,
  work: ReadOptions = {},
): Promise<VerifyOutcome> {
  const read = await readWorkbook(register, work);
  const kept = await keptRemarks(register);
  const fingerprint = await runInSlices(fingerprinting(read.register), work.yieldToUi);
  const sheets = await verifySheets(
    target,
    await target.survey(),
    { ledger: new Ledger(read.register), kept, fingerprint, withWording: true },
    work.yieldToUi,
  );
  return { sheets, hasMovements: read.hasMovements, whyNoMovements: read.whyNoMovements };
}

/** True where every field of every return sheet agrees with the register. */
export function agreesThroughout({ sheets }: VerifyOutcome): boolean {
  return sheets.every(({ stamp, fields }) => stamp !== null && fields.every(({ state }) => state === "agrees"));
}
