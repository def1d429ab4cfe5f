import { PROGRAM_VERSION } from "../shares/values/programVersion";
import { deadlineAsText } from "../shares/values/deadline";
import type { DueRow } from "./dueRow";

/** A row in the command line's JSON: what was found out, and how it stands at a moment. Lines of it, of any day and machine, make a list again. */
export function rowAsJson(row: DueRow, now: Date): Readonly<Record<string, unknown>> {
  const { file, state, deadline, moratoriumUntil, monthlyReturn, register, error, errorInChinese } = row;
  return {
    file,
    state,
    issuer: register?.issuer.en ?? "",
    stockCodes: register?.stockCodes ?? [],
    deadline: deadline === null ? null : deadlineAsText(deadline),
    moratoriumUntil,
    monthlyReturn: {
      month: monthlyReturn.month,
      deadline: monthlyReturn.deadline === null ? null : deadlineAsText(monthlyReturn.deadline),
      written: row.monthlyWritten,
    },
    return: row.return,
    months: row.months,
    register: register,
    error,
    errorInChinese,
    asOf: now.toISOString(),
    version: PROGRAM_VERSION,
  };
}
