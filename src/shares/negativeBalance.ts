import { type Balance, changeBy } from "./balances/balances";
import { registerOpening } from "./balances/openingLine";
import type { Movement } from "./register/movement";
import { fromTheOldest } from "./values/fromTheOldest";
import type { ShareCount } from "./values/quantity";
import type { ShareClass } from "./register/shareClass";

export interface NegativeBalance {
  readonly part: keyof Balance;
  readonly balance: ShareCount;
  /** The row that takes it below zero; null for the opening balance itself. */
  readonly movement: Movement | null;
}

const PARTS = ["issued", "treasury"] as const;

/**
 * Where issued and treasury shares of a class first fall below zero: rows of one day count together, for their order on the sheet is chance.
 * @param movements rows since its opening balance, in the order of the sheet
 */
export function firstNegative(shareClass: ShareClass, movements: readonly Movement[]): NegativeBalance[] {
  const opening = registerOpening(shareClass);
  if (opening === null) return [];
  const found = new Map<keyof Balance, NegativeBalance>();
  for (const part of PARTS) if (opening[part] < 0n) found.set(part, { part, balance: opening[part], movement: null });
  let { issued, treasury } = opening;
  const rows = fromTheOldest(movements, ({ date }) => date);
  for (const [index, movement] of rows.entries()) {
    const change = changeBy(movement);
    issued += change.issued;
    treasury += change.treasury;
    if ((issued >= 0n && treasury >= 0n) || rows[index + 1]?.date === movement.date) continue;
    if (issued < 0n && !found.has("issued")) found.set("issued", { part: "issued", balance: issued, movement });
    if (treasury < 0n && !found.has("treasury"))
      found.set("treasury", { part: "treasury", balance: treasury, movement });
  }
  return PARTS.flatMap((part) => found.get(part) ?? []);
}
