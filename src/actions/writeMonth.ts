import { layOutMonth } from "../forms/month/layOutMonth";
import type { CivilMonth } from "../shares/values/civilMonth";
import type { Finding, Language } from "../shares/values/finding";
import { Ledger } from "../shares/ledger";
import { type MonthSummary, monthSummary } from "../shares/month/monthSummary";
import type { Register } from "../shares/register/register";
import type { SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { ReadableWorkbook, WritableWorkbook } from "../workbook/workbook";
import { type ReadOptions, readWorkbook } from "./readWorkbook";

export interface MonthOutcome {
  readonly summary: MonthSummary;
  readonly register: Register;
  /** What could not be read of the register: the month may lack a row. */
  readonly unread: readonly Finding[];
  readonly written: readonly WrittenSheet[];
  /** False where the workbook holds no table of movements at all; then nothing is written. */
  readonly hasMovements: boolean;
  /** What was seen instead, where it has none. */
  readonly whyNoMovements: Finding | null;
}

/** Reads the register and writes the summary of a month on a new sheet of `target` for each language. Differences are listed on it. */
export async function writeMonth(
  source: ReadableWorkbook,
  target: WritableWorkbook,
  month: CivilMonth,
  languages: readonly Language[],
  work: ReadOptions = {},
): Promise<MonthOutcome> {
  const { register, findings, hasMovements, whyNoMovements } = await readWorkbook(source, work);
  const summary = monthSummary(new Ledger(register), month);
  const written: WrittenSheet[] = [];
  if (hasMovements) for (const plan of planMonth(register, summary, languages)) written.push(await target.write(plan));
  const unread = findings.filter(({ severity }) => severity === "error");
  return { summary, register, unread, written, hasMovements, whyNoMovements };
}

/** The sheets of a month's summary, one a language: what `writeMonth` writes and the pane shows. */
function planMonth(register: Register, summary: MonthSummary, languages: readonly Language[]): readonly SheetPlan[] {
  return languages.map((language) => layOutMonth(register, summary, language));
}
