import { type Balance, totalOf } from "./balances";
import { balanceAfterRows, type BalanceRow, balanceRows } from "./balanceRows";
import type { CivilDate } from "./civilDate";
import { lastReturnOf } from "./lastReturn";
import { oncePerClass } from "./oncePerRegister";
import type { Register } from "./register";
import type { ShareClass } from "./shareClass";

/** The rows of a class, sorted by what the opening balance of the register and the returns since have of them. */
export interface SortedRows {
  /** In the opening balance: dated before its day, or on it and disclosed with it. */
  readonly inOpening: readonly BalanceRow[];
  /** Disclosed since: part of the opening balance of the next return (decision 0004). */
  readonly disclosedSince: readonly BalanceRow[];
  readonly undisclosed: readonly BalanceRow[];
}

/** What of a row decides whether the opening balance holds it. */
interface DatedRow {
  readonly date: CivilDate | null;
  readonly disclosedOn: CivilDate | null;
}

/** The opening balance of the register, as its cells have it; null where it is blank. */
export function registerOpening(shareClass: ShareClass): Balance | null {
  return shareClass.openingBalance === null ? null : { issued: shareClass.openingBalance.value, treasury: shareClass.openingTreasury?.value ?? 0n };
}

/** A test for rows of a class: whether the opening balance of the register holds them. Settled once for all rows. */
export const inOpeningBalance = oncePerClass((register, shareClass): ((row: DatedRow & { readonly isDisclosed?: boolean }) => boolean) => {
  const openingDate = shareClass.openingDate?.value ?? null;
  if (openingDate === null) return () => false;
  const since = disclosedAfterOpening(register, shareClass, openingDate);
  return ({ date, disclosedOn, isDisclosed = disclosedOn !== null }) => {
    if (date === null || date > openingDate) return false;
    if (date < openingDate) return true;
    return isDisclosed && (since === null || disclosedOn === null || disclosedOn < since);
  };
});

/**
 * Rows of the opening day itself were disclosed with the opening balance (the last return closed that day), or by a return after it
 * (SenseTime's class A, 30 December 2022: opening and conversion are of one day). The cells of both look alike; the last return tells
 * them apart: it ties to the opening balance only with the rows it disclosed.
 * @returns the day of Disclosed on from which rows of the opening day came after the opening balance; null where none did, or nothing can tell
 */
function disclosedAfterOpening(register: Register, shareClass: ShareClass, openingDate: CivilDate): CivilDate | null {
  const last = lastReturnOf(register, shareClass);
  const opening = registerOpening(shareClass);
  const closingDate = last?.closingDate?.value ?? null;
  const closing = last?.closingBalance?.value ?? null;
  if (opening === null || closing === null || closingDate === null || closingDate < openingDate) return null;
  const rows = balanceRows(register, shareClass);
  const ofDay = rows.filter((row) => row.date === openingDate && row.disclosedOn !== null);
  if (ofDay.length === 0) return null;
  const later = balanceAfterRows(opening, rows.filter((row) => row.isDisclosed && row.date > openingDate && row.date <= closingDate));
  const tiesWith = (balance: Balance): boolean => balance.issued === closing || totalOf(balance) === closing;
  if (tiesWith(later)) return null;
  const days = [...new Set(ofDay.flatMap(({ disclosedOn }) => disclosedOn ?? []))].sort().reverse();
  let balance = later;
  for (const day of days) {
    balance = balanceAfterRows(balance, ofDay.filter(({ disclosedOn }) => disclosedOn === day));
    if (tiesWith(balance)) return day;
  }
  return null;
}

/** Sorted once: the return and a dozen checks stand on it. */
export const sortRows = oncePerClass((register, shareClass): SortedRows => {
  const isInOpening = inOpeningBalance(register, shareClass);
  const inOpening: BalanceRow[] = [];
  const disclosedSince: BalanceRow[] = [];
  const undisclosed: BalanceRow[] = [];
  for (const row of balanceRows(register, shareClass)) (isInOpening(row) ? inOpening : row.isDisclosed ? disclosedSince : undisclosed).push(row);
  return { inOpening, disclosedSince, undisclosed };
});

/** The balance a return of the day opens with: the register's own and what was disclosed since. Null where the former is blank. */
export function carriedOpening(register: Register, shareClass: ShareClass, day: CivilDate): Balance | null {
  const opening = registerOpening(shareClass);
  return opening === null ? null : balanceAfterRows(opening, sortRows(register, shareClass).disclosedSince.filter(({ date }) => date <= day));
}
