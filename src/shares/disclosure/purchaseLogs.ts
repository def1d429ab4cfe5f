import { fromTheOldest } from "../values/fromTheOldest";
import { grouped } from "../values/grouped";
import type { Repurchase } from "../register/repurchase";

/** The purchases of each class, in the order of the sheet. */
export function purchasesByClass(
  repurchases: readonly Repurchase[],
): ReadonlyMap<string | null, readonly Repurchase[]> {
  return grouped(repurchases, ({ shareClass }) => shareClass);
}

/** The purchases of each class, from the oldest on. */
export function purchaseLogs(repurchases: readonly Repurchase[]): readonly (readonly Repurchase[])[] {
  return [...purchasesByClass(repurchases).values()].map((log) => fromTheOldest(log, ({ tradingDate }) => tradingDate));
}
