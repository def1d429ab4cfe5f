import { isOnTheExchange } from "../../../shares/register/exchanges";
import type { CivilDate } from "../../../shares/values/civilDate";
import { isOutOfLine, type Usual, usualAround } from "./neighbours";
import { printedDealings } from "../../../shares/disclosure/printedDealings";
import { absolute, type ShareCount } from "../../../shares/values/quantity";
import { type Ratio, ratioOf } from "../../../shares/values/ratio";
import type { Ledger } from "../../../shares/ledger";
import type { Repurchase } from "../../../shares/register/repurchase";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";

/** A purchase on the Exchange, its day and size known. */
interface SizedPurchase {
  readonly row: Repurchase;
  readonly date: CivilDate;
  readonly size: ShareCount;
  readonly usual: Ratio;
}

/** A purchase whose number stands out. */
export interface NumberOutOfLine {
  readonly row: Repurchase;
  readonly date: CivilDate;
  readonly number: ShareCount;
}

/** The smallest lot that can be made out among the other purchases: smaller ones are too likely by chance. */
const LOT = 100n;
/** Fewer other purchases than this tell no habit. */
const HABIT = 3;
/** Purchases further apart in time than this are not compared. */
const DAYS_AROUND = 30;

/** Purchases on the Exchange that a return prints and that are no whole hundreds of shares while all others of the class are: shares trade in board lots. */
export function oddLots(ledger: Ledger, content: ReturnContent): NumberOutOfLine[] {
  const printed = printedDealings(content);
  return [...ledger.purchasesByClass().values()].flatMap((log) => {
    const odd = oddIn(log);
    return odd !== null && printed.has(odd.row) ? [numberOf(odd)] : [];
  });
}

/** Purchases on the Exchange that a return prints and that are more than so many times, or less than that part of, the nearest others. */
export function sizesOutOfLine(ledger: Ledger, content: ReturnContent, times: Ratio): NumberOutOfLine[] {
  const printed = printedDealings(content);
  return [...ledger.purchasesByClass().values()].flatMap((log) => {
    const purchases = onTheExchange(log);
    return purchases.flatMap((purchase, at) => {
      const usual = printed.has(purchase.row) ? usualAround(purchases, at, DAYS_AROUND) : null;
      return usual === null || !isOutOfLine(purchase.usual, usual, times) ? [] : [numberOf(purchase)];
    });
  });
}

/** A purchase on the Exchange, and what the nearest others are of. */
export interface SizeAmongOthers {
  readonly row: Repurchase;
  readonly size: ShareCount;
  readonly around: Usual;
}

/** Every purchase on the Exchange with enough others around it. */
export function sizesWithNeighbours(ledger: Ledger): SizeAmongOthers[] {
  return [...ledger.purchasesByClass().values()].map(onTheExchange).flatMap((purchases) =>
    purchases.flatMap(({ row, size }, at) => {
      const around = usualAround(purchases, at, DAYS_AROUND);
      return around === null ? [] : [{ row, size, around }];
    }),
  );
}

/** By day. */
function onTheExchange(log: readonly Repurchase[]): readonly SizedPurchase[] {
  return log
    .flatMap((row): SizedPurchase[] => {
      const { tradingDate: date, number, method } = row;
      return date === null || number === null || number === 0n || !isOnTheExchange(method)
        ? []
        : [{ row, date, size: absolute(number), usual: ratioOf(absolute(number)) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The one purchase of a log that is no whole lots. */
function oddIn(log: readonly Repurchase[]): SizedPurchase | null {
  const purchases = onTheExchange(log);
  const [odd = null, ...others] = purchases.filter(({ size }) => size % LOT !== 0n);
  return others.length > 0 || purchases.length <= HABIT ? null : odd;
}

function numberOf({ row, date, size }: SizedPurchase): NumberOutOfLine {
  return { row, date, number: size };
}
