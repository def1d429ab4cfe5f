import { newsIsInPartB } from "../../../shares/disclosure/eventLines";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const partADateOutside = defineCheck<{ date: CivilDate; opening: CivilDate | null; closing: CivilDate }>({
  code: "D155",
  name: "part-a-date",
  severity: "warning",
  source: "FF305 Notes 1 and 5: a return runs from its opening date to its closing date",
  title: { en: "Date of the row of Part A without an event", "zh-Hant": "A部沒有事件一行的日期" },
  *find({ ledger, content, form }) {
    const entered = ledger.register.issuer?.partADate ?? null;
    if (entered === null || content === null || form !== "FF305") return;
    const { closingDate } = content;
    const openings = content.classes
      .filter((of) => newsIsInPartB(closingDate, of))
      .map(({ openingDate }) => openingDate);
    const opening = openings.find((each) => each !== null && entered.value < each) ?? null;
    if (openings.length > 0 && (entered.value > closingDate || opening !== null))
      yield { at: [entered.cell], facts: { date: entered.value, opening, closing: closingDate } };
  },
  says: {
    en: ({ date, opening, closing }) =>
      `The row of Part A without an event is dated ${day(date)}, ${opening === null ? `after the closing date, ${day(closing)}` : `before the return opens, ${day(opening)}`}.`,
    "zh-Hant": ({ date, opening, closing }) =>
      `A部沒有事件一行的日期為${dayInChinese(date)}，${opening === null ? `遲於期終結存日期${dayInChinese(closing)}` : `早於期初結存日期${dayInChinese(opening)}`}。`,
  },
  todo: {
    en: "Correct the date, or leave it blank: the row then carries the closing date.",
    "zh-Hant": "請更正該日期，或留空：該行即用期終結存日期。",
  },
  example: `
Form: FF305
Issuer
| Date of Part A without an event | 2024-11-19 {D155} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2024-10-31 |

Repurchases
| Trading date | Number |
| 2024-11-18 | 982,000 |
`,
});
