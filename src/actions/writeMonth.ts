import { layOutMonth } from "../forms/month/layOutMonth";
import type { FilledMonthly } from "../forms/monthly/filledMonthly";
import { layOutMonthly } from "../forms/monthly/layOutMonthly";
import { placeMonthly } from "../forms/monthly/placeMonthly";
import { stampReturn } from "../forms/readBack/returnStamp";
import { fingerprinting } from "../shares/disclosure/registerFingerprint";
import { runInSlices } from "../shares/runInSlices";
import { PROGRAM_VERSION } from "../shares/values/programVersion";
import type { CivilMonth } from "../shares/values/civilMonth";
import type { Finding, Language } from "../shares/values/finding";
import { Ledger } from "../shares/ledger";
import { type MonthSummary, monthSummary } from "../shares/month/monthSummary";
import type { Register } from "../shares/register/register";
import type { WrittenSheet } from "../workbook/sheetPlan";
import type { ReadableWorkbook, WritableWorkbook } from "../workbook/workbook";
import { monthlyReturn } from "./monthlyReturn";
import { type ReadOptions, readWorkbook } from "./readWorkbook";

export interface MonthOptions extends ReadOptions {
  /** The moment written on the sheet, now by default. */
  readonly now?: Date;
}

export interface MonthOutcome {
  readonly summary: MonthSummary;
  readonly register: Register;
  /** What could not be read of the register: the month may lack a row. */
  readonly unread: readonly Finding[];
  /** The Monthly Return, one sheet a language. */
  readonly written: readonly WrittenSheet[];
  /** The same filled. */
  readonly returns: readonly FilledMonthly[];
  /** How the month ties to the Next Day returns, one sheet a language, beside the return. */
  readonly tieOuts: readonly WrittenSheet[];
  /** False where the workbook holds no table of movements at all; then nothing is written. */
  readonly hasMovements: boolean;
  /** What was seen instead, where it has none. */
  readonly whyNoMovements: Finding | null;
}

/**
 * Reads the register and writes the Monthly Return of a month on a new sheet of `target` for each language, and beside it how it ties to the Next Day returns. What does not
 * tie is listed there; it is written all the same.
 */
export async function writeMonth(
  source: ReadableWorkbook,
  target: WritableWorkbook,
  month: CivilMonth,
  languages: readonly Language[],
  { now, ...work }: MonthOptions = {},
): Promise<MonthOutcome> {
  const { register, findings, hasMovements, whyNoMovements } = await readWorkbook(source, work);
  const ledger = new Ledger(register);
  const summary = monthSummary(ledger, month);
  const returns = hasMovements ? languages.map((language) => monthlyReturn(ledger, month, language)) : [];
  const origin = {
    writtenAt: (now ?? new Date()).toISOString(),
    registerFingerprint: await runInSlices(fingerprinting(register), work.yieldToUi),
    version: PROGRAM_VERSION,
  };
  const plans = returns.map(layOutMonthly);
  const written: WrittenSheet[] = [];
  for (const [index, filled] of returns.entries())
    written.push(
      await target.write(stampReturn(plans[index] ?? layOutMonthly(filled), origin, placeMonthly(filled).fields)),
    );
  const tieOuts: WrittenSheet[] = [];
  for (const [index, { language }] of returns.entries()) {
    const tied = { sheetName: written[index]?.sheetName ?? "", cells: plans[index]?.cells ?? [] };
    tieOuts.push(await target.write(layOutMonth(register, summary, language, tied)));
  }
  const unread = findings.filter(({ severity }) => severity === "error");
  return { summary, register, unread, written, returns, tieOuts, hasMovements, whyNoMovements };
}
