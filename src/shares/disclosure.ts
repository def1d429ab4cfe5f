import { averagePriceOfDay } from "./averagePrice";
import { afterChange, type Balance, changeBy } from "./balances";
import type { CivilDate } from "./civilDate";
import { eventLines, type ReturnedRow } from "./eventLines";
import { purchaseReportOf } from "./purchaseReport";
import { isCancellation, isUncancelledRow, purchasesForCancellation } from "./purchasesUncancelled";
import { absolute } from "./quantity";
import type { Register } from "./register";
import type { Repurchase } from "./repurchase";
import type { ClassReturn, ReturnContent, UncancelledLine } from "./returnContent";
import { saleReportOf } from "./saleReport";
import type { ShareClass } from "./shareClass";

/**
 * What the return of a closing date says (Rule 13.25A): of each class the events no return has disclosed, dated on or after its
 * opening date and up to the closing date, its uncancelled purchases, and both balances. Movements disclosed since the
 * opening date are carried into the opening balance. Null where nothing dated up to the closing date is undisclosed.
 * @param asAt the closing date; by default the date of the last event not yet disclosed (FF304 Note 8, FF305 Note 5)
 */
export function composeContent(register: Register, asAt?: CivilDate): ReturnContent | null {
  const rows = register.classes.map((shareClass) => rowsOf(register, shareClass));
  const undisclosed = rows.flatMap((row) => row.undisclosed.map((event) => event.date).concat(row.newPurchases)).sort();
  const closingDate = asAt ?? undisclosed.at(-1);
  const earliestEvent = undisclosed[0];
  if (closingDate === undefined || earliestEvent === undefined || earliestEvent > closingDate) return null;
  const blocks = rows.map((row) => classReturn(register, row, closingDate));
  return {
    closingDate,
    earliestEvent,
    classes: blocks.filter((block) => block.events.length > 0 || block.uncancelled.some((line) => line.newlyDisclosed)),
    openings: new Map(blocks.map((block) => [block.shareClass.name, block.opening])),
    purchaseReport: purchaseReportOf(register, closingDate),
    saleReport: saleReportOf(register, closingDate),
  };
}

interface ClassRows {
  readonly shareClass: ShareClass;
  /** Disclosed since the opening balance of the register: part of the return's opening. */
  readonly disclosed: readonly ReturnedRow[];
  readonly undisclosed: readonly ReturnedRow[];
  /** Days of purchases for cancellation no return has disclosed. */
  readonly newPurchases: readonly CivilDate[];
}

function rowsOf(register: Register, shareClass: ShareClass): ClassRows {
  const openingDate = shareClass.openingDate?.value ?? null;
  const disclosed: ReturnedRow[] = [];
  const undisclosed: ReturnedRow[] = [];
  const sort = (row: ReturnedRow, isDisclosed: boolean): void => {
    // A disclosed row of the opening day is in the opening balance; an undisclosed one is not (Note 2: the last return closed that day).
    if (isDisclosed ? openingDate === null || row.date > openingDate : openingDate === null || row.date >= openingDate) (isDisclosed ? disclosed : undisclosed).push(row);
  };
  for (const row of movementRows(register, shareClass)) sort(row, row.movement?.disclosedOn != null);
  for (const row of cancellationsInRepurchases(register, shareClass)) sort(row, isBeforeLastReturn(register, shareClass, row.date));
  for (const row of treasuryPurchases(register, shareClass)) sort(row, row.repurchases.every((purchase) => purchase.disclosedOn !== null));
  for (const row of treasurySales(register, shareClass)) sort(row, row.sales.every((sale) => sale.disclosedOn !== null));
  const newPurchases = purchasesForCancellation(register, shareClass.name)
    .filter((purchase) => (purchase.repurchase ?? purchase.movement)?.disclosedOn === null && (openingDate === null || purchase.date >= openingDate))
    .map((purchase) => purchase.date);
  return { shareClass, disclosed, undisclosed, newPurchases };
}

function* movementRows(register: Register, shareClass: ShareClass): Generator<ReturnedRow> {
  for (const movement of register.movements) {
    if (movement.shareClass !== shareClass.name || movement.date === null || movement.number === null || isUncancelledRow(movement)) continue;
    yield { date: movement.date, category: movement.category, change: changeBy(movement), movement, repurchases: [], sales: [] };
  }
}

