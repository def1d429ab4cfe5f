import type { CivilDate } from "./values/civilDate";
import { type Block, type Blocks, groupedRows, groupsBy, inOneListOnce, oncePerBlock } from "./rowBlocks";

/** What is found among the rows of each day, in the order of the days' first rows. */
export interface FoundOfDays<Row, Found> {
  (blocks: Blocks<Row>): readonly Found[];
  /** Reckons what of a block stands on its rows alone. */
  readonly lookAt: (block: Block<Row>) => void;
}

/** The days of a block. */
interface DaysOfBlock<Row, Found> {
  /** The rows of its earliest day and of its latest, of which the blocks beside it may have more; one list where that is one day. */
  readonly ends: readonly DayOfRows<Row>[];
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
  /** What is found of the days between, and where in the block the first row of the day stands. */
  readonly between: readonly FoundAt<Found>[];
}

interface DayOfRows<Row> {
  readonly day: CivilDate;
  readonly rows: Block<Row>;
}

interface FoundAt<Found> {
  readonly at: number;
  readonly found: readonly Found[];
}

/**
 * A finder of what stands on the rows of one day and on no other. Where a sheet is kept in order of time, only the days at both ends of a block may have
 * rows in another: the days between are looked at once, and after an edit those of one block. Where days of blocks lie across each other all rows of
 * a day are put together first.
 * @param dayOf undefined for a row that counts for no day
 */
export function foundOfDays<Row extends object, Found>(
  dayOf: (row: Row) => CivilDate | undefined,
  find: (ofDay: Block<Row>) => readonly Found[],
): FoundOfDays<Row, Found> {
  const daysOf = oncePerBlock((block: Block<Row>) => daysOfBlock(block, dayOf, find));
  const findOnce = oncePerBlock(find);
  const together = inOneListOnce<Row>();
  const rowsByDay = groupsBy(dayOf);
  return Object.assign(
    (blocks: Blocks<Row>): readonly Found[] => {
      const days = blocks.map(daysOf);
      if (!areInOrder(days)) return [...rowsByDay(blocks).values()].flatMap(findOnce);
      const all: FoundAt<Found>[] = [];
      for (const { parts, block, before } of sharedDays(blocks, days)) {
        const found = findOnce(together(parts));
        const [first] = parts[0] ?? [];
        if (found.length > 0 && first !== undefined) all.push({ at: before + block.indexOf(first), found });
      }
      let before = 0;
      for (const [index, ofBlock] of days.entries()) {
        for (const { at, found } of ofBlock?.between ?? []) all.push({ at: before + at, found });
        before += blocks[index]?.length ?? 0;
      }
      return all.sort((a, b) => a.at - b.at).flatMap(({ found }) => found);
    },
    { lookAt: (block: Block<Row>) => void daysOf(block) },
  );
}

/** Null for a block of which no row counts. */
function daysOfBlock<Row extends object, Found>(
  block: Block<Row>,
  dayOf: (row: Row) => CivilDate | undefined,
  find: (ofDay: Block<Row>) => readonly Found[],
): DaysOfBlock<Row, Found> | null {
  const days = groupedRows(block, dayOf);
  let earliest: CivilDate | null = null;
  let latest: CivilDate | null = null;
  for (const day of days.keys()) {
    if (earliest === null || day < earliest) earliest = day;
    if (latest === null || day > latest) latest = day;
  }
  if (earliest === null || latest === null) return null;
  const ends: DayOfRows<Row>[] = [];
  const between: FoundAt<Found>[] = [];
  for (const [day, rows] of days) {
    if (day === earliest || day === latest) {
      ends.push({ day, rows });
      continue;
    }
    const found = find(rows);
    if (found.length > 0) between.push({ at: block.indexOf(rows[0] as Row), found });
  }
  return { ends, earliest, latest, between };
}

/** A day at the end of a block, the block its first row stands in and the number of rows before that; its rows there and in the blocks beside. */
interface SharedDay<Row> {
  readonly block: Block<Row>;
  readonly before: number;
  readonly parts: Block<Row>[];
}

function sharedDays<Row, Found>(
  blocks: Blocks<Row>,
  days: readonly (DaysOfBlock<Row, Found> | null)[],
): Iterable<SharedDay<Row>> {
  const shared = new Map<CivilDate, SharedDay<Row>>();
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    for (const { day, rows } of days[index]?.ends ?? []) {
      const known = shared.get(day);
      if (known === undefined) shared.set(day, { block, before, parts: [rows] });
      else known.parts.push(rows);
    }
    before += block.length;
  }
  return shared.values();
}

/** True where no two blocks have a day in common but at their ends: the days rise from block to block, or fall. */
function areInOrder<Row, Found>(days: readonly (DaysOfBlock<Row, Found> | null)[]): boolean {
  let [rising, falling] = [true, true];
  let before: DaysOfBlock<Row, Found> | null = null;
  for (const ofBlock of days) {
    if (ofBlock === null) continue;
    if (before !== null) {
      rising &&= ofBlock.earliest >= before.latest;
      falling &&= ofBlock.latest <= before.earliest;
    }
    before = ofBlock;
  }
  return rising || falling;
}
