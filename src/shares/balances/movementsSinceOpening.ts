import { isInOpening, type OpeningLine } from "./openingLine";
import { isKnown, isUncancelledPurchase, type Movement } from "../register/movement";

/** Rows of Movements that move a class away from the opening balance of the register, in the order of the sheet. */
export function movementsSinceOpening(movements: readonly Movement[], line: OpeningLine): readonly Movement[] {
  return movements.filter((movement) => !isUncancelledPurchase(movement) && !isInOpening(line, movement));
}

/**
 * Rows whose number, date or class is not known: while there are any, the balances of the class cannot be known.
 * @param movements those of the class, and those that may be: their own class is not known
 */
export function rowsNotKnown(movements: readonly Movement[], line: OpeningLine): readonly Movement[] {
  return movements.filter(
    (movement) => !isKnown(movement) && !isUncancelledPurchase(movement) && !isInOpening(line, movement),
  );
}
