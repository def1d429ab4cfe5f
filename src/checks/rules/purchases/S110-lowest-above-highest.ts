import type { CivilDate } from "../../../shares/values/civilDate";
import { showMoney } from "../../../shares/values/money";
import { dealingsOf } from "../../../shares/register/dealings";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { boundEquation } from "../../equation";

interface PricesFacts {
  readonly date: CivilDate | null;
  readonly lowest: string;
  readonly highest: string;
}

export const lowestAboveHighest = defineEquationCheck<PricesFacts>({
  code: "S110",
  name: "lowest-above-highest",
  severity: "error",
  source: "FF304 and FF305 Section II A",
  title: { en: "Lowest price above the highest", "zh-Hant": "最低價高於最高價" },
  guardsFigures: true,
  list: ({ ledger }) => dealingsOf(ledger.register).flatMap((row) => pricesOfDay(row) ?? []),
  says: {
    en: ({ lowest, highest }) => `The lowest price of the day, ${lowest}, is above the highest, ${highest}.`,
    "zh-Hant": ({ lowest, highest }) => `當日最低價 ${lowest} 高於最高價 ${highest}。`,
  },
  todo: {
    en: "Compare both with the broker's note; they may have been exchanged.",
    "zh-Hant": "請將兩者與經紀單據核對，可能互相調換。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HKD 506.5 | HKD 515 {S110} | HKD 500,382,813.6 |
`,
});

/** highest − lowest ≥ 0. Null where a price is missing; prices of two currencies cannot be compared. */
function pricesOfDay(row: Repurchase | TreasurySale): EquationBreach<PricesFacts> | null {
  const { lowestPrice: lowest, highestPrice: highest } = row;
  if (lowest === null || highest === null || lowest.currency !== highest.currency) return null;
  const [lowestCell, highestCell] = [dealingCell(row, "Lowest price"), dealingCell(row, "Highest price")];
  return {
    equation: boundEquation([
      { cell: lowestCell, value: lowest.amount, factor: -1n, isWhole: false },
      { cell: highestCell, value: highest.amount, factor: 1n, isWhole: false },
    ]),
    at: [lowestCell, highestCell],
    facts: () => ({ date: row.tradingDate, lowest: showMoney(lowest), highest: showMoney(highest) }),
  };
}
