import { afterChange, type Balance, changeBy } from "./balances";
import type { Movement } from "./movement";
import { inOrderOfTime, movementsSinceOpening } from "./movementsSinceOpening";
import type { ShareCount } from "./quantity";
import type { Register } from "./register";
import type { ShareClass } from "./shareClass";

export interface NegativeBalance {
  readonly part: keyof Balance;
  readonly balance: ShareCount;
  /** The row that takes it below zero; null for the opening balance itself. */
  readonly movement: Movement | null;
}

/** Where issued and treasury shares of a class first fall below zero: rows of one day count together, for their order on the sheet is chance. */
export function firstNegative(register: Register, shareClass: ShareClass): NegativeBalance[] {
  if (shareClass.openingBalance === null) return [];
  const opening: Balance = { issued: shareClass.openingBalance.value, treasury: shareClass.openingTreasury?.value ?? 0n };
  const rows = inOrderOfTime(movementsSinceOpening(register, shareClass));
  return (["issued", "treasury"] as const).flatMap((part): NegativeBalance[] => {
    if (opening[part] < 0n) return [{ part, balance: opening[part], movement: null }];
    let balance = opening;
    for (const [index, movement] of rows.entries()) {
      balance = afterChange(balance, changeBy(movement));
      if (balance[part] < 0n && rows[index + 1]?.date !== movement.date) return [{ part, balance: balance[part], movement }];
    }
    return [];
  });
}
