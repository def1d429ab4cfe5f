import type { CivilDate } from "./civilDate";
import { type Block, type Blocks, groupsBy, inOneListOnce, oncePerBlock } from "./rowBlocks";

/** What is found among the rows of each day, in the order in which the days come. */
export interface FoundOfDays<Row, Found> {
  (blocks: Blocks<Row>): readonly Found[];
  /** Reckons what of a block stands on its rows alone. */
  readonly lookAt: (block: Block<Row>) => void;
}

/** The days of a block whose days only rise, or only fall. */
interface DaysOfBlock<Row, Found> {
  /** The rows of its first day and of its last, of which the blocks beside it may have more. Null where there is no such day, or no second. */
  readonly first: DayOfRows<Row> | null;
  readonly last: DayOfRows<Row> | null;
  /** What is found of the days between. */
  readonly between: readonly Found[];
}

interface DayOfRows<Row> {
  readonly day: CivilDate;
  readonly rows: Block<Row>;
}

/**
 * A finder of what stands on the rows of one day and on no other. Where a sheet is kept in order of time, only the days at both ends of a block may have
 * rows in another: the days between are looked at once, and after an edit those of one block. Elsewhere all rows of a day are put together first.
 * @param dayOf undefined for a row that counts for no day
 */
export function foundOfDays<Row extends object, Found>(dayOf: (row: Row) => CivilDate | undefined, find: (ofDay: Block<Row>) => readonly Found[]): FoundOfDays<Row, Found> {
  const daysOf = oncePerBlock((block: Block<Row>) => daysInOrder(block, dayOf, find));
  const findOnce = oncePerBlock(find);
  const together = inOneListOnce<Row>();
  const rowsByDay = groupsBy(dayOf);
  return Object.assign(
    (blocks: Blocks<Row>): readonly Found[] => {
      const days = blocks.map(daysOf);
      if (!areInOrder(days)) return [...rowsByDay(blocks).values()].flatMap(findOnce);
      return stretchesOf(days).flatMap(({ parts, found }) => (parts.length === 0 ? found : findOnce(together(parts))));
    },
    { lookAt: (block: Block<Row>) => void daysOf(block) },
  );
}

/** Null for a block whose days rise and fall. */
function daysInOrder<Row extends object, Found>(block: Block<Row>, dayOf: (row: Row) => CivilDate | undefined, find: (ofDay: Block<Row>) => readonly Found[]): DaysOfBlock<Row, Found> | null {
  const between: Found[] = [];
  let first: DayOfRows<Row> | null = null;
  let last: { readonly day: CivilDate; readonly rows: Row[] } | null = null;
  let [rises, falls] = [false, false];
  for (const row of block) {
    const day = dayOf(row);
    if (day === undefined) continue;
    // Rows of one day stand together, and hold the very same text.
    if (last !== null && day === last.day) {
      last.rows.push(row);
      continue;
    }
    if (last !== null) {
      if (day > last.day) rises = true;
      else falls = true;
      if (rises && falls) return null;
      if (first === null) first = last;
      else for (const found of find(last.rows)) between.push(found);
    }
    last = { day, rows: [row] };
  }
  return { first: first ?? last, last: first === null ? null : last, between };
}

/** Either the rows of a day, in every block that has some, or what was found of the days between two such days. */
interface Stretch<Row, Found> {
  readonly day: CivilDate | null;
  readonly parts: Block<Row>[];
  readonly found: readonly Found[];
}

function stretchesOf<Row, Found>(days: readonly DaysOfBlock<Row, Found>[]): readonly Stretch<Row, Found>[] {
  const stretches: Stretch<Row, Found>[] = [];
  const add = (end: DayOfRows<Row> | null): void => {
    const before = stretches.at(-1);
    if (end !== null && before?.day === end.day) before.parts.push(end.rows);
    else if (end !== null) stretches.push({ day: end.day, parts: [end.rows], found: [] });
  };
  for (const { first, between, last } of days) {
    add(first);
    if (between.length > 0) stretches.push({ day: null, parts: [], found: between });
    add(last);
  }
  return stretches;
}

/** True where the days of all blocks together only rise, or only fall. */
function areInOrder<Row, Found>(days: readonly (DaysOfBlock<Row, Found> | null)[]): days is readonly DaysOfBlock<Row, Found>[] {
  let [rises, falls] = [false, false];
  let before: CivilDate | null = null;
  for (const ofBlock of days) {
    if (ofBlock === null) return false;
    for (const end of [ofBlock.first, ofBlock.last]) {
      if (end === null) continue;
      if (before !== null && end.day > before) rises = true;
      if (before !== null && end.day < before) falls = true;
      before = end.day;
    }
  }
  return !(rises && falls);
}
