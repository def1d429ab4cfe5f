import { categoryOf } from "./category";
import type { CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import { movementsOf } from "./movementsByClass";
import { oncePerRegister } from "./oncePerRegister";
import { absolute, type ShareCount, sumOf } from "./quantity";
import type { Register } from "./register";
import type { Repurchase } from "./repurchase";
import { inBlocks, rowsThat } from "./rowBlocks";

/**
 * The day a purchase was cancelled: its Cancelled on cell, or the day of the cancellation in Movements whose Purchase dates name
 * the trading day. Null while it is uncancelled, and for a purchase held in treasury.
 */
export function cancellationDate(purchase: Repurchase, register: Register): CivilDate | null {
  if (purchase.purpose === "treasury" || purchase.tradingDate === null) return null;
  return purchase.cancelledOn ?? cancellationNaming(purchase.tradingDate, purchase.shareClass, register);
}

/** The day of the cancellation in Movements whose Purchase dates name this trading day of the class. Null where none does. */
function cancellationNaming(tradingDate: CivilDate, shareClass: string | null, register: Register): CivilDate | null {
  return daysNamed(register).get(shareClass)?.get(tradingDate) ?? null;
}

/** Rows of Movements by which bought (or redeemed) shares leave the issue. */
export const cancellations = rowsThat(isCancellation);
const cancellationsNamingDays = rowsThat<Movement>((movement) => movement.purchaseDates.length > 0 && isCancellation(movement));
const uncancelledRows = rowsThat(isUncancelledRow);

/** By class and trading day named, the day of the first cancellation that names it. */
const daysNamed = oncePerRegister((register): ReadonlyMap<string | null, ReadonlyMap<CivilDate, CivilDate | null>> => {
  const byClass = new Map<string | null, Map<CivilDate, CivilDate | null>>();
  for (const movement of cancellationsNamingDays(inBlocks(register.movements))) {
    const named = byClass.get(movement.shareClass) ?? new Map<CivilDate, CivilDate | null>();
    byClass.set(movement.shareClass, named);
    for (const day of movement.purchaseDates) if (!named.has(day)) named.set(day, movement.date);
  }
  return byClass;
});

/** True for a row of Movements by which bought (or redeemed) shares leave the issue. */
export function isCancellation(movement: Movement): boolean {
  return movement.category === "repurchase-cancelled" || movement.category === "redemption-cancelled";
}

/** True for a row of Movements that only says shares were bought and are not yet cancelled. */
export function isUncancelledRow(movement: Movement): boolean {
  return categoryOf(movement.category).uncancelled;
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
  const known = purchasesByClass(register);
  let purchases = known.get(shareClass);
  if (purchases === undefined) {
    purchases = findPurchases(register, shareClass);
    known.set(shareClass, purchases);
  }
  return purchases;
}

const purchasesByClass = oncePerRegister(() => new Map<string, readonly UncancelledPurchase[]>());

function findPurchases(register: Register, shareClass: string): readonly UncancelledPurchase[] {
  const purchases: UncancelledPurchase[] = [];
  const days = new Set<CivilDate>();
  for (const repurchase of register.repurchases) {
    if (repurchase.shareClass !== shareClass || repurchase.tradingDate === null) continue;
    days.add(repurchase.tradingDate);
    if (repurchase.purpose === "treasury" || repurchase.number === null) continue;
    purchases.push({ date: repurchase.tradingDate, number: absolute(repurchase.number), cancelledOn: cancellationDate(repurchase, register), repurchase, movement: null });
  }
  for (const movement of uncancelledRows(movementsOf(register, shareClass))) {
    if (movement.date === null || movement.number === null || days.has(movement.date)) continue;
    purchases.push({ date: movement.date, number: absolute(movement.number), cancelledOn: cancellationNaming(movement.date, shareClass, register), repurchase: null, movement });
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
export function rowsUncancelledBefore(register: Register, shareClass: string, day: CivilDate): readonly RowUncancelled[] {
  const rows: RowUncancelled[] = [];
  const purchases = purchasesForCancellation(register, shareClass);
  for (const { date, cancelledOn, number, repurchase, movement } of purchases) {
    const row = repurchase ?? movement;
    if (row !== null && date < day && (cancelledOn === null || cancelledOn >= day)) rows.push({ number, row });
  }
  const logged = new Set(purchases.map((purchase) => purchase.date));
  for (const movement of cancellations(movementsOf(register, shareClass))) {
    if (movement.number === null || movement.date === null) continue;
    const dates = movement.purchaseDates;
    const allBefore = dates.length > 0 && dates.every((date) => date < day);
    if (movement.date >= day && allBefore && !dates.some((date) => logged.has(date))) rows.push({ number: absolute(movement.number), row: movement });
  }
  return rows;
}
