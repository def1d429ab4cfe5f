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

/** A cancellation that Repurchases does not explain, larger than all it could have cancelled. */
export interface UnexplainedCancellation {
  readonly movement: Movement;
  readonly cancelled: ShareCount;
  /** Bought for cancellation on or before that day and not cancelled before it. */
  readonly outstanding: ShareCount;
  readonly purchases: readonly Repurchase[];
}

/** Cancellations tied to no purchase that are larger than the purchases outstanding. Only for classes that Repurchases tells of. */
export function cancellationsAboveOutstanding({ movements, repurchases }: Register): UnexplainedCancellation[] {
  const toCancel = grouped(repurchases, ({ purpose, shareClass }) =>
    purpose === "cancellation" ? shareClass : undefined,
  );
  return movements.flatMap((movement): UnexplainedCancellation[] => {
    const { category, date, number, purchaseDates, shareClass } = movement;
    if (category !== "repurchase-cancelled" || purchaseDates.length > 0 || date === null || number === null) return [];
    const ofClass = toCancel.get(shareClass);
    // Where a number is not known, or Repurchases gives the cancellation itself, nothing is outstanding to compare with.
    if (ofClass === undefined || ofClass.some((row) => row.number === null || row.cancelledOn === date)) return [];
    const purchases = ofClass.filter(
      ({ tradingDate, cancelledOn }) =>
        tradingDate !== null && tradingDate <= date && (cancelledOn === null || cancelledOn > date),
    );
    const outstanding = sumOf(purchases.map(sizeOf));
    const cancelled = absolute(number);
    return cancelled > outstanding ? [{ movement, cancelled, outstanding, purchases }] : [];
  });
}

/** A cancellation in Movements, and the purchases it cancels to the share although nothing ties them to it. */
export interface UntiedCancellation {
  readonly movements: readonly Movement[];
  readonly date: CivilDate;
  readonly cancelled: ShareCount;
  readonly purchases: readonly Repurchase[];
}

/**
 * Cancellations of a day in Movements that name no purchase, and that Repurchases gives no Cancelled on for, while purchases one after the other, bought
 * by then and not cancelled, come to the number cancelled: a return would go on listing them.
 */
export function untiedCancellations({ movements, repurchases }: Register, named: DaysNamed): UntiedCancellation[] {
  const cancellations = grouped(
    movements.filter(({ category }) => category === "repurchase-cancelled"),
    ({ date, shareClass }) => keyOf(date, shareClass),
  );
  return [...cancellations.values()].flatMap((cancelling): UntiedCancellation[] => {
    const [{ date, shareClass } = { date: null, shareClass: null }] = cancelling;
    if (date === null || cancelling.some(({ number, purchaseDates }) => number === null || purchaseDates.length > 0))
      return [];
    const ofClass = repurchases.filter((row) => row.shareClass === shareClass && row.purpose === "cancellation");
    if (ofClass.some((row) => cancelledBy(row, named) === date)) return [];
    const outstanding = ofClass
      .filter((row) => {
        const cancelledOn = cancelledBy(row, named);
        const isBought = row.tradingDate !== null && row.tradingDate <= date && row.number !== null;
        return isBought && (cancelledOn === null || cancelledOn > date);
      })
      .sort((a, b) => ((a.tradingDate ?? "") < (b.tradingDate ?? "") ? -1 : 1));
    const cancelled = sumOf(cancelling.map(sizeOf));
    const purchases = runThatComesTo(cancelled, outstanding);
    return purchases.length === 0 ? [] : [{ movements: cancelling, date, cancelled, purchases }];
  });
}

/** The first rows, one after the other, whose numbers come to a sum. Empty where none do. */
function runThatComesTo(sum: ShareCount, rows: readonly Repurchase[]): readonly Repurchase[] {
  let from = 0;
  let held = 0n;
  for (const [to, row] of rows.entries()) {
    held += sizeOf(row);
    for (let oldest = rows[from]; held > sum && oldest !== undefined; oldest = rows[from]) {
      held -= sizeOf(oldest);
      from += 1;
    }
    if (held === sum && sum > 0n) return rows.slice(from, to + 1);
  }
  return [];
}

/** A cancellation with the number and the purchase dates of an earlier one. */
export interface CancelledAgain {
  readonly movement: Movement;
  readonly earlier: Movement;
}

/** Cancellations of another day that name the purchases, and have the number, of one before: the shares are gone already. */
export function cancelledAgain({ movements }: Register): CancelledAgain[] {
  const alike = grouped(movements, (movement) =>
    isCancellation(movement) && movement.purchaseDates.length > 0 && movement.number !== null && movement.date !== null
      ? JSON.stringify([movement.shareClass, movement.number.toString(), [...movement.purchaseDates].sort()])
      : undefined,
  );
  return [...alike.values()].flatMap((rows) => {
    const inOrder = [...rows].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
    return inOrder.flatMap((movement, at) => {
      const earlier = inOrder[at - 1];
      return earlier === undefined || earlier.date === movement.date ? [] : [{ movement, earlier }];
    });
  });
}
