import { averagePriceOfDay } from "./averagePrice";
import { balanceAfterRows, type BalanceRow } from "../balances/balanceRows";
import type { CivilDate } from "../values/civilDate";
import { detailOf, eventLines } from "./eventLines";
import { inOrder } from "./linesInOrder";
import { lastReturnDate, lastReturnOf } from "../balances/lastReturn";
import { type CarriedChange, carriedOpening } from "../balances/openingBalanceRows";
import { purchaseReportOf } from "./purchaseReport";
import type { UncancelledPurchase } from "./purchasesUncancelled";
import type { Register } from "../register/register";
import type { ClassReturn, ReturnContent, UncancelledLine } from "./returnContent";
import { saleReportOf } from "./saleReport";
import type { ShareClass } from "../register/shareClass";

/** What a return is composed of. */
export interface ReturnSources {
  readonly register: Register;
  undisclosedRows(shareClass: ShareClass): readonly BalanceRow[];
  carriedChange(shareClass: ShareClass, day: CivilDate): CarriedChange;
  purchasesForCancellation(shareClass: ShareClass): readonly UncancelledPurchase[];
}

/**
 * What the return of a closing date says (Rule 13.25A): of each class the events no return has disclosed, dated on or after its
 * opening date and up to the closing date, its uncancelled purchases, and both balances. Movements disclosed since the
 * opening date are carried into the opening balance. Null where nothing dated up to the closing date is undisclosed.
 * @param asAt the closing date; by default the date of the last event not yet disclosed (FF304 Note 8, FF305 Note 5)
 */
export function composeContent(sources: ReturnSources, asAt?: CivilDate): ReturnContent | null {
  const { register } = sources;
  const rows = register.classes.map((shareClass) => rowsOf(sources, shareClass));
  const undisclosed = rows.flatMap((row) => row.undisclosed.map((event) => event.date).concat(row.newPurchases)).sort();
  const closingDate = asAt ?? undisclosed.at(-1);
  const earliestEvent = undisclosed[0];
  if (closingDate === undefined || earliestEvent === undefined || earliestEvent > closingDate) return null;
  const blocks = rows.map((row) => classReturn(sources, row, closingDate));
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
  readonly undisclosed: readonly BalanceRow[];
  /** Days of purchases for cancellation no return has disclosed. */
  readonly newPurchases: readonly CivilDate[];
}

function rowsOf(sources: ReturnSources, shareClass: ShareClass): ClassRows {
  const openingDate = shareClass.openingDate?.value ?? null;
  const newPurchases = sources
    .purchasesForCancellation(shareClass)
    .filter(
      (purchase) =>
        (purchase.repurchase ?? purchase.movement)?.disclosedOn === null &&
        (openingDate === null || purchase.date >= openingDate),
    )
    .map((purchase) => purchase.date);
  return { shareClass, undisclosed: sources.undisclosedRows(shareClass), newPurchases };
}

function classReturn(sources: ReturnSources, rows: ClassRows, closingDate: CivilDate): ClassReturn {
  const { shareClass } = rows;
  const undisclosed = rows.undisclosed.filter((row) => row.date <= closingDate);
  // Disclosed since the opening balance of the register: part of the return's opening.
  const carried = sources.carriedChange(shareClass, closingDate);
  const opening = carriedOpening(shareClass, carried);
  return {
    shareClass,
    openingDate: openingDateOf(sources.register, rows, carried.latest),
    opening,
    events: inOrder(sources.register, eventLines(undisclosed), (line) => line),
    uncancelled: inOrder(
      sources.register,
      uncancelledLines(sources.purchasesForCancellation(shareClass), closingDate),
      (line) => line,
    ),
    closing: opening === null ? null : balanceAfterRows(opening, undisclosed),
  };
}

/**
 * The closing date of the last return, where movements disclosed since the register's opening balance are carried into it, or a ledger brings its
 * balance forward from an earlier day (Note 2, Note 1).
 * @param carried the latest day of those movements; null where there are none
 */
function openingDateOf(
  register: Register,
  { shareClass, undisclosed }: ClassRows,
  carried: CivilDate | null,
): CivilDate | null {
  const stated = shareClass.openingDate?.value ?? null;
  if (stated === null) return null;
  const last = lastReturnDate(register, shareClass);
  const closed = last !== null && last > stated ? last : stated;
  if (carried !== null) return carried > closed ? carried : closed;
  const isBroughtForward =
    shareClass.origin.table.isLedger === true &&
    shareClass.openingBalance !== null &&
    lastReturnOf(register, shareClass)?.closingBalance?.value === shareClass.openingBalance.value &&
    undisclosed.every(({ date }) => date >= closed);
  return isBroughtForward ? closed : stated;
}

function uncancelledLines(purchases: readonly UncancelledPurchase[], closingDate: CivilDate): UncancelledLine[] {
  return purchases
    .filter(
      (purchase) =>
        purchase.date <= closingDate && (purchase.cancelledOn === null || purchase.cancelledOn > closingDate),
    )
    .map(({ date, number, repurchase, movement }) => ({
      category: movement?.category ?? "repurchase-not-cancelled",
      date,
      number,
      price: repurchase === null ? (movement?.issuePrice ?? null) : averagePriceOfDay(repurchase, repurchase.totalPaid),
      newlyDisclosed: (repurchase ?? movement)?.disclosedOn === null,
      details: movement?.details ?? detailOf(repurchase ?? undefined),
      repurchases: repurchase === null ? [] : [repurchase],
      movements: movement === null ? [] : [movement],
    }));
}
