import { movementCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { showMoney } from "../../../shares/values/money";
import { priceOfDealings } from "../../averageEquations";
import { defineEquationCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const priceOfPurchases = defineEquationCheck<{ date: CivilDate; stated: string; computed: string }>({
  code: "S115",
  name: "price-of-purchases",
  severity: "error",
  source: "FF304 Note 1; FF305 Note 4: the price of a cancellation is the weighted average of its purchases",
  title: {
    en: "Price of a cancellation in Movements against its purchases",
    "zh-Hant": "變動表所列註銷的價格與其購回",
  },
  guardsFigures: true,
  *list({ ledger }) {
    for (const { movements, purchases, cancelled, bought } of ledger.cancellationsWithPurchases()) {
      const [movement] = movements;
      const stated = movement?.issuePrice ?? null;
      // Numbers that differ are B170's finding; depositary shares have a price of their own.
      if (movement === undefined || movements.length > 1 || stated === null || cancelled !== bought) continue;
      if ([movement, ...purchases].some(({ depositaryShares }) => depositaryShares !== null)) continue;
      const { date } = movement;
      const cell = movementCell(movement, "Issue price");
      const price = priceOfDealings(stated, cell, purchases);
      if (price === null || date === null) continue;
      yield {
        equation: price.equation,
        at: [cell, ...price.cells],
        facts: () => ({ date, stated: showMoney(stated), computed: showMoney(price.computed, 4) }),
      };
    }
  },
  says: {
    en: ({ date, stated, computed }) =>
      `Movements gives the shares cancelled on ${day(date)} a price of ${stated}; what was paid for them divided by their number is ${computed}.`,
    "zh-Hant": ({ date, stated, computed }) =>
      `變動表列${dayInChinese(date)}註銷的股份價格為 ${stated}；按其購回的付出總額除以股數計算為 ${computed}。`,
  },
  todo: {
    en: "Correct the price in Movements, or leave it blank; or correct the total or the number of the purchase that is wrong.",
    "zh-Hant": "請更正變動表的價格或將其留空，或更正有誤的購回總額或數目。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Movements
| Date | Event | Number of shares | Issue price |
| 2025-06-20 | Repurchase cancelled | -3,000 | HKD 10.5 {S115} |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Cancelled on |
| 2025-06-16 | 2,000 | HKD 10.6 | HKD 10.2 | HKD 20,800 | 2025-06-20 |
| 2025-06-17 | 1,000 | HKD 10.6 | HKD 10.3 | HKD 10,400 | 2025-06-20 |
`,
});
