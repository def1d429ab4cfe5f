import { dutiesOf, firstDayOfDuty } from "../../../shares/disclosure/disclosureDuty";
import { COMPUTED_YEARS } from "../../../shares/register/tradingCalendar";
import { type CivilDate, yearOf } from "../../../shares/values/civilDate";
import { cellsToShow } from "../../dutyCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const holidaysComputed = defineCheck<{ due: CivilDate; year: number }>({
  code: "D144",
  name: "holidays-computed",
  severity: "note",
  source: "General Holidays Ordinance (Cap. 149)",
  title: {
    en: "A deadline in a year whose holidays are not gazetted",
    "zh-Hant": "限期所屬年份的公眾假期尚未刊憲",
  },
  thresholdOf: "D120",
  *find({ ledger: { register }, content, calendar }, threshold) {
    const event = content === null ? null : firstDayOfDuty(content, threshold);
    const due = event === null ? null : calendar.nextBusinessDay(event);
    if (content === null || due === null || !COMPUTED_YEARS.includes(yearOf(due))) return;
    yield {
      at: cellsToShow(
        register,
        dutiesOf(content).filter(({ date }) => date === event),
      ),
      facts: { due, year: yearOf(due) },
    };
  },
  says: {
    en: ({ due, year }) =>
      `The deadline, ${day(due)}, goes by computed holidays: those of ${year} are not gazetted yet.`,
    "zh-Hant": ({ due, year }) => `限期${dayInChinese(due)}按推算的 ${year} 年公眾假期得出，該年假期尚未刊憲。`,
  },
  todo: {
    en: "Compare with the gazetted list once it is out.",
    "zh-Hant": "刊憲後請與公布的假期表核對。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2028-02-29 |

Movements
| Date | Event | Number of shares |
| 2028-03-15 | Placing | 100 {D144} |
`,
});
