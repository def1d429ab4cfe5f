import { isCancellation, isUncancelledPurchase, type Movement } from "../register/movement";
import type { Register } from "../register/register";
import type { CivilDate } from "../values/civilDate";

/** A cancellation whose Purchase dates name days on which no table has a purchase of its class. */
export interface PurchaseDaysNotLogged {
  readonly movement: Movement;
  readonly missing: readonly CivilDate[];
  /** True where some of its days are logged: the shares of the others are then left out of the base of the percentages (FF304 Note 4). */
  readonly isPartial: boolean;
}

/**
 * Cancellations not yet disclosed that name days the log of their class should have and has not: one beside days it has, or one between its first day and
 * its last. A class without a log, and days before it begins, are nobody's slip: what those days come to is then the cancellation's own number.
 */
export function purchaseDaysNotLogged({ movements, repurchases }: Register): readonly PurchaseDaysNotLogged[] {
  const logs = new Map<string | null, Set<CivilDate>>();
  const isUnread = new Set<string | null>();
  for (const { shareClass, tradingDate } of repurchases) addTo(shareClass, tradingDate);
  for (const movement of movements) if (isUncancelledPurchase(movement)) addTo(movement.shareClass, movement.date);
  return movements.flatMap((movement): PurchaseDaysNotLogged[] => {
    const { shareClass, purchaseDates, disclosedOn } = movement;
    const log = logs.get(shareClass);
    if (!isCancellation(movement) || disclosedOn !== null || log === undefined || isUnread.has(shareClass)) return [];
    const isPartial = purchaseDates.some((date) => log.has(date));
    const sorted = [...log].sort();
    const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
    const missing = purchaseDates.filter((date) => !log.has(date) && (isPartial || (date > first && date < last)));
    return missing.length === 0 ? [] : [{ movement, missing: [...new Set(missing)], isPartial }];
  });

  function addTo(shareClass: string | null, date: CivilDate | null): void {
    if (date === null) {
      isUnread.add(shareClass);
      return;
    }
    const log = logs.get(shareClass) ?? new Set<CivilDate>();
    logs.set(shareClass, log.add(date));
  }
}
