import type { CivilDate } from "../../../shares/values/civilDate";
import { dutiesOf, firstDayOfDuty } from "../../../shares/disclosure/disclosureDuty";
import { cellsToShow } from "../../dutyCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const deadline = defineCheck<{ event: CivilDate; due: CivilDate; overdue: boolean }>({
  code: "D140",
  name: "deadline",
  severity: "note",
  source: "Rule 13.25A(1); Rule 10.06(4)(a)",
  title: { en: "Deadline of the return", "zh-Hant": "提交報表的限期" },
  thresholdOf: "D120",
  *find({ ledger: { register }, content, calendar, today }, threshold) {
    const event = content === null ? null : firstDayOfDuty(content, threshold);
    const submitted = register.issuer?.dateSubmitted ?? null;
    if (content === null || event === null) return;
    const duties = dutiesOf(content).filter((duty) => duty.date === event);
    const at = cellsToShow(register, duties);
    const due = calendar.nextBusinessDay(event);
    if (due === null) {
      yield {
        at,
        notChecked: {
          en: `our table of Hong Kong holidays reaches from ${calendar.firstYear} to ${calendar.lastYear}.`,
          "zh-Hant": `本增益集的香港假期表只涵蓋 ${calendar.firstYear} 至 ${calendar.lastYear} 年。`,
        },
      };
      return;
    }
    // What was submitted late is D142's finding.
    if (submitted !== null && submitted.value > due) return;
    const overdue = submitted === null && today !== null && today > due;
    if (overdue)
      yield { at: duties.flatMap((duty) => duty.cells), facts: { event, due, overdue }, severity: "warning" };
    else yield { at, facts: { event, due, overdue } };
  },
  says: {
    en: ({ event, due, overdue }) =>
      `The event of ${day(event)} ${overdue ? "was" : "is"} due by 08:30 Hong Kong time on ${day(due)}, the next business day${overdue ? ", and no date of submission is given" : ""}.`,
    "zh-Hant": ({ event, due, overdue }) =>
      `${dayInChinese(event)}的事件須於下一個營業日${dayInChinese(due)}香港時間上午8時30分前提交${overdue ? "，惟未填上呈交日期" : ""}。`,
  },
  todo: {
    en: "Submit by then. Where the Exchange did not open in the morning because of a typhoon or a rainstorm, the next business day is later than our table says.",
    "zh-Hant": "請於限期前提交。如因颱風或暴雨當日早市沒有開市，下一個營業日將較本表所示為遲。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 {D140} |
`,
});
