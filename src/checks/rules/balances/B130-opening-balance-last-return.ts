import { lastReturnOf } from "../../../shares/balances/lastReturn";
import { defineCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const openingBalanceLastReturn = defineCheck<{
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
  *find({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      const cell = shareClass.openingBalance?.cell;
      if (cell === undefined) continue;
      const compared = ledger.openingAgainstLastReturn(content, shareClass);
      if (compared !== null && compared.difference !== 0n) {
        const { opening, last, difference } = compared;
        yield {
          at: [cell, last.cell],
          facts: { shareClass: shareClass.name, opening: opening.issued, last: last.value, difference },
        };
      } else if (compared === null && lastReturnOf(ledger.register, shareClass) === null) {
        yield {
          at: [cell],
          notChecked: {
            en: `the register has no closing balance of the last return for ${shareClass.name}.`,
            "zh-Hant": `登記冊沒有 ${shareClass.name} 上次報表的期終結存。`,
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
