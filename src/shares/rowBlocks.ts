/**
 * The rows of a table in blocks of a few hundred, in the order of the sheet (decision 0013). A block never changes: an edit makes the block of its row
 * anew and leaves the others the very same arrays. What is reckoned of a block is remembered for as long as somebody holds it, so that after an
 * edit one block is reckoned anew and what the blocks come to is put together.
 */
export type Block<Row> = readonly Row[];
export type Blocks<Row> = readonly Block<Row>[];

/** Small enough that a block is reckoned anew in no time, large enough that a hundred thousand rows are a few hundred blocks. */
export const ROWS_IN_BLOCK = 512;

/** Purchases and sales are a few thousand at most, and prices, days and logs are compared of each: so their blocks are smaller. */
export const DEALINGS_IN_BLOCK = 64;

const blocksOf = new WeakMap<object, Blocks<object>>();

/** The blocks of a list of rows: those it was joined of, or cut here. */
export function inBlocks<Row extends object>(rows: readonly Row[]): Blocks<Row> {
  let blocks = blocksOf.get(rows) as Blocks<Row> | undefined;
  if (blocks === undefined) {
    blocks = Array.from({ length: Math.ceil(rows.length / ROWS_IN_BLOCK) }, (_, index) =>
      rows.slice(index * ROWS_IN_BLOCK, (index + 1) * ROWS_IN_BLOCK),
    );
    blocksOf.set(rows, blocks);
  }
  return blocks;
}

/** Lists one after another in one of their size: a list of a hundred thousand is not grown item by item. */
export function inOneList<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return ([] as Item[]).concat(...lists);
}

/**
 * All rows as one list, which keeps its blocks.
 * @param before the list as it was, most of whose blocks are the same
 */
export function joined<Row extends object>(blocks: Blocks<Row>, before: readonly Row[] = []): readonly Row[] {
  const filled = blocks.filter((block) => block.length > 0);
  const rows = changedIn(before, filled) ?? inOneList(...filled);
  blocksOf.set(rows, filled);
  return rows;
}

/** A list as it was with the blocks that are others put in their place: to copy a list whole takes a fifth of the time. Null where the blocks are cut otherwise. */
function changedIn<Row extends object>(before: readonly Row[], filled: Blocks<Row>): readonly Row[] | null {
  const blocks = blocksOf.get(before) as Blocks<Row> | undefined;
  if (blocks?.length !== filled.length || !blocks.every((block, index) => block.length === filled[index]?.length))
    return null;
  const rows = before.slice();
  let at = 0;
  for (const [index, block] of filled.entries()) {
    if (block !== blocks[index]) for (const [within, row] of block.entries()) rows[at + within] = row;
    at += block.length;
  }
  return rows;
}

/** What is remembered with a block, a place for each reckoning: a property of the block itself is found several times as fast as an entry of a WeakMap. */
const REMEMBERED = Symbol("remembered");
let places = 0;

function rememberedWith(block: Block<object>): unknown[] {
  const remembering = block as Block<object> & { [REMEMBERED]?: unknown[] };
  let remembered = remembering[REMEMBERED];
  if (remembered === undefined) {
    remembered = [];
    // Not to be listed: two blocks of the same rows are alike, whatever was asked of them. With a frozen one nothing is remembered.
    if (Object.isExtensible(block))
      Object.defineProperty(remembering, REMEMBERED, { value: remembered, enumerable: false });
  }
  return remembered;
}

/** Remembers what a reckoning gives for a block, or for a whole list of rows. */
export function oncePerBlock<Row extends object, Result>(
  reckon: (block: Block<Row>) => Result,
): (block: Block<Row>) => Result {
  const place = places++;
  return (block) => {
    const remembered = rememberedWith(block);
    let before = remembered[place] as { readonly result: Result } | undefined;
    if (before === undefined) {
      before = { result: reckon(block) };
      remembered[place] = before;
    }
    return before.result;
  };
}

/** As `oncePerBlock`, for a reckoning that stands on something given besides the rows: the last result is remembered, while what is given is the same. */
export function oncePerBlockGiven<Row extends object, Given, Result>(
  reckon: (block: Block<Row>, given: Given) => Result,
  isSame: (a: Given, b: Given) => boolean = Object.is,
): (block: Block<Row>, given: Given) => Result {
  const place = places++;
  return (block, given) => {
    const remembered = rememberedWith(block);
    let before = remembered[place] as { readonly given: Given; readonly result: Result } | undefined;
    if (before === undefined || !isSame(before.given, given)) {
      before = { given, result: reckon(block, given) };
      remembered[place] = before;
    }
    return before.result;
  };
}

/** One and the same empty part: what is told of it is nothing. */
export const NO_ROWS: Block<never> = [];

