import type { CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import { type Block, type Blocks, oncePerBlock } from "./rowBlocks";

/** How often the date falls and rises from row to row, and the dates at both ends. Rows without a date are passed over. */
interface Turns {
  readonly falling: number;
  readonly rising: number;
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
}

const turnsOf = oncePerBlock((block: Block<Movement>): Turns => {
  let [falling, rising] = [0, 0];
  let first: CivilDate | null = null;
  let last: CivilDate | null = null;
  for (const { date } of block) {
    if (date === null) continue;
    if (last !== null && date < last) falling += 1;
    if (last !== null && date > last) rising += 1;
    first ??= date;
    last = date;
  }
  return { falling, rising, first, last };
});

const reversed = oncePerBlock((block: Block<Movement>): Block<Movement> => [...block].reverse());

/** Rows from the oldest on: a sheet kept with the latest row on top is read from its foot. One date out of place does not turn a sheet round. */
export function inOrderOfTime(blocks: Blocks<Movement>): Blocks<Movement> {
  let [falling, rising] = [0, 0];
  let before: CivilDate | null = null;
  for (const block of blocks) {
    const turns = turnsOf(block);
    if (turns.first === null) continue;
    falling += turns.falling + (before !== null && turns.first < before ? 1 : 0);
    rising += turns.rising + (before !== null && turns.first > before ? 1 : 0);
    before = turns.last;
  }
  return falling > rising ? blocks.map(reversed).reverse() : blocks;
}
