import { changeOfRows } from "./balances/balances";
import { outlineOf } from "./blockOutline";
import { lookAtConversions } from "./disclosure/conversionLegs";
import { lookForDuplicates } from "./duplicateRows";
import type { Movement } from "./register/movement";
import { partsByClass } from "./movementsByClass";
import type { Block } from "./rowBlocks";
import { lookAtBalances } from "./balances/runningBalance";

/**
 * Reckons what checks will ask of a block, while the rows just read are still at hand: a processor that has to fetch a hundred thousand rows from memory
 * takes ten times as long over each look at them. Nothing depends on it: what was not reckoned here is reckoned when it is asked for.
 */
export function lookAtFirst(block: Block<Movement>): void {
  outlineOf(block);
  for (const part of partsByClass(block)) {
    changeOfRows(part);
    lookAtBalances(part);
  }
  lookAtConversions(block);
  lookForDuplicates(block);
}
