import { type CellRef } from "../../../shares/values/cell";
import { type Equation, relationEquation } from "../../equation";
import { isAbove, dealingsOf } from "../../../shares/register/dealings";
import { showMoney } from "../../../shares/values/money";
import { printedDealings } from "../../../shares/disclosure/printedDealings";
import {
  addRatios,
  divideRatios,
  dropTrailingZeros,
  multiplyRatios,
  ratioOf,
  roundHalfUp,
  compareRatios,
  type Ratio,
} from "../../../shares/values/ratio";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const wideRangeOfDay = defineCheck<{ lowest: string; highest: string; limit: string }>({
  code: "S117",
  name: "wide-range-of-day",
  severity: "warning",
  source: "House judgement; FF304 and FF305 Section II A",
  title: { en: "Highest and lowest price of a day far apart", "zh-Hant": "當日最高價與最低價相差甚遠" },
  threshold: {
    is: {
      en: "Percent of the lowest price by which the highest may exceed it before we ask",
      "zh-Hant": "最高價高於最低價多少百分比即予提示",
    },
    standard: "20",
    unit: "percent",
  },
  *find({ content }, threshold) {
    if (content === null) return;
    const times = divideRatios(addRatios(ratioOf(100n), threshold), ratioOf(100n));
    for (const row of printedDealings(content)) {
      const { lowestPrice: lowest, highestPrice: highest } = row;
      // Below zero is S184's finding.
      if (
        lowest === null ||
        highest === null ||
        lowest.amount.numerator < 0n ||
        !isAbove(highest, { ...lowest, amount: multiplyRatios(lowest.amount, times) })
      )
        continue;
      yield {
        at: [dealingCell(row, "Highest price"), dealingCell(row, "Lowest price")],
        facts: {
          lowest: showMoney(lowest),
          highest: showMoney(highest),
          limit: dropTrailingZeros(roundHalfUp(threshold, 2)),
        },
      };
    }
  },
  *equations({ ledger }, threshold) {
    const times = divideRatios(addRatios(ratioOf(100n), threshold), ratioOf(100n));
    for (const row of dealingsOf(ledger.register)) {
      const { lowestPrice: lowest, highestPrice: highest } = row;
      if (lowest === null || highest === null || lowest.currency !== highest.currency) continue;
      const cells = [dealingCell(row, "Highest price"), dealingCell(row, "Lowest price")] as const;
      yield { at: cells[0], equation: rangeEquation(cells, [highest.amount, lowest.amount], times) };
    }
  },
  says: {
    en: ({ lowest, highest, limit }) =>
      `The highest price of the day, ${highest}, is more than ${limit}% above the lowest, ${lowest}.`,
    "zh-Hant": ({ lowest, highest, limit }) => `當日最高價 ${highest} 較最低價 ${lowest} 高出超過 ${limit}%。`,
  },
  todo: {
    en: "Compare both with the broker's note; accept with the reason if they are right.",
    "zh-Hant": "請將兩者與經紀單據核對；如無誤，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HKD 5155 {S117} | HKD 506.5 | HKD 500,382,813.6 |
`,
});

/** Highest ≤ so many times the lowest. Either price is usually about the other. */
function rangeEquation(cells: readonly [CellRef, CellRef], prices: readonly [Ratio, Ratio], times: Ratio): Equation {
  const [high, low] = prices;
  return {
    ...relationEquation(
      cells.map((cell, at) => ({ cell, value: at === 0 ? high : low, isWhole: false })),
      {
        holds: ([highest = high, lowest = low]) => compareRatios(highest, multiplyRatios(lowest, times)) <= 0,
        wanted: (index) =>
          index === 0
            ? { least: null, most: multiplyRatios(low, times) }
            : { least: divideRatios(high, times), most: null },
      },
    ),
    usual: (index) => (index === 0 ? low : high),
  };
}
