import { type CategoryCode, categoryOf } from "../register/category";
import type { CivilDate } from "../values/civilDate";
import type { Movement } from "../register/movement";
import { movementsOf } from "../movementsByClass";
import { oncePerRegister } from "../oncePerRegister";
import { purchasesByClass } from "./purchaseLogs";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import type { Repurchase } from "../register/repurchase";
import { type Block, inBlocks, oncePerBlock, oncePerBlockGiven } from "../rowBlocks";
import { rowsOfCategories } from "../rowsOfCategories";

/**
 * The day a purchase was cancelled: its Cancelled on cell, or the day of the cancellation in Movements whose Purchase dates name
 * the trading day. Null while it is uncancelled, and for a purchase held in treasury.
 */
export function cancelledBy(
  { purpose, tradingDate, cancelledOn, shareClass }: Repurchase,
  named: DaysNamed,
): CivilDate | null {
  if (purpose === "treasury" || tradingDate === null) return null;
  return cancelledOn ?? named.get(shareClass)?.get(tradingDate) ?? null;
}

/** Rows of Movements by which bought (or redeemed) shares leave the issue. */
export const cancellations = rowsOfCategories(isCancelling);
const cancellationsNamingDays = rowsOfCategories(isCancelling, (movement) => movement.purchaseDates.length > 0);
const uncancelledRows = rowsOfCategories(isUncancelled);

/** By class and trading day named, the day of the first cancellation that names it. The very same while the cancellations are. */
export const daysNamed = oncePerRegister((register): DaysNamed =>
  daysNamedIn(cancellationsNamingDays(inBlocks(register.movements))),
);

export type DaysNamed = ReadonlyMap<string | null, ReadonlyMap<CivilDate, CivilDate | null>>;

const daysNamedIn = oncePerBlock((rows: Block<Movement>): DaysNamed => {
  const byClass = new Map<string | null, Map<CivilDate, CivilDate | null>>();
  for (const movement of rows) {
    const named = byClass.get(movement.shareClass) ?? new Map<CivilDate, CivilDate | null>();
    byClass.set(movement.shareClass, named);
    for (const day of movement.purchaseDates) if (!named.has(day)) named.set(day, movement.date);
  }
  return byClass;
});

/** True for a row of Movements by which bought (or redeemed) shares leave the issue. */
export function isCancellation({ category }: Movement): boolean {
  return isCancelling(category);
}

function isCancelling(category: CategoryCode): boolean {
  return category === "repurchase-cancelled" || category === "redemption-cancelled";
}

/** True for a row of Movements that only says shares were bought and are not yet cancelled. */
export function isUncancelledRow({ category }: Movement): boolean {
  return isUncancelled(category);
}

/** True for an event by which shares are bought and stay in issue. */
function isUncancelled(category: CategoryCode): boolean {
  return categoryOf(category).uncancelled;
}

/** A purchase not cancelled, from whichever table holds it. */
export interface UncancelledPurchase {
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly cancelledOn: CivilDate | null;
  readonly repurchase: Repurchase | null;
  readonly movement: Movement | null;
}

/**
 * Every purchase of a class for cancellation, from Repurchases; from Movements where Repurchases has no row of that day.
 * A secretary who logs a purchase in both means one purchase.
 */
export function purchasesForCancellation(register: Register, shareClass: string): readonly UncancelledPurchase[] {
  const known = purchasesFound(register);
  let purchases = known.get(shareClass);
  if (purchases === undefined) {
    const log = purchasesByClass(register).get(shareClass);
    const given = { named: daysNamed(register), inMovements: uncancelledRows(movementsOf(register, shareClass)) };
    purchases = log === undefined ? purchasesIn([], given, shareClass) : purchasesOfLog(log, given);
    known.set(shareClass, purchases);
  }
  return purchases;
}

const purchasesFound = oncePerRegister(() => new Map<string, readonly UncancelledPurchase[]>());

interface InMovements {
  readonly named: DaysNamed;
  readonly inMovements: Block<Movement>;
}

const purchasesOfLog = oncePerBlockGiven(
  (log: Block<Repurchase>, given: InMovements) => purchasesIn(log, given, log[0]?.shareClass ?? null),
  (a, b) => a.named === b.named && a.inMovements === b.inMovements,
);

function purchasesIn(
  log: Block<Repurchase>,
  { named, inMovements }: InMovements,
  shareClass: string | null,
): readonly UncancelledPurchase[] {
  const purchases: UncancelledPurchase[] = [];
  const days = new Set<CivilDate>();
  for (const repurchase of log) {
    const { tradingDate: date, number, purpose } = repurchase;
    if (date === null) continue;
    days.add(date);
    if (purpose === "treasury" || number === null) continue;
    purchases.push({
      date,
      number: absolute(number),
      cancelledOn: cancelledBy(repurchase, named),
      repurchase,
      movement: null,
    });
  }
  for (const movement of inMovements) {
    const { date, number } = movement;
    if (date === null || number === null || days.has(date)) continue;
    purchases.push({
      date,
      number: absolute(number),
      cancelledOn: named.get(shareClass)?.get(date) ?? null,
      repurchase: null,
      movement,
    });
  }
  return purchases;
}

/** A row that tells of shares bought before a day and still in issue then: the purchase, or the cancellation that came after. */
export interface RowUncancelled {
  readonly number: ShareCount;
  readonly row: Repurchase | Movement;
}

/** Shares of a class bought before a day and still in issue then (FF304 Note 4: they are left out of the base of the percentages). */
export function uncancelledBefore(register: Register, shareClass: string, day: CivilDate): ShareCount {
  return sumOf(rowsUncancelledBefore(register, shareClass, day).map(({ number }) => number));
}

/** The rows those shares are told by. A cancellation in Movements whose purchases stand in no table counts by its Purchase dates. */
export function rowsUncancelledBefore(
  register: Register,
  shareClass: string,
  day: CivilDate,
): readonly RowUncancelled[] {
  return uncancelledAmong(purchasesForCancellation(register, shareClass), {
    cancelling: cancellations(movementsOf(register, shareClass)),
    day,
  });
}

const uncancelledAmong = oncePerBlockGiven(
  (
    purchases: Block<UncancelledPurchase>,
    { cancelling, day }: { readonly cancelling: Block<Movement>; readonly day: CivilDate },
  ): readonly RowUncancelled[] => {
    const rows: RowUncancelled[] = [];
    for (const { date, cancelledOn, number, repurchase, movement } of purchases) {
      const row = repurchase ?? movement;
      if (row !== null && date < day && (cancelledOn === null || cancelledOn >= day)) rows.push({ number, row });
    }
    const logged = new Set(purchases.map((purchase) => purchase.date));
    for (const movement of cancelling) {
      if (movement.number === null || movement.date === null) continue;
      const dates = movement.purchaseDates;
      const allBefore = dates.length > 0 && dates.every((date) => date < day);
      if (movement.date >= day && allBefore && !dates.some((date) => logged.has(date)))
        rows.push({ number: absolute(movement.number), row: movement });
    }
    return rows;
  },
  (a, b) => a.cancelling === b.cancelling && a.day === b.day,
);
