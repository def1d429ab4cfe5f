import type { CivilDate } from "../values/civilDate";
import { isCancellation, isUncancelledPurchase, type Movement } from "../register/movement";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import type { Repurchase } from "../register/repurchase";

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

/** By class and trading day named, the day of the first cancellation that names it. */
export type DaysNamed = ReadonlyMap<string | null, ReadonlyMap<CivilDate, CivilDate | null>>;

/** The trading days that cancellations in Movements name. */
export function daysNamed(movements: readonly Movement[]): DaysNamed {
  const byClass = new Map<string | null, Map<CivilDate, CivilDate | null>>();
  for (const movement of movements) {
    if (!isCancellation(movement) || movement.purchaseDates.length === 0) continue;
    const named = byClass.get(movement.shareClass) ?? new Map<CivilDate, CivilDate | null>();
    byClass.set(movement.shareClass, named);
    for (const day of movement.purchaseDates) if (!named.has(day)) named.set(day, movement.date);
  }
  return byClass;
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
 * @param log purchases of the class
 * @param movements those of the class
 */
export function purchasesForCancellation(
  shareClass: string,
  log: readonly Repurchase[],
  movements: readonly Movement[],
  named: DaysNamed,
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
  for (const movement of movements) {
    const { date, number } = movement;
    if (!isUncancelledPurchase(movement) || date === null || number === null || days.has(date)) continue;
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

/**
 * The rows that tell of shares of a class bought before a day and still in issue then. A cancellation in Movements whose purchases stand in no table
 * counts by its Purchase dates.
 * @param movements those of the class
 */
export function rowsUncancelledBefore(
  purchases: readonly UncancelledPurchase[],
  movements: readonly Movement[],
  day: CivilDate,
): readonly RowUncancelled[] {
  const rows: RowUncancelled[] = [];
  for (const { date, cancelledOn, number, repurchase, movement } of purchases) {
    const row = repurchase ?? movement;
    if (row !== null && date < day && (cancelledOn === null || cancelledOn >= day)) rows.push({ number, row });
  }
  const logged = new Set(purchases.map((purchase) => purchase.date));
  for (const movement of movements) {
    const { number, date, purchaseDates: dates } = movement;
    if (!isCancellation(movement) || number === null || date === null || date < day || dates.length === 0) continue;
    if (dates.every((bought) => bought < day) && !dates.some((bought) => logged.has(bought)))
      rows.push({ number: absolute(number), row: movement });
  }
  return rows;
}

/** Shares of a class bought before a day and still in issue then (FF304 Note 4: they are left out of the base of the percentages). */
export function sumOfUncancelled(rows: readonly RowUncancelled[]): ShareCount {
  return sumOf(rows.map(({ number }) => number));
}
