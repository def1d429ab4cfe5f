import type { CivilDate } from "./civilDate";
import { cancellationDate, isCancellation } from "./purchasesUncancelled";
import type { Movement } from "./movement";
import { absolute, type ShareCount, sumOf } from "./quantity";
import type { Register } from "./register";
import type { Repurchase } from "./repurchase";

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
export function cancellationsWithPurchases(register: Register): CancelledPurchases[] {
  const groups = new Map<string, Movement[]>();
  for (const movement of register.movements) {
    if (!isCancellation(movement) || movement.date === null || movement.shareClass === null) continue;
    const key = keyOf(movement.date, movement.shareClass);
    const group = groups.get(key);
    if (group) group.push(movement);
    else groups.set(key, [movement]);
  }
  const cancelledOn = purchasesByCancellation(register);
  return [...groups].flatMap(([key, movements]) => {
    const purchases = cancelledOn.get(key) ?? [];
    const days = new Set(purchases.map((purchase) => purchase.tradingDate));
    const named = movements.flatMap((movement) => movement.purchaseDates);
    const incomplete = purchases.length === 0 || named.some((day) => !days.has(day)) || [...movements, ...purchases].some((row) => row.number === null);
    if (incomplete) return [];
    return [{ movements, purchases, cancelled: sumOf(movements.map(sizeOf)), bought: sumOf(purchases.map(sizeOf)) }];
  });
}

/** By day of cancellation and class, in the order of the sheet. */
function purchasesByCancellation(register: Register): ReadonlyMap<string, readonly Repurchase[]> {
  const groups = new Map<string, Repurchase[]>();
  for (const purchase of register.repurchases) {
    const date = cancellationDate(purchase, register);
    if (date === null || purchase.shareClass === null) continue;
    const key = keyOf(date, purchase.shareClass);
    const group = groups.get(key);
    if (group) group.push(purchase);
    else groups.set(key, [purchase]);
  }
  return groups;
}

function keyOf(date: CivilDate, shareClass: string): string {
  return `${date} ${shareClass}`;
}

function sizeOf(row: Movement | Repurchase): ShareCount {
  return absolute(row.number ?? 0n);
}

/** A cancellation that Repurchases does not explain, larger than all it could have cancelled. */
export interface UnexplainedCancellation {
  readonly movement: Movement;
  readonly cancelled: ShareCount;
  /** Bought for cancellation on or before that day and not cancelled before it. */
  readonly outstanding: ShareCount;
  readonly purchases: readonly Repurchase[];
}

/** Cancellations tied to no purchase that are larger than the purchases outstanding. Only for classes that Repurchases tells of. */
export function cancellationsAboveOutstanding(register: Register): UnexplainedCancellation[] {
  return register.movements.flatMap((movement) => {
    const { date, number, shareClass } = movement;
    if (movement.category !== "repurchase-cancelled" || date === null || number === null || movement.purchaseDates.length > 0) return [];
    const ofClass = register.repurchases.filter((purchase) => purchase.shareClass === shareClass && purchase.purpose === "cancellation");
    if (ofClass.some((purchase) => purchase.cancelledOn === date || purchase.number === null)) return [];
    const purchases = ofClass.filter((purchase) => purchase.tradingDate !== null && purchase.tradingDate <= date && (purchase.cancelledOn === null || purchase.cancelledOn > date));
    const outstanding = sumOf(purchases.map(sizeOf));
    const cancelled = absolute(number);
    return ofClass.length > 0 && cancelled > outstanding ? [{ movement, cancelled, outstanding, purchases }] : [];
  });
}
