import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import { cancelledBy, type DaysNamed } from "./purchasesUncancelled";
import { isCancellation, type Movement } from "../register/movement";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import type { Repurchase } from "../register/repurchase";

/** A cancellation in Movements and the rows of Repurchases it cancels. */
export interface CancelledPurchases {
  readonly movements: readonly Movement[];
  readonly purchases: readonly Repurchase[];
  readonly cancelled: ShareCount;
  readonly bought: ShareCount;
}

/**
 * Cancellations of a class and day in Movements with the purchases that Repurchases gives for them, by Cancelled on or by Purchase dates.
 * Left out: those of which Repurchases tells nothing, or not every purchase date, and those with a number that is not known.
 */
export function cancellationsWithPurchases(
  { movements, repurchases }: Register,
  named: DaysNamed,
): readonly CancelledPurchases[] {
  const cancellations = grouped(movements.filter(isCancellation), ({ date, shareClass }) => keyOf(date, shareClass));
  const purchasesOf = grouped(repurchases, (purchase) => keyOf(cancelledBy(purchase, named), purchase.shareClass));
  return [...cancellations].flatMap(([key, cancelling]): CancelledPurchases[] => {
    const purchases = purchasesOf.get(key) ?? [];
    const days = new Set(purchases.map((purchase) => purchase.tradingDate));
    const isIncomplete =
      purchases.length === 0 ||
      cancelling.flatMap((movement) => movement.purchaseDates).some((day) => !days.has(day)) ||
      [...cancelling, ...purchases].some((row) => row.number === null);
    if (isIncomplete) return [];
    const [cancelled, bought] = [sumOf(cancelling.map(sizeOf)), sumOf(purchases.map(sizeOf))];
    return [{ movements: cancelling, purchases, cancelled, bought }];
  });
}

function keyOf(date: CivilDate | null, shareClass: string | null): string | undefined {
  return date === null || shareClass === null ? undefined : `${date} ${shareClass}`;
}

function sizeOf(row: Movement | Repurchase): ShareCount {
  return absolute(row.number ?? 0n);
}
