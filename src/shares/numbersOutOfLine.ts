import type { CivilDate } from "./civilDate";
import { isOutOfLine, usualAround } from "./neighbours";
import { printedDealings } from "./printedDealings";
import { absolute, type ShareCount } from "./quantity";
import { type Ratio, ratioOf } from "./ratio";
import type { Register } from "./register";
import { isOnTheExchange, type Repurchase } from "./repurchase";
import type { ReturnContent } from "./returnContent";

/** A purchase on the Exchange, its day and size known. */
interface SizedPurchase {
  readonly row: Repurchase;
  readonly date: CivilDate;
  readonly size: ShareCount;
}

/** A purchase whose number stands out. */
export interface NumberOutOfLine {
  readonly row: Repurchase;
  readonly date: CivilDate;
  readonly number: ShareCount;
}

/** The smallest lot told from the other purchases: smaller ones are too likely by chance. */
const LOT = 100n;
/** Fewer other purchases than this tell no habit. */
const HABIT = 3;
/** Purchases further apart in time than this are not compared. */
const DAYS_AROUND = 30;

/** Purchases on the Exchange that a return prints and that are no whole hundreds of shares while all others of the class are: shares trade in board lots. */
export function oddLots(register: Register, content: ReturnContent): NumberOutOfLine[] {
  const printed = printedDealings(content);
  return onTheExchange(register).flatMap((rows) => {
    const odd = rows.filter(({ size }) => size % LOT !== 0n);
    if (odd.length !== 1 || rows.length <= HABIT) return [];
    return odd.filter(({ row }) => printed.has(row)).map(({ row, date, size }) => ({ row, date, number: size }));
  });
}

/** Purchases on the Exchange that a return prints and that are more than so many times, or less than that part of, the nearest others. */
export function sizesOutOfLine(register: Register, content: ReturnContent, times: Ratio): NumberOutOfLine[] {
  const printed = printedDealings(content);
  return onTheExchange(register).flatMap((purchases) => {
    const rows = purchases.map((purchase) => ({ ...purchase, usual: ratioOf(purchase.size) })).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return rows.flatMap((purchase, at) => {
      const usual = printed.has(purchase.row) ? usualAround(rows, at, DAYS_AROUND) : null;
      if (usual === null || !isOutOfLine(purchase.usual, usual, times)) return [];
      return [{ row: purchase.row, date: purchase.date, number: purchase.size }];
    });
  });
}

/** By class. */
function onTheExchange(register: Register): SizedPurchase[][] {
  const byClass = new Map<string | null, SizedPurchase[]>();
  for (const row of register.repurchases) {
    const { tradingDate: date, number, shareClass, method } = row;
    if (date === null || number === null || number === 0n || !isOnTheExchange(method)) continue;
    const purchase = { row, date, size: absolute(number) };
    const rows = byClass.get(shareClass);
    if (rows === undefined) byClass.set(shareClass, [purchase]);
    else rows.push(purchase);
  }
  return [...byClass.values()];
}
