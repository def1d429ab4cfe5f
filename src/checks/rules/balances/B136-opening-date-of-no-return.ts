import type { CivilDate } from "../../../shares/values/civilDate";
import { openingsOfNoReturn, type OpeningOfNoReturn } from "../../../shares/balances/openingOutOfPlace";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const openingDateOfNoReturn = defineCheck<{
  shareClass: string;
  opening: CivilDate;
  wrong: OpeningOfNoReturn["wrong"];
  later: CivilDate | null;
}>({
  code: "B136",
  name: "opening-date-of-no-return",
  severity: "warning",
  source: "FF304 Notes 2 and 8; FF305 Notes 1 and 5; check against Rule 13.25B",
  title: {
    en: "An opening date on which no return closed, or not the last one",
    "zh-Hant": "期初結存日期並無報表截止，或其後已有報表",
  },
  *find({ ledger, content, calendar }) {
    for (const { shareClass, opening, wrong, later, cell } of openingsOfNoReturn(
      ledger.register,
      content,
      calendar,
      (named) => ledger.movementsOf(named),
    ))
      yield { at: [cell], facts: { shareClass, opening, wrong, later } };
  },
  says: {
    en: ({ shareClass, opening, wrong, later }) =>
      `${shareClass} opens on ${day(opening)}` +
      {
        "no return closed":
          ", which is neither the end of a month (a Monthly Return) nor a day the register has disclosed (a Next Day return).",
        "disclosed since": `, but the register has rows of ${dayOr(later, day)} that a return has disclosed: the last return closed then, or later.`,
        "monthly return since": `, but the Monthly Return closing on ${dayOr(later, day)} is due before this return.`,
      }[wrong],
    "zh-Hant": ({ shareClass, opening, wrong, later }) =>
      `${shareClass} 的期初結存日期為${dayInChinese(opening)}` +
      {
        "no return closed": "，既非月底（月報表），亦非登記冊內已披露的日期（翌日披露報表）。",
        "disclosed since": `，但登記冊有${dayOr(later, dayInChinese)}的變動已於報表披露：上次報表於該日或其後截止。`,
        "monthly return since": `，但截至${dayOr(later, dayInChinese)}的月報表須於本報表之前提交。`,
      }[wrong],
  },
  todo: {
    en: "Give the closing date of the last Next Day or Monthly Return, and the balance of that day; a Last return table makes sure of both. Accept with the reason if this date is meant.",
    "zh-Hant":
      "請填上上次翌日披露報表或月報表的期終結存日期及該日結存；加上「上次報表」表格即可核實。如確為此日期，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-12-14 {B136} |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-13 | Placing | 500 | 2022-12-13 |
| 2022-12-30 | Placing | 100 | |
`,
});

function dayOr(date: CivilDate | null, show: (date: CivilDate) => string): string {
  return date === null ? "" : show(date);
}
