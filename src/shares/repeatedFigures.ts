import { purchaseLogs } from "./purchaseLogs";
import { showExactly } from "./ratio";
import type { Register } from "./register";
import type { Repurchase } from "./repurchase";

/** A figure of a purchase that is that of the row above, to the last digit. */
export interface RepeatedFigure {
  readonly row: Repurchase;
  readonly above: Repurchase;
  readonly field: "Average price" | "Total paid";
}

/** Prices are quoted in up to three decimals: an average with more is the same on two days by copying only. */
const DECIMALS_OF_AVERAGE = /\.\d{4}/;

/** Averages and totals that stand on two days alike. */
export function repeatedFigures(register: Register): RepeatedFigure[] {
  return purchaseLogs(register).flatMap((rows) =>
    rows.flatMap((row, at): RepeatedFigure[] => {
      const above = rows[at - 1];
      if (above === undefined || row.tradingDate === above.tradingDate) return [];
      const average = exactly(row.averagePrice?.amount);
      if (average === exactly(above.averagePrice?.amount) && DECIMALS_OF_AVERAGE.test(average)) return [{ row, above, field: "Average price" }];
      const total = exactly(row.totalPaid?.amount);
      return total !== "" && total === exactly(above.totalPaid?.amount) ? [{ row, above, field: "Total paid" }] : [];
    }),
  );
}

function exactly(amount: Parameters<typeof showExactly>[0] | undefined): string {
  return amount === undefined ? "" : showExactly(amount);
}
