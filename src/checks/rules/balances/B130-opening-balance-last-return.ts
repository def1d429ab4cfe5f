import { lastReturnOf } from "../../../shares/balances/lastReturn";
import { totalOf } from "../../../shares/balances/balances";
import { defineEquationCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";
import { openingOfReturn, sameAsLastReturn } from "./meantBalance";

export const openingBalanceLastReturn = defineEquationCheck<{
  shareClass: string;
  opening: bigint;
  last: bigint;
  difference: bigint;
}>({
  code: "B130",
  name: "opening-balance-last-return",
  severity: "error",
  source: "FF304 Note 2; FF305 Note 1",
  title: {
    en: "Opening balance against the closing balance of the last return",
    "zh-Hant": "期初結存與上次報表的期終結存",
  },
  guardsFigures: true,
  *list({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      const cell = shareClass.openingBalance?.cell;
      if (cell === undefined) continue;
      const lastReturn = lastReturnOf(ledger.register, shareClass);
      const last = lastReturn?.closingBalance ?? null;
      const opening = openingOfReturn(ledger, content, shareClass);
      if (opening !== null && last !== null) {
        // With treasury shares the last figure may be of issued shares or of the total.
        const measure = last.value === totalOf(opening.balance) ? "total" : "issued";
        const { issued } = opening.balance;
        yield {
          equation: sameAsLastReturn(shareClass, last, opening, measure),
          at: [cell, last.cell],
          facts: () => ({
            shareClass: shareClass.name,
            opening: issued,
            last: last.value,
            difference: issued - last.value,
          }),
        };
      } else if (lastReturn === null) {
        yield {
          at: [cell],
          notChecked: {
            en: `the record has no closing balance of the last return for ${shareClass.name}.`,
            "zh-Hant": `紀錄沒有 ${shareClass.name} 上次報表的期終結存。`,
          },
        };
      }
    }
  },
  says: {
    en: ({ shareClass, opening, last }) =>
      `${shareClass}: the return opens with ${count(opening)}; the last return closed with ${count(last)}: ${tooMany(opening, last)}.`,
    "zh-Hant": ({ shareClass, opening, last }) =>
      `${shareClass}：本報表期初結存為 ${count(opening)}；上次報表期終結存為 ${count(last)}，${tooManyInChinese(opening, last)}。`,
  },
  todo: {
    en: "Look the closing balance up in the last Next Day Disclosure Return or Monthly Return, whichever is later, and correct the figure that differs from it.",
    "zh-Hant": "請查閱上次翌日披露報表或月報表（以較後者為準）的期終結存，並更正與其不符的數目。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,100 {B130} | 2022-11-30 |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2022-11-30 |
`,
});
