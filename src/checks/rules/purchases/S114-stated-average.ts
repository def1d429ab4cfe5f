import { averageAgrees, averageOf, dealingOf, dealingsOf, isAbove } from "../../../shares/register/dealings";
import { showMoney } from "../../../shares/values/money";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { type Breach, defineCheck } from "../../check";

interface StatedAverageFacts {
  readonly stated: string;
  readonly computed: string;
  readonly lowest: string | null;
  readonly highest: string | null;
}

function wrongAverage(dealing: Repurchase | TreasurySale): Breach<StatedAverageFacts> | null {
  const { row, number, total, totalCell } = dealingOf(dealing);
  const { averagePrice, lowestPrice, highestPrice } = row;
  if (averagePrice === null) return null;
  const cell = dealingCell(row, "Average price");
  const average = averageOf(number, total);
  const outside = isAbove(lowestPrice, averagePrice) || isAbove(averagePrice, highestPrice);
  if (average === null ? !outside : averageAgrees(averagePrice, average)) return null;
  return {
    at: [
      cell,
      ...(average === null
        ? [dealingCell(row, "Highest price"), dealingCell(row, "Lowest price")]
        : [totalCell, dealingCell(row, "Number")]),
    ],
    facts: {
      stated: showMoney(averagePrice),
      computed: average === null ? "" : showMoney(average, 4),
      lowest: lowestPrice === null ? null : showMoney(lowestPrice),
      highest: highestPrice === null ? null : showMoney(highestPrice),
    },
  };
}

export const statedAverage = defineCheck<StatedAverageFacts>({
  code: "S114",
  name: "stated-average",
  severity: "error",
  source: "FF304 Note 1; FF305 Note 4: a weighted average price",
  title: { en: "Stated average price of a day", "zh-Hant": "所列的當日平均價" },
  guardsFigures: true,
  find: ({ ledger }) => dealingsOf(ledger.register).flatMap((dealing) => wrongAverage(dealing) ?? []),
  says: {
    en: ({ stated, computed, lowest, highest }) =>
      computed === ""
        ? `The average price ${stated} is outside the prices of the day: lowest ${lowest ?? "not given"}, highest ${highest ?? "not given"}.`
        : `The average price is stated as ${stated}; total and number come to ${computed}.`,
    "zh-Hant": ({ stated, computed, lowest, highest }) =>
      computed === ""
        ? `平均價 ${stated} 不在當日價格範圍之內：最低 ${lowest ?? "未列"}，最高 ${highest ?? "未列"}。`
        : `平均價列為 ${stated}；按總額及股份數目計算為 ${computed}。`,
  },
  todo: {
    en: "Correct the average, or the total, number or prices it comes from.",
    "zh-Hant": "請更正平均價，或其所依據的總額、股份數目或價格。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Total paid | Average price |
| 2025-06-13 | 982,000 | HKD 500,382,813.6 | HKD 509.5584 {S114} |
`,
});
