import { daysThat } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { lastReturnDate, lastReturnOf } from "../../../shares/balances/lastReturn";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const lastReturnOnClosingDate = defineCheck<{ shareClass: string; last: CivilDate; closing: CivilDate }>({
  code: "B142",
  name: "last-return-on-closing-date",
  severity: "warning",
  source: "FF304 Notes 2 and 8; FF305 Notes 1 and 5",
  title: {
    en: "A last return that closed on the day this one closes, or later",
    "zh-Hant": "上次報表的期終結存日期與本報表相同或更遲",
  },
  *find({ ledger: { register }, content }) {
    if (content === null) return;
    const { closingDate: closing } = content;
    for (const { shareClass } of content.classes) {
      const last = lastReturnDate(register, shareClass);
      const cell = lastReturnOf(register, shareClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell;
      // A class that opens on the closing date itself is B140's finding.
      if (last === null || last < closing || cell === undefined || shareClass.openingDate?.value === closing) continue;
      yield { at: [cell], facts: { shareClass: shareClass.name, last, closing } };
    }
  },
  *equations({ ledger: { register }, content }) {
    if (content === null) return;
    for (const { shareClass } of content.classes) {
      const last = lastReturnOf(register, shareClass)?.closingDate ?? register.issuer?.lastReturn ?? null;
      if (last === null) continue;
      yield {
        at: last.cell,
        equation: daysThat(
          [
            { date: last.value, cell: last.cell },
            { date: shareClass.openingDate?.value ?? last.value, cell: shareClass.openingDate?.cell ?? null },
          ],
          ([closed = last.value, opened = closed]) => closed < content.closingDate || opened === content.closingDate,
        ),
      };
    }
  },
  says: {
    en: ({ shareClass, last, closing }) =>
      `${shareClass}: the last return closed on ${day(last)}, and this one closes on ${day(closing)}.`,
    "zh-Hant": ({ shareClass, last, closing }) =>
      `${shareClass}：上次報表的期終結存日期為${dayInChinese(last)}，而本報表的期終結存日期為${dayInChinese(closing)}。`,
  },
  todo: {
    en: "Correct the closing date of the last return, or accept with the reason if two returns close on one day.",
    "zh-Hant": "請更正上次報表的期終結存日期；如兩份報表確於同日截止，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2022-12-30 {B142} |
`,
});
