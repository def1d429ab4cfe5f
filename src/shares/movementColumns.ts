import { isBelowZero } from "./values/money";
import type { Movement } from "./register/movement";
import { doubleOf } from "./values/wholeNumber";

/** True for a row whose issue price or market price is below zero. */
export function isPricedBelowZero({ issuePrice, marketPrice }: Movement): boolean {
  return isBelowZero(issuePrice) || isBelowZero(marketPrice);
}

/** Counts of a row as `doubleOf` gives them. */
export const asDouble = {
  number: (movement: Movement): number => doubleOf(movement.number),
  balanceAfter: (movement: Movement): number => doubleOf(movement.balanceAfter),
} as const;
