import { categoryOf } from "../register/category";
import type { CellRef } from "../values/cell";
import { addDays, type CivilDate } from "../values/civilDate";
import type { Movement } from "../register/movement";
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
  // By day, and of one day the last row first.
  const purchases = purchaseDays(register)
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return held.flatMap((line): HeldEvent[] => {
    const last = purchases[firstNotAfter(purchases, line.date)];
    if (last === undefined || line.date > addDays(last.date, days)) return [];
    const cells = [
      ...line.movements.map((row) => movementCell(row, "Date")),
      ...line.sales.map((row) => dealingCell(row, "Trading date")),
    ];
    return [{ line, purchase: last.date, cells: [...cells, last.cell] }];
  });
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

function isPurchase({ category }: Movement): boolean {
  return category === "repurchase-not-cancelled" || category === "repurchase-into-treasury";
}

function purchaseDays(register: Register): { date: CivilDate; cell: CellRef }[] {
  return [
    ...register.repurchases.flatMap((row) =>
      row.tradingDate === null ? [] : [{ date: row.tradingDate, cell: dealingCell(row, "Trading date") }],
    ),
    ...register.movements.flatMap((row) => {
      const own = isPurchase(row) && row.date !== null ? [{ date: row.date, cell: movementCell(row, "Date") }] : [];
      return [...own, ...row.purchaseDates.map((date) => ({ date, cell: movementCell(row, "Purchase dates") }))];
    }),
  ];
}
