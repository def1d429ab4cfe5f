import { categoryOf } from "./category";
import type { Movement } from "./movement";
import { absolute, type ShareCount } from "./quantity";
import { type Blocks, oncePerBlock } from "./rowBlocks";

/** A class's shares at the end of a day. On FF304 there are no treasury shares. */
export interface Balance {
  /** Issued shares excluding treasury shares. */
  readonly issued: ShareCount;
  readonly treasury: ShareCount;
}

/** Signed changes of both parts of a balance. */
export type BalanceChange = Balance;

export const NO_CHANGE: BalanceChange = { issued: 0n, treasury: 0n };

export function totalOf(balance: Balance): ShareCount {
  return balance.issued + balance.treasury;
}

export function afterChange(balance: Balance, change: BalanceChange): Balance {
  return { issued: balance.issued + change.issued, treasury: balance.treasury + change.treasury };
}

/**
 * What a row of Movements does to its class's balance (FF305 Part A). A purchase not yet cancelled does nothing;
 * one held in treasury moves shares from issued to treasury; a cancellation of treasury shares lowers treasury alone.
 * A Treasury shares cell overrides what the category implies. A row with no number changes nothing: its blank is a finding.
 */
export function changeBy(movement: Movement): BalanceChange {
  if (movement.number === null) return NO_CHANGE;
  const { issued, treasury } = categoryOf(movement.category);
  const size = absolute(movement.number);
  const implied = treasury === "up" ? size : treasury === "down" ? -size : 0n;
  return { issued: issued === "none" ? 0n : movement.number, treasury: movement.treasuryShares ?? implied };
}

/** What the rows of a block do together. */
export const changeOfRows = oncePerBlock<Movement, BalanceChange>((block) => {
  let [issued, treasury] = [0n, 0n];
  for (const movement of block) {
    const change = changeBy(movement);
    issued += change.issued;
    treasury += change.treasury;
  }
  return { issued, treasury };
});

/** A balance after the rows of blocks, whatever their order. */
export function balanceAfterBlocks(balance: Balance, blocks: Blocks<Movement>): Balance {
  let { issued, treasury } = balance;
  for (const block of blocks) {
    const change = changeOfRows(block);
    issued += change.issued;
    treasury += change.treasury;
  }
  return { issued, treasury };
}
