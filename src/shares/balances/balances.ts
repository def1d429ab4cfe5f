import { categoryOf } from "../register/category";
import type { Movement } from "../register/movement";
import { absolute, type ShareCount } from "../values/quantity";

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
