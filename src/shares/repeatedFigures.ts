import type { Money } from "./values/money";
import { compareRatios, showExactly } from "./values/ratio";
import type { Repurchase } from "./register/repurchase";

/** A figure of a purchase that is that of the row above, to the last digit. */
export interface RepeatedFigure {
  readonly row: Repurchase;
  readonly above: Repurchase;
  readonly field: "Average price" | "Total paid";
}

/** Prices are quoted in up to three decimals: an average with more is the same on two days by copying only. */
const DECIMALS_OF_AVERAGE = /\.\d{4}/;

/** Averages and totals that stand on two days alike, in a log in order of time. */
export function repeatedFigures(log: readonly Repurchase[]): RepeatedFigure[] {
  return log.flatMap((row, at): RepeatedFigure[] => {
    const above = log[at - 1];
    if (above === undefined || row.tradingDate === above.tradingDate) return [];
    if (isSameAmount(row.averagePrice, above.averagePrice) && DECIMALS_OF_AVERAGE.test(exactly(row.averagePrice)))
      return [{ row, above, field: "Average price" }];
    return isSameAmount(row.totalPaid, above.totalPaid) ? [{ row, above, field: "Total paid" }] : [];
  });
}

function isSameAmount(a: Money | null, b: Money | null): boolean {
  return a !== null && b !== null && compareRatios(a.amount, b.amount) === 0;
}

function exactly(money: Money | null): string {
  return money === null ? "" : showExactly(money.amount);
}
