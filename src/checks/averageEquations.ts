import { averagePriceOfDay, weightedAveragePrice } from "../shares/disclosure/averagePrice";
import { averageAgrees, dealingOf } from "../shares/register/dealings";
import type { Repurchase, TreasurySale } from "../shares/register/repurchase";
import { dealingCell } from "../shares/register/rowCells";
import type { CellRef } from "../shares/values/cell";
import type { Money } from "../shares/values/money";
import {
  absoluteRatio,
  addRatios,
  divideRatios,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  showExactly,
  subtractRatios,
} from "../shares/values/ratio";
import { type Equation, type EquationFigure, figureWithin, relationEquation } from "./equation";

type Dealing = Repurchase | TreasurySale;

/** A price of several dealings together, and what they come to. */
export interface PriceOfDealings {
  readonly computed: Money;
  readonly equation: Equation;
  /** Of each dealing its total, then its number. */
  readonly cells: readonly CellRef[];
}

/**
 * A stated price = what was paid or received ÷ how many shares, at the decimals it is written with.
 * @returns null where a dealing has no price, or they are in another currency than the stated one
 */
export function priceOfDealings(stated: Money, cell: CellRef, dealings: readonly Dealing[]): PriceOfDealings | null {
  const computed = weightedAveragePrice(
    dealings.map((row) => ({ number: row.number, price: averagePriceOfDay(row, dealingOf(row).total) })),
  );
  if (computed === null || (stated.currency !== null && computed.currency !== stated.currency)) return null;
  return {
    computed,
    equation: equationOf(stated, cell, dealings, computed),
    cells: dealings.flatMap((row) => [dealingOf(row).totalCell, dealingCell(row, "Number")]),
  };
}

function equationOf(stated: Money, cell: CellRef, dealings: readonly Dealing[], computed: Money): Equation {
  const own: EquationFigure = { cell, value: stated.amount, isWhole: false };
  const parts = dealings.flatMap((row): readonly (readonly [total: EquationFigure, number: EquationFigure])[] => {
    const { total, totalCell } = dealingOf(row);
    if (total === null || row.number === null) return [];
    return [
      [
        { cell: totalCell, value: total.amount, isWhole: false },
        { cell: dealingCell(row, "Number"), value: ratioOf(row.number) },
      ],
    ];
  });
  // Where a log keeps an average and no total, the stated price alone is in doubt.
  if (parts.length < dealings.length) return figureWithin(own, around(computed.amount, stated.amount));
  const agrees = (average: Ratio, amount: Ratio): boolean =>
    averageAgrees({ ...stated, amount: average }, { currency: stated.currency, amount });
  return relationEquation([own, ...parts.flat()], {
    holds([average = ZERO, ...values]) {
      const { total, number } = summed(values);
      return !isZero(number) && agrees(average, divideRatios(total, number));
    },
    wanted(index, [average = ZERO, ...values]) {
      const { total, number } = summed(values);
      if (isZero(number)) return null;
      if (index === 0) return around(divideRatios(total, number), average);
      // Numbers are held against Movements by other rules: here the amounts are in doubt.
      if (index % 2 === 0) return null;
      const others = subtractRatios(total, values[index - 1] ?? ZERO);
      const half = halfOfLastDecimal(average);
      return {
        least: subtractRatios(multiplyRatios(subtractRatios(average, half), number), others),
        most: subtractRatios(multiplyRatios(addRatios(average, half), number), others),
        excluded: "most",
      };
    },
  });
}

/** The total of every other figure, and of the numbers between them. */
function summed(values: readonly Ratio[]): { readonly total: Ratio; readonly number: Ratio } {
  const sumFrom = (first: 0 | 1): Ratio =>
    values.filter((_, at) => at % 2 === first).reduce((sum, each) => addRatios(sum, absoluteRatio(each)), ZERO);
  return { total: sumFrom(0), number: sumFrom(1) };
}

/** The values that an average rounds to at the decimals of a stated one. */
function around(computed: Ratio, stated: Ratio): { least: Ratio; most: Ratio; excluded: "least" } {
  const half = halfOfLastDecimal(stated);
  return { least: subtractRatios(computed, half), most: addRatios(computed, half), excluded: "least" };
}

/** Half a unit of the last decimal a figure is written with. */
export function halfOfLastDecimal(average: Ratio): Ratio {
  const [, decimals = ""] = showExactly(average).split(".");
  return ratioOf(1n, 2n * 10n ** BigInt(decimals.length));
}

const ZERO = ratioOf(0n);
