import { notBefore, sameDay } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { lastReturnDate, lastReturnOf } from "../../../shares/balances/lastReturn";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const openingDateLastReturn = defineCheck<{ shareClass: string; opening: CivilDate; last: CivilDate }>({
  code: "B132",
  name: "opening-date-last-return",
  severity: "warning",
  source: "FF304 Note 2; FF305 Note 1",
  title: {
    en: "Opening date against the closing date of the last return",
    "zh-Hant": "期初結存日期與上次報表的期終結存日期",
  },
  *find({ ledger: { register }, content }) {
    for (const shareClass of register.classes) {
      const block = content?.classes.find((entry) => entry.shareClass.name === shareClass.name);
      const opening = block === undefined ? (shareClass.openingDate?.value ?? null) : block.openingDate;
      const last = lastReturnDate(register, shareClass);
      // A class that opens on the closing date is reported by B140: one cause, one finding.
      if (
        shareClass.openingDate === null ||
        opening === null ||
        last === null ||
        opening === last ||
        opening === content?.closingDate
      )
        continue;
      // Nothing is filed for a class without an event: its balance may stand as of any earlier day.
      if (block === undefined && opening < last) continue;
      const lastCell = lastReturnOf(register, shareClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell;
      yield {
        at: [shareClass.openingDate.cell, ...(lastCell === undefined ? [] : [lastCell])],
        facts: { shareClass: shareClass.name, opening, last },
      };
    }
  },
  *equations({ ledger: { register }, content }) {
    for (const { shareClass, openingDate } of content?.classes ?? []) {
      const opening = shareClass.openingDate;
      const closed = lastReturnOf(register, shareClass)?.closingDate ?? register.issuer?.lastReturn ?? null;
      if (opening === null || closed === null || openingDate === null || openingDate === content?.closingDate) continue;
      // The return opens later than the register where rows of the register have been disclosed since.
      const cell = openingDate === opening.value ? opening.cell : null;
      yield {
        at: opening.cell,
        equation: sameDay({ date: openingDate, cell }, { date: closed.value, cell: closed.cell }),
      };
    }
    const withEvents = new Set(content?.classes.map(({ shareClass }) => shareClass.name));
    for (const shareClass of register.classes.filter(({ name }) => !withEvents.has(name))) {
      const opening = shareClass.openingDate;
      const closed = lastReturnOf(register, shareClass)?.closingDate ?? register.issuer?.lastReturn ?? null;
      if (opening === null || closed === null || opening.value === content?.closingDate) continue;
      yield {
        at: opening.cell,
        equation: notBefore({ date: closed.value, cell: closed.cell }, { date: opening.value, cell: opening.cell }),
      };
    }
  },
  says: {
    en: ({ shareClass, opening, last }) =>
      `${shareClass} opens on ${day(opening)}; the last return closed on ${day(last)}.`,
    "zh-Hant": ({ shareClass, opening, last }) =>
      `${shareClass} 的期初結存日期為 ${dayInChinese(opening)}；上次報表的期終結存日期為 ${dayInChinese(last)}。`,
  },
  todo: {
    en: "The opening date is the closing date of the last Next Day Disclosure Return or Monthly Return, whichever is later. Correct the date that is wrong, or accept with the reason.",
    "zh-Hant":
      "期初結存日期應為上次翌日披露報表或月報表（以較後者為準）的期終結存日期。請更正有誤的日期，或註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-28 {B132} |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -50,000 |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2022-11-30 |
`,
});
