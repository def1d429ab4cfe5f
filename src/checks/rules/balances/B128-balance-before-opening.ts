import { balanceBeforeOpening } from "../../../shares/balanceBeforeOpening";
import type { CivilDate } from "../../../shares/values/civilDate";
import { movementCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count, day, dayInChinese, tooMany, tooManyInChinese } from "../../wording";

export const balanceBeforeOpeningRow = defineCheck<{
  shareClass: string;
  date: CivilDate;
  stated: bigint;
  opening: bigint;
  difference: bigint;
}>({
  code: "B128",
  name: "balance-before-opening",
  severity: "warning",
  source: "FF304 Note 2; FF305 Note 1: the opening balance is what the rows before it left",
  title: { en: "Balance of the last row before the opening balance", "zh-Hant": "期初結存之前最後一行的結存" },
  *find({ ledger }) {
    for (const shareClass of ledger.register.classes) {
      const before = balanceBeforeOpening(ledger, shareClass);
      if (before === null) continue;
      const { movement, date, stated, opening } = before;
      const { openingBalance } = shareClass;
      yield {
        at: [
          movementCell(movement, "Date"),
          movementCell(movement, "Balance after"),
          ...(openingBalance === null ? [] : [openingBalance.cell]),
        ],
        facts: { shareClass: shareClass.name, date, stated, opening, difference: stated - opening },
      };
    }
  },
  says: {
    en: ({ shareClass, date, stated, opening }) =>
      `${shareClass}: the row of ${day(date)} is older than the opening balance and leaves ${count(stated)}; the opening balance is ${count(opening)}: ${tooMany(stated, opening)}.`,
    "zh-Hant": ({ shareClass, date, stated, opening }) =>
      `${shareClass}：${dayInChinese(date)}的一行早於期初結存，其後結存為 ${count(stated)}；期初結存為 ${count(opening)}，${tooManyInChinese(stated, opening)}。`,
  },
  todo: {
    en: "Correct the date of the row, if it belongs after the opening date, or the opening balance; accept with the reason where rows between the two are not kept.",
    "zh-Hant":
      "如該行應在期初結存日期之後，請更正其日期，否則請更正期初結存；如兩者之間的變動並無記錄，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Balance after |
| 2022-11-10 {B128} | Option exercise | 400 | 1,000,400 |
| 2022-12-30 | Placing | 100 | 1,000,100 |
`,
});
