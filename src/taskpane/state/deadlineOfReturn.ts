import type { CheckOutcome } from "../../actions/checkRegister";
import type { CellRef } from "../../shares/values/cell";
import { type CivilDate, parseCivilDate } from "../../shares/values/civilDate";
import { deadlineOn } from "../../shares/values/deadline";
import { todayInHongKong } from "../../shares/values/todayInHongKong";
import { DEADLINE } from "./findingCounts";

/** By when a return is due, and how that stands at a moment. */
export interface DeadlineOfReturn {
  /** By 08:30 Hong Kong time on this day. */
  readonly due: CivilDate;
  /** `submitted`: it has passed, and the record gives a date of submission. */
  readonly state: "due" | "today" | "overdue" | "submitted";
  /** Of the events that ask for the return. */
  readonly cells: readonly CellRef[];
}

/** See checks/rules/disclosure/D142-submitted-late.ts. */
const SUBMITTED_LATE = "D142";

/** The deadline of the return that was checked, that of its earliest event: null where none is due, or its day is beyond our table of holidays. */
export function deadlineOfReturn(
  { findings, register }: Pick<CheckOutcome, "findings" | "register">,
  now: Date,
): DeadlineOfReturn | null {
  const found = findings.find(
    ({ code, outcome }) => (code === DEADLINE || code === SUBMITTED_LATE) && outcome === "failed",
  );
  const due = parseCivilDate(String(found?.facts["due"] ?? ""));
  if (found === undefined || due === null) return null;
  const state =
    now >= deadlineOn(due)
      ? register.issuer?.dateSubmitted == null
        ? "overdue"
        : "submitted"
      : todayInHongKong(now) === due
        ? "today"
        : "due";
  return { due, state, cells: found.cells };
}
