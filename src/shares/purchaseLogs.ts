import { fromTheOldest } from "./fromTheOldest";
import type { Register } from "./register";
import type { Repurchase } from "./repurchase";

/** The purchases of each class, from the oldest on. */
export function purchaseLogs(register: Register): (readonly Repurchase[])[] {
  const logs = new Map<string | null, Repurchase[]>();
  for (const row of register.repurchases) {
    const log = logs.get(row.shareClass);
    if (log === undefined) logs.set(row.shareClass, [row]);
    else log.push(row);
  }
  return [...logs.values()].map((rows) => fromTheOldest(rows, ({ tradingDate }) => tradingDate));
}
