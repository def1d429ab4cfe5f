import { totalOf } from "./balances";
import { type CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import { movementsOf } from "./movementsByClass";
import { inOrderOfTime } from "./movementsSinceOpening";
import { inOpeningBalance, registerOpening } from "./openingBalanceRows";
import type { ShareCount } from "./quantity";
import type { Register } from "./register";
import type { ShareClass } from "./shareClass";

/** The last row that the opening balance of the register holds, where its Balance after is another figure. */
export interface BalanceBeforeOpening {
  readonly movement: Movement;
  readonly date: CivilDate;
  readonly stated: ShareCount;
  readonly opening: ShareCount;
}

/** Null where they agree, of issued shares or with treasury shares, and where nothing is stated. */
export function balanceBeforeOpening(register: Register, shareClass: ShareClass): BalanceBeforeOpening | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const isInOpening = inOpeningBalance(register, shareClass);
  const last = inOrderOfTime(movementsOf(register, shareClass.name)).filter((movement) => movement.balanceAfter !== null && isInOpening(movement)).at(-1);
  if (last === undefined || last.date === null || last.balanceAfter === null) return null;
  const agrees = last.balanceAfter === opening.issued || last.balanceAfter === totalOf(opening);
  return agrees ? null : { movement: last, date: last.date, stated: last.balanceAfter, opening: opening.issued };
}
