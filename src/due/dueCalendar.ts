import ical from "ical-generator";
import type { Language, Words } from "../shares/values/finding";
import { fingerprint } from "../shares/values/fingerprint";
import { deadlineOn } from "../shares/values/deadline";
import type { DueRow } from "./dueRow";
import { countInWords, dayInWords, STATE_WORDS } from "./words";

/** Minutes an entry takes in the calendar: the half hour before the deadline, so that the entry ends with it. */
const LENGTH = 30;

/**
 * The deadlines as entries of a calendar (RFC 5545): one a return, and one for the Monthly Returns of all. An entry keeps its identity from evening to evening, so a
 * calendar that takes the file again replaces it.
 */
export function dueCalendar(rows: readonly DueRow[], now: Date, languages: readonly Language[]): string {
  const calendar = ical({
    prodId: { company: "next-day-return", product: "due" },
    name: "Next Day Disclosure Returns",
  });
  const said = (words: Words): string => [...new Set(languages.map((language) => words[language]))].join(" · ");
  for (const row of rows) {
    const { deadline, register, state, file } = row;
    if (deadline === null || register?.asksForReturn == null) continue;
    const { issuer, stockCodes, events, asksForReturn } = register;
    const code = stockCodes.join("/");
    const what = said({ en: "Next Day Disclosure Return", "zh-Hant": "翌日披露報表" });
    calendar.createEvent({
      id: `${fingerprint(`${file} ${deadline}`)}@next-day-return`,
      stamp: now,
      ...slotBefore(deadlineOn(deadline)),
      summary: [what, code, said(issuer)].filter((part) => part !== "").join(" "),
      description: [
        said(STATE_WORDS[state]),
        ...events.map(
          ({ date, event, number }) => `${said(dayInWords(date))}  ${said(event)}  ${countInWords(number)}`,
        ),
        asksForReturn.rules.join(", "),
        file,
      ].join("\n"),
    });
  }
  const monthly = rows[0]?.monthlyReturn;
  if (monthly?.deadline != null) {
    const what = said({ en: `Monthly Returns for ${monthly.month}`, "zh-Hant": `${monthly.month} 月報表` });
    calendar.createEvent({
      id: `${fingerprint(`monthly ${monthly.month}`)}@next-day-return`,
      stamp: now,
      ...slotBefore(deadlineOn(monthly.deadline)),
      summary: what,
      description: rows
        .flatMap(({ register }) =>
          register === null ? [] : [`${register.stockCodes.join("/")} ${said(register.issuer)}`],
        )
        .join("\n"),
    });
  }
  return calendar.toString();
}

function slotBefore(end: Date): { readonly start: Date; readonly end: Date } {
  return { start: new Date(end.getTime() - LENGTH * 60_000), end };
}
