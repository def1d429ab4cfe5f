import { type CategoryCode, categoryOf } from "../register/category";
import type { CellRef } from "../values/cell";
import { addDays, type CivilDate } from "../values/civilDate";
import type { Register } from "../register/register";
import type { EventLine, ReturnContent } from "./returnContent";
import { dealingCell, movementCell } from "../register/rowCells";

/** An issue, or a sale or transfer of treasury shares, soon after a purchase. */
export interface HeldEvent {
  readonly line: EventLine;
  readonly purchase: CivilDate;
  readonly cells: readonly CellRef[];
}

/**
 * Undisclosed events that Rule 10.06(3) holds back, with the last purchase before them within so many days.
 * Scheme awards, option exercises and instruments older than the purchase are excepted: their categories are not held.
 */
export function heldEvents(register: Register, content: ReturnContent, days: number): HeldEvent[] {
  const held = content.classes
    .flatMap((block) => block.events)
    .filter((line) => categoryOf(line.category).heldByMoratorium);
  if (held.length === 0) return [];
  const purchases = latestFirst(purchaseDays(register));
  return held.flatMap((line): HeldEvent[] => {
    const last = holding(purchases, line.date, days);
    if (last === null) return [];
    const cells = [
      ...line.movements.map((row) => movementCell(row, "Date")),
      ...line.sales.map((row) => dealingCell(row, "Trading date")),
    ];
    return [{ line, purchase: last.date, cells: [...cells, last.cell] }];
  });
}

/** The last purchase on or before a day, in Repurchases or Movements, whose moratorium of so many days lasts to that day; null where none does. */
export function purchaseHolding(register: Register, day: CivilDate, days: number): PurchaseDay | null {
  return holding(latestFirst(purchaseDays(register)), day, days);
}

/** The last day of a purchase, in Repurchases or Movements; null without one. */
export function lastPurchaseDay(register: Register): CivilDate | null {
  return latestFirst(purchaseDays(register))[0]?.date ?? null;
}

/** True for a purchase, from which the days of Rule 10.06(3) run. */
export function startsMoratorium(category: CategoryCode): boolean {
  return category === "repurchase-not-cancelled" || category === "repurchase-into-treasury";
}

interface PurchaseDay {
  readonly date: CivilDate;
  readonly cell: CellRef;
}

function holding(purchases: readonly PurchaseDay[], day: CivilDate, days: number): PurchaseDay | null {
  const last = purchases[firstNotAfter(purchases, day)];
  return last === undefined || day > addDays(last.date, days) ? null : last;
}

/** By day, and of one day the last row first. */
function latestFirst(purchases: readonly PurchaseDay[]): readonly PurchaseDay[] {
  return purchases.toReversed().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The place of the first purchase on or before a day, in a list with the latest in front. */
function firstNotAfter(purchases: readonly { readonly date: CivilDate }[], day: CivilDate): number {
  let [from, to] = [0, purchases.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const date = purchases[middle]?.date;
    if (date !== undefined && date > day) from = middle + 1;
    else to = middle;
  }
  return from;
}

function purchaseDays(register: Register): readonly PurchaseDay[] {
  return [
    ...register.repurchases.flatMap((row) =>
      row.tradingDate === null ? [] : [{ date: row.tradingDate, cell: dealingCell(row, "Trading date") }],
    ),
    ...register.movements.flatMap((row) => {
      const own =
        startsMoratorium(row.category) && row.date !== null
          ? [{ date: row.date, cell: movementCell(row, "Date") }]
          : [];
      return [...own, ...row.purchaseDates.map((date) => ({ date, cell: movementCell(row, "Purchase dates") }))];
    }),
  ];
}
