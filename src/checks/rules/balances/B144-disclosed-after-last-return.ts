import type { CivilDate } from "../../../shares/values/civilDate";
import { lastReturnDate, lastReturnOf } from "../../../shares/balances/lastReturn";
import { movementCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const disclosedAfterLastReturn = defineCheck<{
  shareClass: string;
  event: string;
  date: CivilDate;
  disclosedOn: CivilDate;
  last: CivilDate;
}>({
  code: "B144",
  name: "disclosed-after-last-return",
  severity: "warning",
  source: "FF304 Note 2; FF305 Note 1",
  title: { en: "A row disclosed later than the last return given", "zh-Hant": "所列上次報表之後才披露的變動" },
  *find({ ledger }) {
    const { register } = ledger;
    for (const shareClass of register.classes) {
      const last = lastReturnDate(register, shareClass);
      if (last === null) continue;
      const row = ledger
        .movementsOf(shareClass)
        .find(({ date, disclosedOn }) => date !== null && disclosedOn !== null && date > last);
      if (row === undefined || row.date === null || row.disclosedOn === null) continue;
      const lastCell = lastReturnOf(register, shareClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell;
      yield {
        at: [
          movementCell(row, "Disclosed on"),
          movementCell(row, "Date"),
          ...(lastCell === undefined ? [] : [lastCell]),
        ],
        facts: { shareClass: shareClass.name, event: row.event, date: row.date, disclosedOn: row.disclosedOn, last },
      };
    }
  },
  says: {
    en: ({ shareClass, event, date, disclosedOn, last }) =>
      `${shareClass}: ${event} of ${day(date)} is marked as disclosed on ${day(disclosedOn)}, but the last return given closed on ${day(last)}: a return lies between them, or the row is not disclosed yet.`,
    "zh-Hant": ({ shareClass, event, date, disclosedOn, last }) =>
      `${shareClass}：${dayInChinese(date)}的「${event}」註明於${dayInChinese(disclosedOn)}披露，但所列上次報表的期終結存日期為${dayInChinese(last)}：兩者之間尚有報表，或該行尚未披露。`,
  },
  todo: {
    en: "Give the closing balance and date of the return that disclosed this row as Last return, or clear its Disclosed on cell.",
    "zh-Hant": "請在上次報表填上披露該行的報表的期終結存及日期，或清除該行的披露日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-14 | Option exercise | 5,000 | 2022-12-15 {B144} |
| 2022-12-30 | Placing | 50,000 | |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2022-11-30 |
`,
});
