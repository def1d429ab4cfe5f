import type { CivilDate } from "../../../shares/values/civilDate";
import { datedRows } from "../../../shares/disclosure/datedRows";
import { fieldCell } from "../../../shares/register/table";
import { defineEquationCheck } from "../../check";
import { notBefore } from "../../dayEquations";
import { day, dayInChinese, eventInChinese } from "../../wording";

export const disclosedBeforeEvent = defineEquationCheck<{ event: string; date: CivilDate; disclosedOn: CivilDate }>({
  code: "D156",
  name: "disclosed-before-event",
  severity: "warning",
  source: "Rule 13.25A(1): a return discloses what has happened",
  title: { en: "A row disclosed before it happened", "zh-Hant": "披露日期早於事件日期" },
  *list({ ledger: { register } }) {
    for (const { event, date, disclosedOn, origin, dateField } of datedRows(register)) {
      if (date === null || disclosedOn === null) continue;
      const [disclosedCell, dateCell] = [fieldCell(origin, "Disclosed on"), fieldCell(origin, dateField)];
      yield {
        equation: notBefore({ date: disclosedOn, cell: disclosedCell }, { date, cell: dateCell }),
        at: [disclosedCell, dateCell],
        facts: () => ({ event, date, disclosedOn }),
      };
    }
  },
  says: {
    en: ({ event, date, disclosedOn }) =>
      `${event} of ${day(date)} is marked as disclosed on ${day(disclosedOn)}, before it happened.`,
    "zh-Hant": ({ event, date, disclosedOn }) =>
      `${dayInChinese(date)}的「${eventInChinese(event)}」註明於${dayInChinese(disclosedOn)}披露，早於事件發生。`,
  },
  todo: {
    en: "Correct the one of the two dates that is wrong: a row marked as disclosed is left out of the return.",
    "zh-Hant": "請更正有誤的日期：註明已披露的行不會列入報表。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-14 | Option exercise | 500 | 2022-12-04 {D156} |
`,
});
