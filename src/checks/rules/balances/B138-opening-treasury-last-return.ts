import { lastReturnOf } from "../../../shares/balances/lastReturn";
import { classCell } from "../../../shares/register/rowCells";
import { defineEquationCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";
import { openingOfReturn, sameAsLastReturn } from "./meantBalance";

export const openingTreasuryLastReturn = defineEquationCheck<{
  shareClass: string;
  opening: bigint;
  last: bigint;
  difference: bigint;
}>({
  code: "B138",
  name: "opening-treasury-last-return",
  severity: "error",
  source: "FF305 Section I Part A and Note 1",
  title: {
    en: "Opening treasury shares against those of the last return",
    "zh-Hant": "期初庫存股份與上次報表的庫存股份",
  },
  guardsFigures: true,
  *list({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      const last = lastReturnOf(ledger.register, shareClass)?.treasury ?? null;
      const opening = openingOfReturn(ledger, content, shareClass);
      if (last === null || opening === null) continue;
      const { treasury } = opening.balance;
      yield {
        equation: sameAsLastReturn(shareClass, last, opening, "treasury"),
        at: [classCell(shareClass, "Opening treasury shares"), last.cell],
        facts: () => ({
          shareClass: shareClass.name,
          opening: treasury,
          last: last.value,
          difference: treasury - last.value,
        }),
      };
    }
  },
  says: {
    en: ({ shareClass, opening, last }) =>
      `${shareClass}: the return opens with ${count(opening)} treasury shares; the last return closed with ${count(last)}: ${tooMany(opening, last)}.`,
    "zh-Hant": ({ shareClass, opening, last }) =>
      `${shareClass}：本報表期初庫存股份為 ${count(opening)}；上次報表期終庫存股份為 ${count(last)}，${tooManyInChinese(opening, last)}。`,
  },
  todo: {
    en: "Look the treasury shares up in the last Next Day Disclosure Return or Monthly Return, whichever is later, and correct the figure that differs from it.",
    "zh-Hant": "請查閱上次翌日披露報表或月報表（以較後者為準）的庫存股份，並更正與其不符的數目。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 990,000 | 10,100 {B138} | 2024-11-30 |

Last return
| Share class | Closing balance | Treasury shares | Closing date |
| Ordinary | 990,000 | 10,000 | 2024-11-30 |
`,
});
