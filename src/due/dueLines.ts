import { todayInHongKong } from "../shares/values/todayInHongKong";
import { lastDayOf } from "../shares/values/civilMonth";
import type { CivilDate } from "../shares/values/civilDate";
import type { DueEvent, NamedMandateLeft } from "./dueFacts";
import { DUE_STATES, type DueRow } from "./dueRow";
import { countInWords, dayInWords, deadlineInWords, STATE_WORDS } from "./words";

/** Events of a record that are named; of the others how many there are. */
export const EVENTS_NAMED = 4;

/** The list as lines for a terminal: what is urgent with all its particulars, what is not in one line each. */
export function dueLines(rows: readonly DueRow[], now: Date): readonly string[] {
  const counts = DUE_STATES.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${STATE_WORDS[state].en.toLowerCase()}`];
  });
  const monthly = rows[0]?.monthlyReturn;
  const today = todayInHongKong(now);
  return [
    ...rows.flatMap((row) => linesOf(row, today)),
    ...(monthly?.deadline == null
      ? []
      : [`Monthly Returns for ${monthly.month} are due by ${deadlineInWords(monthly.deadline).en}.`]),
    `${rows.length} ${rows.length === 1 ? "record" : "records"} of share movements on ${dayInWords(today).en}: ${counts.join(", ")}.`,
  ];
}

function linesOf(row: DueRow, today: CivilDate): readonly string[] {
  const { state, deadline, register, file, error } = row;
  const label = STATE_WORDS[state].en.toUpperCase().padEnd(LABEL);
  if (register === null) return [`${label}  ${file}: ${error}`];
  const name = [register.stockCodes.join("/"), register.issuer.en].filter((part) => part !== "").join(" ");
  const by =
    register.asksForReturn === null
      ? ""
      : `  by ${deadline === null ? "a day beyond our table of holidays" : deadlineInWords(deadline).en}`;
  return [`${label}  ${name}${by}  ${file}`, ...detailsOf(row, today).map((line) => `${" ".repeat(LABEL)}  ${line}`)];
}

/** As wide as the longest state. */
const LABEL = Math.max(...DUE_STATES.map((state) => STATE_WORDS[state].en.length));

function detailsOf(row: DueRow, today: CivilDate): readonly string[] {
  const { register, return: written, moratoriumUntil } = row;
  if (register === null) return [];
  const { events, asksForReturn, findings, firstErrors, mandates } = register;
  const named = events.slice(0, EVENTS_NAMED).map(eventLine);
  const more =
    events.length > EVENTS_NAMED ? [`and ${events.length - EVENTS_NAMED} more events not yet disclosed`] : [];
  const errors =
    findings.errors === 0
      ? []
      : [
          `${findings.errors} ${findings.errors === 1 ? "error" : "errors"}, first: ${firstErrors.map(({ code, cell }) => `${code} ${cell}`).join(", ")}`,
        ];
  return [
    ...named,
    ...more,
    ...(asksForReturn === null
      ? events.length === 0
        ? []
        : ["no return is due for these alone"]
      : [asksForReturn.rules.join(", ")]),
    ...errors,
    ...(written === null ? [] : [`${RETURN_STATES[written.state]}: ${written.file}`]),
    ...monthlyLine(row, today),
    ...mandates.map((mandate) => mandateLine(mandate, today)),
    ...(moratoriumUntil === null ? [] : [`moratorium up to ${dayInWords(moratoriumUntil).en}`]),
  ];
}

function mandateLine({ name, left, authorised, expires }: NamedMandateLeft, today: CivilDate): string {
  const of = name === "" ? "" : ` (${name})`;
  const expired = expires !== null && expires < today ? `, expired on ${dayInWords(expires).en}` : "";
  return `mandate${of} left ${countInWords(left)} of ${countInWords(authorised)}${expired}`;
}

/** The Monthly Return that was written; that none was, once its month has ended. */
function monthlyLine({ monthlyReturn, monthlyWritten }: DueRow, today: CivilDate): readonly string[] {
  const { month, deadline } = monthlyReturn;
  const of = `Monthly Return for ${month}`;
  if (monthlyWritten !== null) return [`${of}: ${RETURN_STATES[monthlyWritten.state]}: ${monthlyWritten.file}`];
  if (lastDayOf(month) >= today) return [];
  return [`${of}: not written${deadline === null ? "" : `, due by ${deadlineInWords(deadline).en}`}`];
}

const RETURN_STATES = {
  unchanged: "return written, and the record unchanged since",
  stale: "return written, and the record has changed since",
  changed: "return written, and changed by hand since",
} as const;

function eventLine({ date, shareClass, event, number }: DueEvent): string {
  return `${dayInWords(date).en}  ${event.en}  ${countInWords(number)}  ${shareClass}`;
}