/** The rows of a block that pass: the block itself where all do, so that what is known of it holds for them. */
export function passing<Row extends object>(block: Block<Row>, passes: (row: Row) => boolean): Block<Row> {
  const part: Row[] = [];
  for (const row of block) if (passes(row)) part.push(row);
  return part.length === block.length ? block : part.length === 0 ? NO_ROWS : part;
}

/** A part of a block: its rows that pass a test. */
export function partThat<Row extends object>(passes: (row: Row) => boolean): (block: Block<Row>) => Block<Row> {
  return oncePerBlock((block) => passing(block, passes));
}

/**
 * A part of a block by a test that stands on something given.
 * @param outright whether all rows pass, or none, as far as that is known without looking at each; null where it is not
 */
export function partGiven<Row extends object, Given>(
  passes: (row: Row, given: Given) => boolean,
  outright: (block: Block<Row>, given: Given) => boolean | null,
  isSame: (a: Given, b: Given) => boolean,
): (block: Block<Row>, given: Given) => Block<Row> {
  const looked = oncePerBlockGiven(
    (block: Block<Row>, given: Given) => passing(block, (row) => passes(row, given)),
    isSame,
  );
  return (block, given) => {
    const all = outright(block, given);
    return all === null ? looked(block, given) : all ? block : NO_ROWS;
  };
}

/** Puts parts into one list: the very same list while the parts are, so that what is known of the list holds for it. */
export function inOneListOnce<Item extends object>(): (parts: Blocks<Item>) => Block<Item> {
  const listOf = oncePerBlockGiven(
    (_first: Block<Item>, parts: Blocks<Item>): Block<Item> => inOneList(...parts),
    sameItems,
  );
  return (parts) => {
    const filled = parts.filter((part) => part.length > 0);
    const [first = NO_ROWS] = filled;
    return filled.length < 2 ? first : listOf(first, filled);
  };
}

/** The rows of all blocks that pass a test, in the order of the sheet: few rows among many, kept at hand. The very same list while the rows are. */
export function rowsThat<Row extends object>(passes: (row: Row) => boolean): (blocks: Blocks<Row>) => Block<Row> {
  const part = partThat(passes);
  const inList = inOneListOnce<Row>();
  return (blocks) => inList(blocks.map(part));
}

/** What is found in the rows of one block, each by itself. */
export function eachFound<Row extends object, Found>(
  block: Block<Row>,
  find: (row: Row) => Found | null,
): Block<Found> {
  const all: Found[] = [];
  for (const row of block) {
    const found = find(row);
    if (found !== null) all.push(found);
  }
  return all.length === 0 ? NO_ROWS : all;
}

/** What is found in rows, each by itself, in the order of the sheet. The very same list while that is. */
export function foundIn<Row extends object, Found extends object>(
  find: (row: Row) => Found | null,
): (blocks: Blocks<Row>) => Block<Found> {
  const inBlock = oncePerBlock((block: Block<Row>) => eachFound(block, find));
  const inList = inOneListOnce<Found>();
  return (blocks) => inList(blocks.map(inBlock));
}

/**
 * Rows of all blocks by a key, in the order in which the keys come; rows without one are left out. The rows of one key are a block of their own,
 * the same array while they are the same rows: what is reckoned of a group is remembered like what is reckoned of a block.
 */
export function groupsBy<Row extends object, Key>(
  keyOf: (row: Row) => Key | undefined,
): (blocks: Blocks<Row>) => ReadonlyMap<Key, Block<Row>> {
  const groupsOf = oncePerBlock((block: Block<Row>) => groupedRows(block, keyOf));
  const together = inOneListOnce<Row>();
  return (blocks) => {
    const groups = new Map<Key, Block<Row>>();
    const parted = new Map<Key, Block<Row>[]>();
    for (const block of blocks) {
      for (const [key, rows] of groupsOf(block)) {
        const before = groups.get(key);
        const parts = parted.get(key);
        if (before === undefined) groups.set(key, rows);
        else if (parts === undefined) parted.set(key, [before, rows]);
        else parts.push(rows);
      }
    }
    for (const [key, parts] of parted) groups.set(key, together(parts));
    return groups;
  };
}

/** Rows by a key, in the order in which the keys come; rows without one are left out. */
export function groupedRows<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | undefined,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  // Rows of one key mostly stand together: they are not looked up one by one.
  let last: { readonly key: Key; readonly group: Row[] } | null = null;
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    if (last === null || last.key !== key) {
      let group = groups.get(key);
      if (group === undefined) {
        group = [];
        groups.set(key, group);
      }
      last = { key, group };
    }
    last.group.push(row);
  }
  return groups;
}

/** True for lists of the very same items. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
