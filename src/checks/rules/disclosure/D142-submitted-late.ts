import { undisclosedDays } from "../../../shares/disclosure/datedRows";
import { daysThat } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dutiesOf, firstDayOfDuty } from "../../../shares/disclosure/disclosureDuty";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const submittedLate = defineCheck<{ event: CivilDate; due: CivilDate; submitted: CivilDate }>({
  code: "D142",
  name: "submitted-late",
  severity: "warning",
  source: "Rule 13.25A(1); Rule 10.06(4)(a)",
  title: { en: "Date submitted against the deadline", "zh-Hant": "呈交日期與限期" },
  thresholdOf: "D120",
  *find({ ledger: { register }, content, calendar }, threshold) {
    const event = content === null ? null : firstDayOfDuty(content, threshold);
    const submitted = register.issuer?.dateSubmitted ?? null;
    if (content === null || event === null || submitted === null) return;
    const due = calendar.nextBusinessDay(event);
    // Beyond the table of holidays D140 says that the deadline is not known. On the day itself the hour decides, which no cell tells.
    if (due === null || submitted.value <= due) return;
    const rows = dutiesOf(content)
      .filter((duty) => duty.date === event)
      .flatMap((duty) => duty.cells);
    yield { at: [submitted.cell, ...rows], facts: { event, due, submitted: submitted.value } };
  },
  *equations({ ledger: { register }, content, calendar }, threshold) {
    const event = content === null ? null : firstDayOfDuty(content, threshold);
    const submitted = register.issuer?.dateSubmitted ?? null;
    if (content === null || event === null || submitted === null) return;
    for (const { dateCell: cell } of undisclosedDays(register).filter(({ date }) => date === event))
      yield {
        at: submitted.cell,
        equation: daysThat(
          [
            { date: submitted.value, cell: submitted.cell },
            { date: event, cell },
          ],
          ([filed = submitted.value, happened = event]) => {
            const due = calendar.nextBusinessDay(happened);
            return due !== null && filed <= due;
          },
        ),
      };
  },
  says: {
    en: ({ event, due, submitted }) =>
      `The return is dated ${day(submitted)}; for the event of ${day(event)} it was due by 08:30 on ${day(due)}.`,
    "zh-Hant": ({ event, due, submitted }) =>
      `報表呈交日期為${dayInChinese(submitted)}；就${dayInChinese(event)}的事件，限期為${dayInChinese(due)}上午8時30分。`,
  },
  todo: {
    en: "Correct Date submitted, the date of the event, or the Disclosed on of a row disclosed earlier; if it is late, submit at once, and accept with the reason.",
    "zh-Hant": "請更正呈交日期、事件日期，或先前已披露的行的披露日期；如確已逾期，請立即提交，並註明理由後接受。",
  },
  example: `
Issuer
| Date submitted | 2023-01-04 {D142} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
});
