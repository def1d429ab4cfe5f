import { outlinesOf } from "./blockOutline";
import type { CivilDate } from "./values/civilDate";
import type { Movement } from "./register/movement";
import { type Block, type Blocks, oncePerBlock } from "./rowBlocks";

const reversed = oncePerBlock((block: Block<Movement>): Block<Movement> => [...block].reverse());

/** Rows from the oldest on: a sheet kept with the latest row on top is read from its foot. One date out of place does not turn a sheet round. */
export function inOrderOfTime(blocks: Blocks<Movement>): Blocks<Movement> {
  let [falling, rising] = [0, 0];
  let before: CivilDate | null = null;
  for (const turns of outlinesOf(blocks)) {
    if (turns.first === null) continue;
    falling += turns.falling + (before !== null && turns.first < before ? 1 : 0);
    rising += turns.rising + (before !== null && turns.first > before ? 1 : 0);
    before = turns.last;
  }
  return falling > rising ? blocks.map(reversed).reverse() : blocks;
}
