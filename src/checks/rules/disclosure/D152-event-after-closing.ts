import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese, eventInChinese } from "../../wording";

export const eventAfterClosing = defineCheck<{ event: string; date: CivilDate; closing: CivilDate }>({
  code: "D152",
  name: "event-after-closing",
  severity: "note",
  source: "FF304 Note 8; FF305 Note 5",
  title: { en: "An event after the closing date", "zh-Hant": "期終結存日期之後的事件" },
  *find({ ledger, content }) {
    if (content === null) return;
    const { closingDate } = content;
    const entered = ledger.register.issuer?.closingDate ?? null;
    for (const { event, date, dateCell } of ledger.undisclosedDays()) {
      if (date <= closingDate) continue;
      const facts = { event, date, closing: closingDate };
      // A date entered for the return before may stand there still.
      if (entered?.value === closingDate) yield { at: [dateCell, entered.cell], facts, severity: "warning" };
      else yield { at: [dateCell], facts };
    }
  },
  says: {
    en: ({ event, date, closing }) =>
      `${event} of ${day(date)} is after the closing date, ${day(closing)}: it goes on the next return.`,
    "zh-Hant": ({ event, date, closing }) =>
      `${dayInChinese(date)}的「${eventInChinese(event)}」在期終結存日期${dayInChinese(closing)}之後，留待下次報表披露。`,
  },
  todo: {
    en: "Choose a later closing date if this return should have it; a Closing date of the Issuer table is that of this return alone.",
    "zh-Hant": "如本報表應予列入，請選擇較後的期終結存日期；發行人表的「期終日期」只適用於本報表。",
  },
  example: `
As at: 2022-12-30
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
| 2023-01-03 {D152} | Placing | 200 |
`,
});
