import * as v from "valibot";
import { HONG_KONG } from "../shares/register/tradingCalendar";
import { monthlyReturnDue, type MonthlyReturnDue } from "../shares/month/monthlyReturnDue";
import { lastDayOf } from "../shares/values/civilMonth";
import type { CivilDate } from "../shares/values/civilDate";
import { todayInHongKong } from "../shares/values/todayInHongKong";
import { deadlineOn, isPastHour } from "../shares/values/deadline";
import { registerFacts } from "./dueFacts";

/** The return of a register's undisclosed events, where one was written. */
const writtenReturn = v.object({
  file: v.string(),
  sheet: v.string(),
  closingDate: registerFacts.entries.closingDate.wrapped,
  writtenAt: v.nullable(v.string()),
  /** `unchanged`: it says what the register says. `stale`: the register has changed, or has later events. `changed`: the sheet was changed by hand. */
  state: v.picklist(["unchanged", "stale", "changed"]),
});
export type WrittenReturn = Readonly<v.InferOutput<typeof writtenReturn>>;

/** One register in the list of an evening, as NDJSON has it, but for what depends on the moment it is looked at. */
export const dueEntry = v.object({
  file: v.string(),
  /** Why the workbook could not be read, in a line; "" where it was. */
  error: v.string(),
  /** The same for the page in Chinese; "" where there is none. */
  errorInChinese: v.optional(v.string(), ""),
  /** Null where it could not be read. */
  register: v.nullable(registerFacts),
  return: v.nullable(writtenReturn),
  /** Monthly Returns that were written, the latest month first. */
  months: v.optional(v.array(writtenReturn), []),
});
export type DueEntry = Readonly<v.InferOutput<typeof dueEntry>>;

/** How a register stands. One of them; what else is so stands beside it. */
export const DUE_STATES = ["overdue", "not-read", "errors", "stale", "ready", "written", "nothing-due"] as const;
export type DueState = (typeof DUE_STATES)[number];

/** A register at a moment. */
export interface DueRow extends DueEntry {
  readonly state: DueState;
  /** The day by whose 08:30 the return is due; null where none is, or where our table of holidays does not reach. */
  readonly deadline: CivilDate | null;
  /** Last day of a moratorium that runs (Rule 10.06(3)); null without one. */
  readonly moratoriumUntil: CivilDate | null;
  readonly monthlyReturn: MonthlyReturnDue;
  /** The Monthly Return of that month, where one was written. */
  readonly monthlyWritten: WrittenReturn | null;
}

/** The list at a moment, the most urgent first. */
export function dueList(entries: readonly DueEntry[], now: Date): readonly DueRow[] {
  return entries.map((entry) => dueRow(entry, now)).sort(byUrgency);
}

function dueRow(entry: DueEntry, now: Date): DueRow {
  const today = todayInHongKong(now);
  const moratorium = entry.register?.lastPurchase?.moratoriumUntil ?? null;
  const monthlyReturn = monthlyReturnDue(today, isPastHour(now), HONG_KONG);
  return {
    ...entry,
    state: stateAt(entry, now),
    deadline: entry.register?.asksForReturn?.deadline ?? null,
    moratoriumUntil: moratorium !== null && moratorium >= today ? moratorium : null,
    monthlyReturn,
    monthlyWritten: entry.months.find(({ closingDate }) => closingDate === lastDayOf(monthlyReturn.month)) ?? null,
  };
}

function stateAt({ register, return: written }: DueEntry, now: Date): DueState {
  if (register === null) return "not-read";
  const { asksForReturn, findings } = register;
  // Rows no return has disclosed are all we know of what was filed: a return that was written may still lie here.
  if (asksForReturn !== null && asksForReturn.deadline !== null && now >= deadlineOn(asksForReturn.deadline))
    return "overdue";
  if (findings.errors > 0) return "errors";
  if (asksForReturn === null) return "nothing-due";
  if (written === null) return "ready";
  return written.state === "unchanged" ? "written" : "stale";
}

/**
 * What has passed first, then what nobody could read, then what is due, by deadline and by how much is left to do, then errors where nothing is due yet, then the
 * rest. Issuers by name.
 */
function byUrgency(a: DueRow, b: DueRow): number {
  return (
    groupOf(a) - groupOf(b) ||
    compared(a.deadline ?? "", b.deadline ?? "") ||
    DUE_STATES.indexOf(a.state) - DUE_STATES.indexOf(b.state) ||
    compared(a.register?.issuer.en ?? "", b.register?.issuer.en ?? "") ||
    compared(a.file, b.file)
  );
}

function groupOf({ state, register }: DueRow): number {
  if (state === "overdue") return 0;
  if (state === "not-read") return 1;
  if (register?.asksForReturn != null) return 2;
  return state === "errors" ? 3 : 4;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
