import { type Balance, type BalanceChange, afterChange, NO_CHANGE } from "./balances";
import { balanceAfterRows, type BalanceRow } from "./balanceRows";
import type { CivilDate } from "../values/civilDate";
import { isInOpening, type OpeningLine, registerOpening } from "./openingLine";
import type { ShareClass } from "../register/shareClass";

/** What the returns since the opening balance of the register have disclosed of a class: part of the opening balance of the next return (decision 0004). */
export interface CarriedChange {
  readonly change: BalanceChange;
  /** The latest day of it; null where nothing is carried. */
  readonly latest: CivilDate | null;
}

/**
 * What was disclosed since the opening balance of the register, up to and on a day; null means no last day.
 * @param rows every change of the class's balance
 */
export function carriedChange(rows: readonly BalanceRow[], line: OpeningLine, day: CivilDate | null): CarriedChange {
  const carried = rows.filter((row) => row.isDisclosed && !isInOpening(line, row) && (day === null || row.date <= day));
  let latest: CivilDate | null = null;
  for (const { date } of carried) if (latest === null || date > latest) latest = date;
  return { change: balanceAfterRows(NO_CHANGE, carried), latest };
}

/** The changes of a class no return has disclosed that its opening balance does not hold. */
export function undisclosedRows(rows: readonly BalanceRow[], line: OpeningLine): readonly BalanceRow[] {
  return rows.filter((row) => !row.isDisclosed && !isInOpening(line, row));
}

/** The balance a return opens with: the register's own and what was disclosed since. Null where the former is blank. */
export function carriedOpening(shareClass: ShareClass, { change }: CarriedChange): Balance | null {
  const opening = registerOpening(shareClass);
  return opening === null ? null : afterChange(opening, change);
}
