import { dealingsOf } from "../../../shares/register/dealings";
import { notBefore } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { lastReturnDate, lastReturnOf } from "../../../shares/balances/lastReturn";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const purchaseAfterLastReturn = defineCheck<{
  shareClass: string;
  date: CivilDate;
  disclosedOn: CivilDate;
  last: CivilDate;
}>({
  code: "B145",
  name: "purchase-after-last-return",
  severity: "warning",
  source: "FF304 Notes 2 and 8; FF305 Notes 1 and 5",
  title: {
    en: "A purchase or sale disclosed, and later than the last return given",
    "zh-Hant": "所列上次報表之後已披露的購回或出售",
  },
  *find({ ledger: { register } }) {
    for (const shareClass of register.classes) {
      const last = lastReturnDate(register, shareClass);
      if (last === null) continue;
      const row = [...register.repurchases, ...register.treasurySales].find(
        ({ shareClass: name, tradingDate, disclosedOn }) =>
          name === shareClass.name && tradingDate !== null && disclosedOn !== null && tradingDate > last,
      );
      if (row === undefined || row.tradingDate === null || row.disclosedOn === null) continue;
      const lastCell = lastReturnOf(register, shareClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell;
      yield {
        at: [
          dealingCell(row, "Disclosed on"),
          dealingCell(row, "Trading date"),
          ...(lastCell === undefined ? [] : [lastCell]),
        ],
        facts: { shareClass: shareClass.name, date: row.tradingDate, disclosedOn: row.disclosedOn, last },
      };
    }
  },
  *equations({ ledger: { register } }) {
    for (const shareClass of register.classes) {
      const last = lastReturnOf(register, shareClass)?.closingDate ?? register.issuer?.lastReturn ?? null;
      if (last === null) continue;
      for (const row of dealingsOf(register)) {
        const { tradingDate: date, disclosedOn, shareClass: name } = row;
        if (name !== shareClass.name || date === null || disclosedOn === null) continue;
        const dayOfRow = { date, cell: dealingCell(row, "Trading date") };
        yield {
          at: dealingCell(row, "Disclosed on"),
          equation: notBefore({ date: last.value, cell: last.cell }, dayOfRow),
        };
      }
    }
  },
  says: {
    en: ({ shareClass, date, disclosedOn, last }) =>
      `${shareClass}: the dealing of ${day(date)} is marked as disclosed on ${day(disclosedOn)}, but the last return given closed on ${day(last)}: a return lies between them, or the row is not disclosed yet.`,
    "zh-Hant": ({ shareClass, date, disclosedOn, last }) =>
      `${shareClass}：${dayInChinese(date)}的交易註明於${dayInChinese(disclosedOn)}披露，但所列上次報表的期終結存日期為${dayInChinese(last)}：兩者之間尚有報表，或該行尚未披露。`,
  },
  todo: {
    en: "Give the closing balance and date of the return that disclosed this row as Last return, or clear its Disclosed on cell.",
    "zh-Hant": "請在上次報表填上披露該行的報表的期終結存及日期，或清除該行的披露日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-11 |

Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-12 | 975,000 | 2025-06-12 {B145} |
| 2025-06-13 | 982,000 | |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2025-06-11 |
`,
});
