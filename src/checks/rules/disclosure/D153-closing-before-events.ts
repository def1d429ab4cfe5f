import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const closingBeforeEvents = defineCheck<{ closing: CivilDate; earliest: CivilDate; rows: number }>({
  code: "D153",
  name: "closing-before-events",
  severity: "error",
  source: "FF304 Note 8; FF305 Note 5",
  title: {
    en: "A closing date before every event not yet disclosed",
    "zh-Hant": "期終結存日期早於所有未披露的事件",
  },
  *find({ ledger, content }) {
    const closing = ledger.register.issuer?.closingDate ?? null;
    if (content !== null || closing === null) return;
    const days = ledger.undisclosedDays().toSorted((one, other) => (one.date < other.date ? -1 : 1));
    const [first] = days;
    if (first === undefined || first.date <= closing.value) return;
    yield {
      at: [closing.cell, first.dateCell],
      facts: { closing: closing.value, earliest: first.date, rows: days.length },
    };
  },
  says: {
    en: ({ closing, earliest, rows }) =>
      `The record gives ${day(closing)} as the closing date, and ${rows === 1 ? "its event" : `the first of its ${rows} events`} not yet disclosed is of ${day(earliest)}: nothing would go on the return.`,
    "zh-Hant": ({ closing, earliest, rows }) =>
      `紀錄的期終日期為${dayInChinese(closing)}，而${rows} 項未披露事件中最早的為${dayInChinese(earliest)}：報表並無可列的事項。`,
  },
  todo: {
    en: "Correct the Closing date of the Issuer table, or leave it blank: the day of the last event not yet disclosed then counts.",
    "zh-Hant": "請更正發行人表的「期終日期」，或留空：即以最後一項未披露事件的日期為準。",
  },
  example: `
Issuer
| Closing date | 2022-12-29 {D153} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
});
