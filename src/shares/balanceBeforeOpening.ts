import { totalOf } from "./balances/balances";
import { type CivilDate } from "./values/civilDate";
import type { Movement } from "./register/movement";
import type { Ledger } from "./ledger";
import { isInOpening, registerOpening } from "./balances/openingLine";
import { fromTheOldest } from "./values/fromTheOldest";
import type { ShareCount } from "./values/quantity";
import type { ShareClass } from "./register/shareClass";

/** The last row that the opening balance of the register holds, where its Balance after is another figure. */
export interface BalanceBeforeOpening {
  readonly movement: Movement;
  readonly date: CivilDate;
  readonly stated: ShareCount;
  readonly opening: ShareCount;
}

/** Null where they agree, of issued shares or with treasury shares, and where nothing is stated. */
export function balanceBeforeOpening(ledger: Ledger, shareClass: ShareClass): BalanceBeforeOpening | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const line = ledger.openingLine(shareClass);
  const last = fromTheOldest(ledger.movementsOf(shareClass), ({ date }) => date).findLast(
    (movement) => movement.balanceAfter !== null && isInOpening(line, movement),
  );
  if (last === undefined || last.date === null || last.balanceAfter === null) return null;
  const agrees = last.balanceAfter === opening.issued || last.balanceAfter === totalOf(opening);
  return agrees ? null : { movement: last, date: last.date, stated: last.balanceAfter, opening: opening.issued };
}