/** Purchases cancelled on a day give that day's cancellation, unless Movements has it. */
function* cancellationsInRepurchases(register: Register, shareClass: ShareClass): Generator<ReturnedRow> {
  const byDay = new Map<CivilDate, Repurchase[]>();
  for (const repurchase of register.repurchases) {
    if (repurchase.shareClass !== shareClass.name || repurchase.purpose === "treasury" || repurchase.cancelledOn === null || repurchase.number === null) continue;
    byDay.set(repurchase.cancelledOn, [...(byDay.get(repurchase.cancelledOn) ?? []), repurchase]);
  }
  const inMovements = new Set(register.movements.filter((movement) => isCancellation(movement) && movement.shareClass === shareClass.name).map((movement) => movement.date));
  for (const [date, repurchases] of byDay) {
    if (inMovements.has(date)) continue;
    const number = repurchases.reduce((sum, purchase) => sum + absolute(purchase.number ?? 0n), 0n);
    yield { date, category: "repurchase-cancelled", change: { issued: -number, treasury: 0n }, movement: null, repurchases, sales: [] };
  }
}

function* treasuryPurchases(register: Register, shareClass: ShareClass): Generator<ReturnedRow> {
  const inMovements = new Set(register.movements.filter((movement) => movement.category === "repurchase-into-treasury" && movement.shareClass === shareClass.name).map((movement) => movement.date));
  for (const repurchase of register.repurchases) {
    const { tradingDate: date, number } = repurchase;
    if (repurchase.shareClass !== shareClass.name || repurchase.purpose !== "treasury" || date === null || number === null || inMovements.has(date)) continue;
    const change = { issued: -absolute(number), treasury: absolute(number) };
    yield { date, category: "repurchase-into-treasury", change, movement: null, repurchases: [repurchase], sales: [] };
  }
}

function* treasurySales(register: Register, shareClass: ShareClass): Generator<ReturnedRow> {
  const inMovements = new Set(register.movements.filter((movement) => movement.category === "treasury-sale" && movement.shareClass === shareClass.name).map((movement) => movement.date));
  for (const sale of register.treasurySales) {
    const { tradingDate: date, number } = sale;
    if (sale.shareClass !== shareClass.name || date === null || number === null || inMovements.has(date)) continue;
    yield { date, category: "treasury-sale", change: { issued: absolute(number), treasury: -absolute(number) }, movement: null, repurchases: [], sales: [sale] };
  }
}

/** A cancellation that only Repurchases tells of has no Disclosed on cell: the last return has it where it closed on or after that day. */
function isBeforeLastReturn(register: Register, shareClass: ShareClass, date: CivilDate): boolean {
  const last = lastReturnDate(register, shareClass.name);
  return last !== null && date <= last;
}

/** Closing date of the last return for a class, from the Last return table or else the Issuer table. */
export function lastReturnDate(register: Register, shareClass: string): CivilDate | null {
  const own = register.lastReturns.find((last) => last.shareClass === shareClass) ?? register.lastReturns.find((last) => last.shareClass === null);
  return own?.closingDate?.value ?? register.issuer?.lastReturn?.value ?? null;
}

function classReturn(register: Register, rows: ClassRows, closingDate: CivilDate): ClassReturn {
  const { shareClass } = rows;
  const carried = rows.disclosed.filter((row) => row.date <= closingDate);
  const undisclosed = rows.undisclosed.filter((row) => row.date <= closingDate);
  const opening = shareClass.openingBalance === null ? null : carried.reduce(balanceAfterRow, { issued: shareClass.openingBalance.value, treasury: shareClass.openingTreasury?.value ?? 0n });
  return {
    shareClass,
    openingDate: openingDateOf(register, shareClass, carried),
    opening,
    events: eventLines(undisclosed),
    uncancelled: uncancelledLines(register, shareClass, closingDate),
    closing: opening === null ? null : undisclosed.reduce(balanceAfterRow, opening),
  };
}

function balanceAfterRow(balance: Balance, row: ReturnedRow): Balance {
  return afterChange(balance, row.change);
}

/** The closing date of the last return, where movements disclosed since the register's opening balance are carried into it (Note 2, Note 1). */
function openingDateOf(register: Register, shareClass: ShareClass, carried: readonly ReturnedRow[]): CivilDate | null {
  const stated = shareClass.openingDate?.value ?? null;
  if (carried.length === 0 || stated === null) return stated;
  const last = lastReturnDate(register, shareClass.name);
  return carried.reduce<CivilDate>((latest, row) => (row.date > latest ? row.date : latest), last !== null && last > stated ? last : stated);
}

function uncancelledLines(register: Register, shareClass: ShareClass, closingDate: CivilDate): UncancelledLine[] {
  return purchasesForCancellation(register, shareClass.name)
    .filter((purchase) => purchase.date <= closingDate && (purchase.cancelledOn === null || purchase.cancelledOn > closingDate))
    .map(({ date, number, repurchase, movement }) => ({
      category: movement?.category ?? "repurchase-not-cancelled",
      date,
      number,
      price: repurchase === null ? (movement?.issuePrice ?? null) : averagePriceOfDay(repurchase, repurchase.totalPaid),
      newlyDisclosed: (repurchase ?? movement)?.disclosedOn === null,
      details: movement?.details ?? "",
      repurchases: repurchase === null ? [] : [repurchase],
      movements: movement === null ? [] : [movement],
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
