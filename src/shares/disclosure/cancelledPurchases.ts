import type { CivilDate } from "../values/civilDate";
import { cancellations, cancelledBy, type DaysNamed, daysNamed } from "./purchasesUncancelled";
import type { Movement } from "../register/movement";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import type { Repurchase } from "../register/repurchase";
import { type Block, groupedRows, inBlocks, oncePerBlock, oncePerBlockGiven } from "../rowBlocks";
import { rowsOfCategories } from "../rowsOfCategories";

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
export function cancellationsWithPurchases(register: Register): readonly CancelledPurchases[] {
  return withPurchases(
    cancellations(inBlocks(register.movements)),
    purchasesByCancellation(register.repurchases, daysNamed(register)),
  );
}

const withPurchases = oncePerBlockGiven(
  (
    cancelling: Block<Movement>,
    cancelledOn: ReadonlyMap<string, readonly Repurchase[]>,
  ): readonly CancelledPurchases[] => {
    const groups = groupedRows(cancelling, ({ date, shareClass }) =>
      date === null || shareClass === null ? undefined : keyOf(date, shareClass),
    );
    return [...groups].flatMap(([key, movements]) => {
      const purchases = cancelledOn.get(key) ?? [];
      const days = new Set(purchases.map((purchase) => purchase.tradingDate));
      const named = movements.flatMap((movement) => movement.purchaseDates);
      const incomplete =
        purchases.length === 0 ||
        named.some((day) => !days.has(day)) ||
        [...movements, ...purchases].some((row) => row.number === null);
      if (incomplete) return [];
      return [{ movements, purchases, cancelled: sumOf(movements.map(sizeOf)), bought: sumOf(purchases.map(sizeOf)) }];
    });
  },
);

/** By day of cancellation and class, in the order of the sheet. */
const purchasesByCancellation = oncePerBlockGiven((repurchases: Block<Repurchase>, named: DaysNamed) =>
  groupedRows(repurchases, (purchase) => {
    const date = cancelledBy(purchase, named);
    return date === null || purchase.shareClass === null ? undefined : keyOf(date, purchase.shareClass);
  }),
);

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

/** The purchases of a class that are to be cancelled. */
interface PurchasesToCancel {
  readonly purchases: readonly Repurchase[];
  /** True where the number of one is not known. */
  readonly hasUnknown: boolean;
  readonly cancelledOn: ReadonlySet<CivilDate | null>;
}

const purchasesToCancel = oncePerBlock(
  (repurchases: readonly Repurchase[]): ReadonlyMap<string | null, PurchasesToCancel> => {
    const groups = groupedRows(repurchases, ({ purpose, shareClass }) =>
      purpose === "cancellation" ? shareClass : undefined,
    );
    return new Map(
      [...groups].map(([shareClass, purchases]) => [
        shareClass,
        {
          purchases,
          hasUnknown: purchases.some(({ number }) => number === null),
          cancelledOn: new Set(purchases.map(({ cancelledOn }) => cancelledOn)),
        },
      ]),
    );
  },
);

const cancellationsNamingNone = rowsOfCategories(
  (category) => category === "repurchase-cancelled",
  ({ date, number, purchaseDates }) => date !== null && number !== null && purchaseDates.length === 0,
);

/** Cancellations tied to no purchase that are larger than the purchases outstanding. Only for classes that Repurchases tells of. */
export function cancellationsAboveOutstanding(register: Register): UnexplainedCancellation[] {
  const byClass = purchasesToCancel(register.repurchases);
  return cancellationsNamingNone(inBlocks(register.movements)).flatMap((movement) => {
    const { date, number, shareClass } = movement;
    const ofClass = byClass.get(shareClass);
    if (
      ofClass === undefined ||
      date === null ||
      number === null ||
      ofClass.hasUnknown ||
      ofClass.cancelledOn.has(date)
    )
      return [];
    const purchases = ofClass.purchases.filter(
      ({ tradingDate, cancelledOn }) =>
        tradingDate !== null && tradingDate <= date && (cancelledOn === null || cancelledOn > date),
    );
    const outstanding = sumOf(purchases.map(sizeOf));
    const cancelled = absolute(number);
    return cancelled > outstanding ? [{ movement, cancelled, outstanding, purchases }] : [];
  });
}
