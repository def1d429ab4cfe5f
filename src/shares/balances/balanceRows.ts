import { type Balance, changeBy } from "./balances";
import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import { dealingsBehind } from "../disclosure/dealingsBehind";
import { purchasesAlike, type ReturnedRow } from "../disclosure/eventLines";
import { lastReturnDate } from "./lastReturn";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import { isCancellation, isUncancelledPurchase, type Movement } from "../register/movement";
import { absolute, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import type { ShareClass } from "../register/shareClass";

/** A change of a class's balance, from whichever table holds it, and whether a return has disclosed it. */
export interface BalanceRow extends ReturnedRow {
  readonly isDisclosed: boolean;
  /** Null for a cancellation that Repurchases alone tells of: it has no Disclosed on cell of its own. */
  readonly disclosedOn: CivilDate | null;
}

/**
 * Every change of a class's balance, of all tables: rows of Movements, and what Repurchases and Treasury sales tell that Movements
 * does not. Rows without a date or a number, and purchases not yet cancelled, change nothing.
 * @param movements those of the class
 */
export function balanceRows(
  register: Register,
  shareClass: ShareClass,
  movements: readonly Movement[],
): readonly BalanceRow[] {
  return [
    ...changesInMovements(movements, dealingsBehind(register, shareClass.name, movements)),
    ...cancellationsInRepurchases(register, shareClass, movements.filter(isCancellation)),
    ...treasuryPurchases(register, shareClass, movements),
    ...treasurySales(register, shareClass, movements),
  ];
}

/** A balance after rows, whatever their order. */
export function balanceAfterRows(balance: Balance, rows: readonly ReturnedRow[]): Balance {
  let { issued, treasury } = balance;
  for (const { change } of rows) {
    issued += change.issued;
    treasury += change.treasury;
  }
  return { issued, treasury };
}

function changesInMovements(
  movements: readonly Movement[],
  behind: ReadonlyMap<Movement, readonly (Repurchase | TreasurySale)[]>,
): readonly BalanceRow[] {
  const rows: BalanceRow[] = [];
  for (const movement of movements) {
    const { date, number, category, disclosedOn } = movement;
    if (date === null || number === null || isUncancelledPurchase(movement)) continue;
    rows.push({
      date,
      category,
      change: changeBy(movement),
      movement,
      repurchases: NO_DEALINGS,
      sales: NO_DEALINGS,
      pricedBy:
        movement.issuePrice === null && !movement.unread.has("Issue price")
          ? (behind.get(movement) ?? NO_DEALINGS)
          : NO_DEALINGS,
      disclosedOn,
      isDisclosed: disclosedOn !== null,
    });
  }
  return rows;
}

const NO_DEALINGS: readonly never[] = [];

function daysOf(movements: readonly Movement[]): ReadonlySet<CivilDate | null> {
  return new Set(movements.map(({ date }) => date));
}

/** Purchases cancelled on a day give that day's cancellation, one a programme, venue and currency, unless Movements has it. */
function* cancellationsInRepurchases(
  register: Register,
  shareClass: ShareClass,
  cancellations: readonly Movement[],
): Generator<BalanceRow> {
  const byDay = grouped(register.repurchases, ({ shareClass: name, purpose, cancelledOn, number }) =>
    name === shareClass.name && purpose === "cancellation" && number !== null ? (cancelledOn ?? undefined) : undefined,
  );
  const inMovements = daysOf(cancellations);
  // A cancellation without a Disclosed on cell is in the last return where that closed on or after its day.
  const last = lastReturnDate(register, shareClass);
  for (const [date, repurchases] of byDay) {
    if (inMovements.has(date)) continue;
    for (const alike of purchasesAlike(repurchases)) {
      const number = sumOf(alike.map((purchase) => absolute(purchase.number ?? 0n)));
      yield {
        date,
        category: "repurchase-cancelled",
        change: { issued: -number, treasury: 0n },
        movement: null,
        repurchases: alike,
        sales: [],
        pricedBy: NO_DEALINGS,
        disclosedOn: null,
        isDisclosed: last !== null && date <= last,
      };
    }
  }
}

function* treasuryPurchases(
  register: Register,
  shareClass: ShareClass,
  movements: readonly Movement[],
): Generator<BalanceRow> {
  const inMovements = daysOf(movements.filter(({ category }) => category === "repurchase-into-treasury"));
  for (const repurchase of register.repurchases) {
    const { tradingDate: date, number, purpose, disclosedOn } = repurchase;
    if (repurchase.shareClass !== shareClass.name || purpose !== "treasury") continue;
    if (date === null || number === null || inMovements.has(date)) continue;
    yield {
      date,
      category: "repurchase-into-treasury",
      change: { issued: -absolute(number), treasury: absolute(number) },
      movement: null,
      repurchases: [repurchase],
      sales: [],
      pricedBy: NO_DEALINGS,
      disclosedOn,
      isDisclosed: disclosedOn !== null,
    };
  }
}

function* treasurySales(
  register: Register,
  shareClass: ShareClass,
  movements: readonly Movement[],
): Generator<BalanceRow> {
  const inMovements = daysOf(movements.filter(({ category }) => category === "treasury-sale"));
  for (const sale of register.treasurySales) {
    const { tradingDate: date, number, disclosedOn } = sale;
    if (sale.shareClass !== shareClass.name || date === null || number === null || inMovements.has(date)) continue;
    yield {
      date,
      category: "treasury-sale",
      change: { issued: absolute(number), treasury: -absolute(number) },
      movement: null,
      repurchases: [],
      sales: [sale],
      pricedBy: NO_DEALINGS,
      disclosedOn,
      isDisclosed: disclosedOn !== null,
    };
  }
}
