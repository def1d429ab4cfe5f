import { averageAgrees, averageOf, dealingOf, dealingsOf } from "../../../shares/register/dealings";
import { type Money, showMoney } from "../../../shares/values/money";
import {
  absoluteRatio,
  addRatios,
  compareRatios,
  divideRatios,
  floorOf,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  subtractRatios,
} from "../../../shares/values/ratio";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { halfOfLastDecimal } from "../../averageEquations";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { lineWorking } from "../../computedFrom";
import { count } from "../../wording";
import { type Equation, type EquationFigure, relationEquation, type Wanted } from "../../equation";

interface StatedAverageFacts {
  readonly stated: string;
  readonly computed: string;
  readonly lowest: string | null;
  readonly highest: string | null;
}

function averageOfDay(dealing: Repurchase | TreasurySale): EquationBreach<StatedAverageFacts> | null {
  const { row, number, total, totalCell } = dealingOf(dealing);
  const { averagePrice, lowestPrice, highestPrice } = row;
  if (averagePrice === null) return null;
  const cell = dealingCell(row, "Average price");
  const average = averageOf(number, total);
  const stated = { cell, value: averagePrice.amount, isWhole: false };
  const numberCell = dealingCell(row, "Number");
  return {
    equation:
      average === null || total === null
        ? averageBetween(row, averagePrice)
        : averageEquation(
            averagePrice,
            [
              stated,
              { cell: totalCell, value: total.amount, isWhole: false },
              { cell: numberCell, value: ratioOf(row.number ?? 0n) },
            ],
            total.currency,
          ),
    at: [
      cell,
      ...(average === null
        ? [dealingCell(row, "Highest price"), dealingCell(row, "Lowest price")]
        : [totalCell, numberCell]),
    ],
    ...(average === null || total === null || number === null
      ? {}
      : {
          working: () => [
            lineWorking(
              { en: "Average price, to four decimals", "zh-Hant": "平均價（小數點後四位）" },
              `${showMoney(total)} ÷ ${count(number)} = ${showMoney(average, 4)}`,
              [totalCell, numberCell],
            ),
          ],
        }),
    facts: () => ({
      stated: showMoney(averagePrice),
      computed: average === null ? "" : showMoney(average, 4),
      lowest: lowestPrice === null ? null : showMoney(lowestPrice),
      highest: highestPrice === null ? null : showMoney(highestPrice),
    }),
  };
}

/** Half of the last decimal that a price is quoted with. */
const SMALLEST_PRICE = ratioOf(1n, 2_000n);

/** Stated average = total ÷ number, at the decimals it is written with. */
function averageEquation(stated: Money, figures: readonly EquationFigure[], currency: string | null): Equation {
  const [, , { value: shares } = { value: ZERO }] = figures;
  const relation = relationEquation(figures, {
    holds: ([average = ZERO, total = ZERO, number = ZERO]) =>
      !isZero(number) &&
      averageAgrees({ ...stated, amount: average }, { currency, amount: divideRatios(total, absoluteRatio(number)) }),
    wanted(index, [average = ZERO, total = ZERO, number = ZERO]) {
      if (total.numerator <= 0n || isZero(number) || (index > 0 && average.numerator <= 0n)) return null;
      const half = halfOfLastDecimal(average);
      const size = absoluteRatio(number);
      if (index === 0) {
        // At these decimals one value in this range will do; with more of them it lies nearer.
        const computed = divideRatios(total, size);
        return { least: subtractRatios(computed, half), most: addRatios(computed, half), excluded: "least" };
      }
      const [least, beyond] = [subtractRatios(average, half), addRatios(average, half)];
      if (index === 1)
        return { least: multiplyRatios(least, size), most: multiplyRatios(beyond, size), excluded: "most" };
      return sharesWanted(number, floorOf(divideRatios(total, beyond)) + 1n, floorOf(divideRatios(total, least)));
    },
  });
  return {
    ...relation,
    // An average of more decimals than prices have is rounded, and its product is no total.
    likely: (index) =>
      index === 1 && compareRatios(halfOfLastDecimal(stated.amount), SMALLEST_PRICE) >= 0
        ? multiplyRatios(stated.amount, absoluteRatio(shares))
        : null,
  };
}

/** Whole shares between two bounds, with the sign of the cell. */
function sharesWanted(number: Ratio, least: bigint, most: bigint): Wanted | null {
  if (least > most) return null;
  return number.numerator < 0n
    ? { least: ratioOf(-most), most: ratioOf(-least) }
    : { least: ratioOf(least), most: ratioOf(most) };
}

/** Without total or number: lowest ≤ stated average ≤ highest. */
function averageBetween(row: Repurchase | TreasurySale, average: Money): Equation {
  const { lowestPrice, highestPrice } = row;
  const prices = [
    ...(lowestPrice?.currency === average.currency ? [{ price: lowestPrice, field: "Lowest price" as const }] : []),
    ...(highestPrice?.currency === average.currency ? [{ price: highestPrice, field: "Highest price" as const }] : []),
  ];
  const figures = [
    { cell: dealingCell(row, "Average price"), value: average.amount, isWhole: false },
    ...prices.map(({ price, field }) => ({ cell: dealingCell(row, field), value: price.amount, isWhole: false })),
  ];
  const isLowest = (index: number): boolean => prices[index - 1]?.field === "Lowest price";
  return relationEquation(figures, {
    holds: ([stated = ZERO, ...others]) =>
      others.every((price, index) =>
        isLowest(index + 1) ? compareRatios(price, stated) <= 0 : compareRatios(stated, price) <= 0,
      ),
    wanted: (index, [stated = ZERO, ...others]) => {
      const bound = (lowest: boolean): Ratio | null => others.find((_, at) => isLowest(at + 1) === lowest) ?? null;
      const [lowest, highest] = [bound(true), bound(false)];
      if (index === 0)
        return lowest !== null && highest !== null && compareRatios(lowest, highest) > 0
          ? null
          : { least: lowest, most: highest };
      // Where the other price is passed as well, no value of this one will do.
      if (isLowest(index))
        return highest === null || compareRatios(stated, highest) <= 0 ? { least: null, most: stated } : null;
      return lowest === null || compareRatios(lowest, stated) <= 0 ? { least: stated, most: null } : null;
    },
  });
}

const ZERO = ratioOf(0n);

export const statedAverage = defineEquationCheck<StatedAverageFacts>({
  code: "S114",
  name: "stated-average",
  severity: "error",
  source: "FF304 Note 1; FF305 Note 4: a weighted average price",
  title: { en: "Stated average price of a day", "zh-Hant": "所列的當日平均價" },
  guardsFigures: true,
  list: ({ ledger }) => dealingsOf(ledger.register).flatMap((dealing) => averageOfDay(dealing) ?? []),
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
