import { type Balance, totalOf } from "./balances";
import { balanceAfterRows, type BalanceRow } from "./balanceRows";
import type { CivilDate } from "../values/civilDate";
import type { LastReturn } from "../register/register";
import type { ShareClass } from "../register/shareClass";

/** What of a row decides whether the opening balance holds it. */
interface DatedRow {
  readonly date: CivilDate | null;
  readonly disclosedOn: CivilDate | null;
  /** By default what Disclosed on says. */
  readonly isDisclosed?: boolean;
}

/** The line between rows that the opening balance of the register holds and those that came after it. */
export interface OpeningLine {
  /** The opening date; null where it is blank. */
  readonly date: CivilDate | null;
  /** The day of Disclosed on from which rows of the opening date itself came after the opening balance; null where none did, or nothing can tell. */
  readonly disclosedFrom: CivilDate | null;
}

/** The opening balance of the register, as its cells have it; null where it is blank. */
export function registerOpening(shareClass: ShareClass): Balance | null {
  return shareClass.openingBalance === null
    ? null
    : { issued: shareClass.openingBalance.value, treasury: shareClass.openingTreasury?.value ?? 0n };
}

/**
 * Where the opening balance of a class ends.
 * @param rows every change of the class's balance
 */
export function openingLine(shareClass: ShareClass, last: LastReturn | null, rows: readonly BalanceRow[]): OpeningLine {
  const date = shareClass.openingDate?.value ?? null;
  return { date, disclosedFrom: date === null ? null : disclosedAfterOpening(shareClass, date, last, rows) };
}

/** True for a row that the opening balance of the register holds: dated before its day, or on it and disclosed with it. */
export function isInOpening(
  { date: openingDate, disclosedFrom }: OpeningLine,
  { date, disclosedOn, isDisclosed = disclosedOn !== null }: DatedRow,
): boolean {
  if (openingDate === null || date === null || date > openingDate) return false;
  if (date < openingDate) return true;
  return isDisclosed && (disclosedFrom === null || disclosedOn === null || disclosedOn < disclosedFrom);
}

/**
 * Rows of the opening day itself were disclosed with the opening balance (the last return closed that day), or by a return after it
 * (SenseTime's class A, 30 December 2022: opening and conversion are of one day). The cells of both look alike; the last return tells
 * them apart: it ties to the opening balance only with the rows it disclosed.
 */
function disclosedAfterOpening(
  shareClass: ShareClass,
  openingDate: CivilDate,
  last: LastReturn | null,
  rows: readonly BalanceRow[],
): CivilDate | null {
  const opening = registerOpening(shareClass);
  const closingDate = last?.closingDate?.value ?? null;
  const closing = last?.closingBalance?.value ?? null;
  if (opening === null || closing === null || closingDate === null || closingDate < openingDate) return null;
  const ofDay = rows.filter(({ date, disclosedOn }) => date === openingDate && disclosedOn !== null);
  if (ofDay.length === 0) return null;
  const isLater = ({ date, isDisclosed }: BalanceRow): boolean =>
    isDisclosed && date > openingDate && date <= closingDate;
  const tiesWith = (balance: Balance): boolean => balance.issued === closing || totalOf(balance) === closing;
  let balance = balanceAfterRows(opening, rows.filter(isLater));
  if (tiesWith(balance)) return null;
  const days = [...new Set(ofDay.flatMap(({ disclosedOn }) => disclosedOn ?? []))].sort().reverse();
  for (const day of days) {
    balance = balanceAfterRows(
      balance,
      ofDay.filter(({ disclosedOn }) => disclosedOn === day),
    );
    if (tiesWith(balance)) return day;
  }
  return null;
}
