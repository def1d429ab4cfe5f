import type { CivilDate } from "../../../shares/values/civilDate";
import { isCancellation } from "../../../shares/register/movement";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import { defineEquationCheck } from "../../check";
import { notBefore } from "../../dayEquations";
import { day, dayInChinese } from "../../wording";

interface CancelledFacts {
  readonly bought: CivilDate;
  readonly cancelled: CivilDate;
}

export const cancelledBeforeBought = defineEquationCheck<CancelledFacts>({
  code: "S170",
  name: "cancelled-before-bought",
  severity: "error",
  source: "FF305 Note 6: shares are cancelled upon settlement of a purchase",
  title: { en: "A purchase cancelled before it was made", "zh-Hant": "註銷日期早於購回日期" },
  guardsFigures: true,
  *list({ ledger: { register } }) {
    for (const row of register.repurchases) {
      const { tradingDate: bought, cancelledOn: cancelled } = row;
      if (bought === null || cancelled === null) continue;
      const [cell, boughtCell] = [dealingCell(row, "Cancelled on"), dealingCell(row, "Trading date")];
      yield {
        equation: notBefore({ date: cancelled, cell }, { date: bought, cell: boughtCell }),
        at: [cell, boughtCell],
        facts: () => ({ bought, cancelled }),
      };
    }
    for (const row of register.movements) {
      const { date: cancelled, purchaseDates } = row;
      const bought = [...purchaseDates].sort().at(-1);
      if (!isCancellation(row) || cancelled === null || bought === undefined) continue;
      const [cell, boughtCell] = [movementCell(row, "Date"), movementCell(row, "Purchase dates")];
      // A cell with a list of days is no figure.
      const boughtDay = { date: bought, cell: purchaseDates.length === 1 ? boughtCell : null };
      yield {
        equation: notBefore({ date: cancelled, cell }, boughtDay),
        at: [boughtCell, cell],
        facts: () => ({ bought, cancelled }),
      };
    }
  },
  says: {
    en: ({ bought, cancelled }) =>
      `Shares bought on ${day(bought)} are entered as cancelled on ${day(cancelled)}, before they were bought.`,
    "zh-Hant": ({ bought, cancelled }) =>
      `於${dayInChinese(bought)}購回的股份列為於${dayInChinese(cancelled)}註銷，早於購回日期。`,
  },
  todo: {
    en: "Correct the date that is wrong.",
    "zh-Hant": "請更正有誤的日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Repurchases
| Trading date | Number | Cancelled on |
| 2022-12-19 | 30,000 | 2022-12-09 {S170} |
`,
});
