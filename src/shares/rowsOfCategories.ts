import { bitsOf, outlineOf, outlineOfAll, outlinesOf } from "./blockOutline";
import type { CategoryCode } from "./register/category";
import type { Movement } from "./register/movement";
import { type Block, type Blocks, groupedRows, inOneListOnce, NO_ROWS, oncePerBlock, passing } from "./rowBlocks";

/** A block by what its rows are: two dozen rules ask for the rows of a few events each, and one look at a block answers all of them. */
const byCategory = oncePerBlock((block: Block<Movement>): ReadonlyMap<CategoryCode, Block<Movement>> =>
  groupedRows(block, ({ category }) => category),
);

/** A part of a block: its rows of some events, and of those the ones that pass a test. */
export function partOfCategories(
  isAmong: (category: CategoryCode) => boolean,
  passes?: (movement: Movement) => boolean,
): (block: Block<Movement>) => Block<Movement> {
  const among = bitsOf(isAmong);
  const looked = oncePerBlock((block: Block<Movement>): Block<Movement> => {
    const rows = rowsAmong(block, isAmong);
    return passes === undefined ? rows : passing(rows, passes);
  });
  return (block) => {
    const { events } = outlineOf(block);
    if ((events & among) === 0) return NO_ROWS;
    return passes === undefined && (events & ~among) === 0 ? block : looked(block);
  };
}

function rowsAmong(block: Block<Movement>, isAmong: (category: CategoryCode) => boolean): Block<Movement> {
  const groups = byCategory(block);
  const among = [...groups.keys()].filter(isAmong);
  const [only] = among;
  if (only === undefined) return NO_ROWS;
  return among.length === groups.size
    ? block
    : among.length === 1
      ? (groups.get(only) ?? NO_ROWS)
      : passing(block, ({ category }) => among.includes(category));
}

/** The rows of all blocks of some events, in the order of the sheet. The very same list while the rows are. */
export function rowsOfCategories(
  isAmong: (category: CategoryCode) => boolean,
  passes?: (movement: Movement) => boolean,
): (blocks: Blocks<Movement>) => Block<Movement> {
  const part = partOfCategories(isAmong, passes);
  const among = bitsOf(isAmong);
  const inList = inOneListOnce<Movement>();
  return (blocks) => {
    if ((outlineOfAll(blocks).events & among) === 0) return NO_ROWS;
    const outlines = outlinesOf(blocks);
    return inList(blocks.filter((_, index) => ((outlines[index]?.events ?? 0) & among) !== 0).map(part));
  };
}
