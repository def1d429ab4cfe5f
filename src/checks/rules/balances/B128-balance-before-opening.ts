import { totalOf } from "../../../shares/balances/balances";
import { isInOpening, registerOpening } from "../../../shares/balances/openingLine";
import type { CivilDate } from "../../../shares/values/civilDate";
import { fromTheOldest } from "../../../shares/values/fromTheOldest";
import { movementCell } from "../../../shares/register/rowCells";
import { openingTerms, termOf } from "../../balanceEquations";
import { defineEquationCheck } from "../../check";
import { sumEquation } from "../../equation";
import { absolute } from "../../../shares/values/quantity";
import { count, day, dayInChinese } from "../../wording";

export const balanceBeforeOpeningRow = defineEquationCheck<{
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
  *list({ ledger }) {
    for (const shareClass of ledger.register.classes) {
      const opening = registerOpening(shareClass);
      const line = ledger.openingLine(shareClass);
      const last = fromTheOldest(ledger.movementsOf(shareClass), ({ date }) => date).findLast(
        (movement) => movement.balanceAfter !== null && isInOpening(line, movement),
      );
      const { date = null, balanceAfter: stated = null } = last ?? {};
      if (opening === null || last === undefined || date === null || stated === null) continue;
      // The column may keep issued shares or the total with treasury shares.
      const measure = stated === totalOf(opening) && stated !== opening.issued ? "total" : "issued";
      const cell = movementCell(last, "Balance after");
      yield {
        equation: sumEquation([...openingTerms(shareClass, measure, -1n), termOf({ cell, value: stated }, 1n)]),
        at: [
          movementCell(last, "Date"),
          cell,
          ...(shareClass.openingBalance === null ? [] : [shareClass.openingBalance.cell]),
        ],
        facts: () => ({
          shareClass: shareClass.name,
          date,
          stated,
          opening: opening.issued,
          difference: stated - opening.issued,
        }),
      };
    }
  },
  says: {
    en: ({ shareClass, date, stated, opening }) =>
      `${shareClass}: the row of ${day(date)} is older than the opening balance and leaves ${count(stated)}; the opening balance is ${count(opening)}: they differ by ${count(absolute(stated - opening))}.`,
    "zh-Hant": ({ shareClass, date, stated, opening }) =>
      `${shareClass}：${dayInChinese(date)}的一行早於期初結存，其後結存為 ${count(stated)}；期初結存為 ${count(opening)}，相差 ${count(absolute(stated - opening))}。`,
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
