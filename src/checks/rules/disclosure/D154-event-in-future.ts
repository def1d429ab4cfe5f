import type { CivilDate } from "../../../shares/values/civilDate";
import { defineEquationCheck } from "../../check";
import { notBefore } from "../../dayEquations";
import { day, dayInChinese, eventInChinese } from "../../wording";

export const eventInFuture = defineEquationCheck<{
  event: string;
  date: CivilDate;
  limit: CivilDate;
  against: "submission" | "today";
}>({
  code: "D154",
  name: "event-in-future",
  severity: "error",
  source: "Rule 13.25A(1): a return discloses what has happened",
  title: { en: "An event later than the submission, or than today", "zh-Hant": "遲於呈交日期或今天的事件" },
  *list({ ledger, content, today }) {
    const submitted = ledger.register.issuer?.dateSubmitted ?? null;
    if (content === null) return;
    for (const { event, date, dateCell } of ledger.undisclosedDays()) {
      if (date > content.closingDate) continue;
      const dayOfEvent = { date, cell: dateCell };
      const inTime = submitted === null ? null : notBefore({ date: submitted.value, cell: submitted.cell }, dayOfEvent);
      if (inTime !== null && submitted !== null)
        yield {
          equation: inTime,
          at: [dateCell, submitted.cell],
          facts: () => ({ event, date, limit: submitted.value, against: "submission" }),
        };
      if (today !== null && inTime?.holds !== false)
        // The clock of the computer may be wrong; the date of submission is the secretary's own.
        yield {
          equation: notBefore({ date: today, cell: null }, dayOfEvent),
          at: [dateCell],
          severity: "warning",
          facts: () => ({ event, date, limit: today, against: "today" }),
        };
    }
  },
  says: {
    en: ({ event, date, limit, against }) =>
      `${event} is dated ${day(date)}, after ${against === "submission" ? `the return is submitted, ${day(limit)}` : `today, ${day(limit)}`}.`,
    "zh-Hant": ({ event, date, limit, against }) =>
      `「${eventInChinese(event)}」的日期為${dayInChinese(date)}，遲於${against === "submission" ? "報表的呈交日期" : "今天"}${dayInChinese(limit)}。`,
  },
  todo: {
    en: "Correct the date of the event or Date submitted, or leave the event to a later return by an earlier closing date.",
    "zh-Hant": "請更正事件日期或呈交日期，或選擇較早的期終結存日期，留待下次報表披露。",
  },
  example: `
Issuer
| Date submitted | 2022-12-30 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-31 {D154} | Placing | 100 |
`,
});
