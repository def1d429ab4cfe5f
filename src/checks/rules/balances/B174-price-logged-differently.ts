import { dealingsBehind } from "../../../shares/disclosure/dealingsBehind";
import { isCancellation } from "../../../shares/register/movement";
import { movementCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { showMoney } from "../../../shares/values/money";
import { priceOfDealings } from "../../averageEquations";
import { defineEquationCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const priceLoggedDifferently = defineEquationCheck<{ date: CivilDate; stated: string; computed: string }>({
  code: "B174",
  name: "price-logged-differently",
  severity: "error",
  source: "FF304 Note 1; FF305 Note 4: the price of a line is the weighted average of what was dealt",
  title: {
    en: "Price of a purchase or sale in Movements against the table that has it too",
    "zh-Hant": "變動表所列購回或出售的價格與另一表格",
  },
  guardsFigures: true,
  *list({ ledger }) {
    const { register } = ledger;
    for (const shareClass of register.classes) {
      const movements = ledger.movementsOf(shareClass);
      for (const [movement, dealings] of dealingsBehind(register, shareClass.name, movements)) {
        const { issuePrice: stated, date } = movement;
        // Cancellations are S115's; depositary shares have a price of their own.
        if (stated === null || date === null || isCancellation(movement)) continue;
        if ([movement, ...dealings].some((row) => "depositaryShares" in row && row.depositaryShares !== null)) continue;
        const cell = movementCell(movement, "Issue price");
        const price = priceOfDealings(stated, cell, dealings);
        if (price === null) continue;
        yield {
          equation: price.equation,
          at: [cell, ...price.cells],
          facts: () => ({ date, stated: showMoney(stated), computed: showMoney(price.computed, 4) }),
        };
      }
    }
  },
  says: {
    en: ({ date, stated, computed }) =>
      `Movements gives the shares dealt in on ${day(date)} a price of ${stated}; the total divided by the number in the other table is ${computed}.`,
    "zh-Hant": ({ date, stated, computed }) =>
      `變動表列${dayInChinese(date)}交易的股份價格為 ${stated}；按另一表格的總額除以股數計算為 ${computed}。`,
  },
  todo: {
    en: "Correct the price in Movements, or leave it blank; or correct the total or the number in the other table.",
    "zh-Hant": "請更正變動表的價格或將其留空，或更正另一表格的總額或數目。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Movements
| Date | Event | Number of shares | Treasury shares | Issue price |
| 2025-06-16 | Repurchase into treasury | -3,000 | 3,000 | HKD 10.5 {B174} |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Purpose |
| 2025-06-16 | 2,000 | HKD 10.6 | HKD 10.2 | HKD 20,800 | treasury |
| 2025-06-16 | 1,000 | HKD 10.6 | HKD 10.3 | HKD 10,400 | treasury |
`,
});
