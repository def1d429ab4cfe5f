import { type Balance, balanceAfterBlocks, changeBy, lowestOfRows } from "./balances/balances";
import type { Movement } from "./register/movement";
import { movementsSinceOpening } from "./balances/movementsSinceOpening";
import { inOrderOfTime } from "./orderOfTime";
import type { ShareCount } from "./values/quantity";
import type { Register } from "./register/register";
import type { Block } from "./rowBlocks";
import type { ShareClass } from "./register/shareClass";

export interface NegativeBalance {
  readonly part: keyof Balance;
  readonly balance: ShareCount;
  /** The row that takes it below zero; null for the opening balance itself. */
  readonly movement: Movement | null;
}

const PARTS = ["issued", "treasury"] as const;

/** Where issued and treasury shares of a class first fall below zero: rows of one day count together, for their order on the sheet is chance. */
export function firstNegative(register: Register, shareClass: ShareClass): NegativeBalance[] {
  if (shareClass.openingBalance === null) return [];
  const opening: Balance = {
    issued: shareClass.openingBalance.value,
    treasury: shareClass.openingTreasury?.value ?? 0n,
  };
  const found = new Map<keyof Balance, NegativeBalance>();
  for (const part of PARTS) if (opening[part] < 0n) found.set(part, { part, balance: opening[part], movement: null });
  const blocks = inOrderOfTime(movementsSinceOpening(register, shareClass)).filter((block) => block.length > 0);
  let balance = opening;
  for (let index = 0; index < blocks.length && found.size < PARTS.length; index++) {
    const block = blocks[index] ?? [];
    const lowest = lowestOfRows(block);
    // Only a block that takes a part below zero is looked through.
    if (PARTS.some((part) => !found.has(part) && balance[part] + lowest[part] < 0n))
      lookThrough(block, balance, blocks[index + 1]?.[0], found);
    balance = balanceAfterBlocks(balance, [block]);
  }
  return PARTS.flatMap((part) => found.get(part) ?? []);
}

/** @param next the row below the block: the last row of a day tells its balance */
function lookThrough(
  block: Block<Movement>,
  { issued, treasury }: Balance,
  next: Movement | undefined,
  found: Map<keyof Balance, NegativeBalance>,
): void {
  for (const [index, movement] of block.entries()) {
    const change = changeBy(movement);
    issued += change.issued;
    treasury += change.treasury;
    const below = index + 1 < block.length ? block[index + 1] : next;
    if ((issued >= 0n && treasury >= 0n) || below?.date === movement.date) continue;
    if (issued < 0n && !found.has("issued")) found.set("issued", { part: "issued", balance: issued, movement });
    if (treasury < 0n && !found.has("treasury"))
      found.set("treasury", { part: "treasury", balance: treasury, movement });
  }
}
