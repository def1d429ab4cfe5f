import { IS, outlineOf } from "../blockOutline";
import { categoryOf } from "../register/category";
import type { Movement } from "../register/movement";
import { asDouble } from "../movementColumns";
import { absolute, type ShareCount } from "../values/quantity";
import { type Block, type Blocks, oncePerBlock } from "../rowBlocks";
import { wholeNumber } from "../values/wholeNumber";

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
  return { issued: changeOfIssued(movement), treasury: changeOfTreasury(movement) };
}

/** As `changeBy`, of issued shares alone. */
export function changeOfIssued({ number, category }: Movement): ShareCount {
  return number === null || categoryOf(category).issued === "none" ? 0n : number;
}

/** As `changeBy`, of treasury shares alone. */
export function changeOfTreasury({ number, category, treasuryShares }: Movement): ShareCount {
  if (number === null) return 0n;
  if (treasuryShares !== null) return treasuryShares;
  const { treasury } = categoryOf(category);
  return treasury === "up" ? absolute(number) : treasury === "down" ? -absolute(number) : 0n;
}

/** As `changeBy`, of both together. */
export function changeOfTotal(movement: Movement): ShareCount {
  return changeOfIssued(movement) + changeOfTreasury(movement);
}

/** What the rows of a block do together, and the lowest that comes to after any of them, counted from the start of the block. */
interface ChangesOfBlock {
  readonly change: BalanceChange;
  readonly lowest: BalanceChange;
}

const changesOf = oncePerBlock(
  (block: Block<Movement>): ChangesOfBlock =>
    ((outlineOf(block).all & IS.ofIssuedAlone) === 0 ? null : changesInDoubles(block)) ?? changesOneByOne(block),
);

/** Null where a double would not be exact. All rows must change issued shares alone. */
function changesInDoubles(block: Block<Movement>): ChangesOfBlock | null {
  let [issued, lowest] = [0, 0];
  for (const movement of block) {
    const number = asDouble.number(movement);
    if (Number.isNaN(number)) continue;
    issued += number;
    if (!Number.isSafeInteger(issued)) return null;
    if (issued < lowest) lowest = issued;
  }
  return {
    change: { issued: wholeNumber(issued), treasury: 0n },
    lowest: { issued: wholeNumber(lowest), treasury: 0n },
  };
}

function changesOneByOne(block: Block<Movement>): ChangesOfBlock {
  let [issued, treasury, lowestIssued, lowestTreasury] = [0n, 0n, 0n, 0n];
  for (const movement of block) {
    issued += changeOfIssued(movement);
    if (issued < lowestIssued) lowestIssued = issued;
    treasury += changeOfTreasury(movement);
    if (treasury < lowestTreasury) lowestTreasury = treasury;
  }
  return { change: { issued, treasury }, lowest: { issued: lowestIssued, treasury: lowestTreasury } };
}

/** What the rows of a block do together. */
export function changeOfRows(block: Block<Movement>): BalanceChange {
  return changesOf(block).change;
}

/** The lowest that the changes of a block come to after any of its rows, counted from its start; nought where they only rise. */
export function lowestOfRows(block: Block<Movement>): BalanceChange {
  return changesOf(block).lowest;
}

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
