import { type Balance, changeBy } from "./balances";
import type { CivilDate } from "./civilDate";
import type { ReturnedRow } from "./eventLines";
import { lastReturnDate } from "./lastReturn";
import { movementsOf } from "./movementsByClass";
import { oncePerClass } from "./oncePerRegister";
import { isCancellation, isUncancelledRow } from "./purchasesUncancelled";
import { absolute } from "./quantity";
import type { Register } from "./register";
import type { Repurchase, TreasurySale } from "./repurchase";
import type { ShareClass } from "./shareClass";

/** A change of a class's balance, from whichever table holds it, and whether a return has disclosed it. */
export interface BalanceRow extends ReturnedRow {
  readonly isDisclosed: boolean;
  /** Null for a cancellation that Repurchases alone tells of: it has no Disclosed on cell of its own. */
  readonly disclosedOn: CivilDate | null;
}

/**
 * Every change of a class's balance, of all tables: rows of Movements, and what Repurchases and Treasury sales tell that Movements
 * does not. Rows without a date or a number, and purchases not yet cancelled, change nothing.
 */
export const balanceRows = oncePerClass((register, shareClass): readonly BalanceRow[] =>
  movementRows(register, shareClass).concat([...cancellationsInRepurchases(register, shareClass)], [...treasuryPurchases(register, shareClass)], [...treasurySales(register, shareClass)]),
);

/** A balance after rows, whatever their order. */
export function balanceAfterRows(balance: Balance, rows: readonly ReturnedRow[]): Balance {
  let { issued, treasury } = balance;
  for (const { change } of rows) {
    issued += change.issued;
    treasury += change.treasury;
  }
  return { issued, treasury };
}

const NO_PURCHASES: readonly Repurchase[] = [];
const NO_SALES: readonly TreasurySale[] = [];

function movementRows(register: Register, shareClass: ShareClass): BalanceRow[] {
  const rows: BalanceRow[] = [];
  for (const movement of movementsOf(register, shareClass.name)) {
    const { date, disclosedOn } = movement;
    if (date === null || movement.number === null || isUncancelledRow(movement)) continue;
    rows.push({ date, category: movement.category, change: changeBy(movement), movement, repurchases: NO_PURCHASES, sales: NO_SALES, disclosedOn, isDisclosed: disclosedOn !== null });
  }
  return rows;
}

/** Purchases cancelled on a day give that day's cancellation, unless Movements has it. */
function* cancellationsInRepurchases(register: Register, shareClass: ShareClass): Generator<BalanceRow> {
  const byDay = new Map<CivilDate, Repurchase[]>();
  for (const repurchase of register.repurchases) {
    if (repurchase.shareClass !== shareClass.name || repurchase.purpose === "treasury" || repurchase.cancelledOn === null || repurchase.number === null) continue;
    const ofDay = byDay.get(repurchase.cancelledOn);
    if (ofDay) ofDay.push(repurchase);
    else byDay.set(repurchase.cancelledOn, [repurchase]);
  }
  const inMovements = daysInMovements(register, shareClass, isCancellation);
  // A cancellation without a Disclosed on cell is in the last return where that closed on or after its day.
  const last = lastReturnDate(register, shareClass.name);
  for (const [date, repurchases] of byDay) {
    if (inMovements.has(date)) continue;
    const number = repurchases.reduce((sum, purchase) => sum + absolute(purchase.number ?? 0n), 0n);
    const isDisclosed = last !== null && date <= last;
    yield { date, category: "repurchase-cancelled", change: { issued: -number, treasury: 0n }, movement: null, repurchases, sales: [], disclosedOn: null, isDisclosed };
  }
}

function* treasuryPurchases(register: Register, shareClass: ShareClass): Generator<BalanceRow> {
  const inMovements = daysInMovements(register, shareClass, ({ category }) => category === "repurchase-into-treasury");
  for (const repurchase of register.repurchases) {
    const { tradingDate: date, number, disclosedOn } = repurchase;
    if (repurchase.shareClass !== shareClass.name || repurchase.purpose !== "treasury" || date === null || number === null || inMovements.has(date)) continue;
    const change = { issued: -absolute(number), treasury: absolute(number) };
    yield { date, category: "repurchase-into-treasury", change, movement: null, repurchases: [repurchase], sales: [], disclosedOn, isDisclosed: disclosedOn !== null };
  }
}

function* treasurySales(register: Register, shareClass: ShareClass): Generator<BalanceRow> {
  const inMovements = daysInMovements(register, shareClass, ({ category }) => category === "treasury-sale");
  for (const sale of register.treasurySales) {
    const { tradingDate: date, number, disclosedOn } = sale;
    if (sale.shareClass !== shareClass.name || date === null || number === null || inMovements.has(date)) continue;
    const change = { issued: absolute(number), treasury: -absolute(number) };
    yield { date, category: "treasury-sale", change, movement: null, repurchases: [], sales: [sale], disclosedOn, isDisclosed: disclosedOn !== null };
  }
}

function daysInMovements(register: Register, shareClass: ShareClass, isMeant: (movement: Register["movements"][number]) => boolean): ReadonlySet<CivilDate | null> {
  return new Set(movementsOf(register, shareClass.name).filter(isMeant).map(({ date }) => date));
}
