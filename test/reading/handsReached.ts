/** Cases of `metamorphic.test.ts` that end with exit 0 and another return, by how their line begins. A long run asserts that each is still there. */
export const KNOWN_WRONG: readonly string[] = [];

/** How many of each transformation come out the same in a long run: raised as the reader reads more, never lowered. */
export const LEAST_SAME: Readonly<Record<string, number>> = {};

/** The same for two transformations together. */
export const LEAST_SAME_OF_PAIRS = 0;

/** Entries that are lost in silence in a place of `movedRows.ts`, by its name, in a long run. */
export const LOST_ROWS: Readonly<Record<string, number>> = {};
