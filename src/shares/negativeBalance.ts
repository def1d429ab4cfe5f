import { type Balance, changeBy } from "./balances";
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
  const found = new Map<keyof Balance, NegativeBalance>();
  for (const part of PARTS) if (opening[part] < 0n) found.set(part, { part, balance: opening[part], movement: null });
  const rows = inOrderOfTime(movementsSinceOpening(register, shareClass));
  let { issued, treasury } = opening;
  for (let index = 0; index < rows.length && found.size < PARTS.length; index++) {
    const movement = rows[index];
    if (movement === undefined) break;
    const change = changeBy(movement);
    issued += change.issued;
    if (change.treasury !== 0n) treasury += change.treasury;
    if ((issued >= 0n && treasury >= 0n) || rows[index + 1]?.date === movement.date) continue;
    if (issued < 0n && !found.has("issued")) found.set("issued", { part: "issued", balance: issued, movement });
    if (treasury < 0n && !found.has("treasury")) found.set("treasury", { part: "treasury", balance: treasury, movement });
  }
  return PARTS.flatMap((part) => found.get(part) ?? []);
}

const PARTS = ["issued", "treasury"] as const;
