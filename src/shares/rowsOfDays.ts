import type { CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import { type Block, oncePerBlock, partGiven } from "./rowBlocks";

/** Days after one and up to another; null is no bound. */
export interface Span {
  readonly after: CivilDate | null;
  readonly until: CivilDate | null;
}

/** The earliest and the latest date of a block; null where it has none. */
export interface DaysOfBlock {
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  /** False where a row has no date. */
  readonly isDated: boolean;
}

export const daysOf = oncePerBlock((block: Block<Movement>): DaysOfBlock => {
  let first: CivilDate | null = null;
  let last: CivilDate | null = null;
  let isDated = true;
  for (const { date } of block) {
    if (date === null) isDated = false;
    else {
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    }
  }
  return { first, last, isDated };
});

/** A part of a block: its rows dated within a span. One for each use, since it remembers the span last asked for. */
export function rowsWithin(): (block: Block<Movement>, span: Span) => Block<Movement> {
  return partGiven(isWithin, isWithinOutright, (a, b) => a.after === b.after && a.until === b.until);
}

function isWithin({ date }: Pick<Movement, "date">, { after, until }: Span): boolean {
  return date !== null && (after === null || date > after) && (until === null || date <= until);
}

function isWithinOutright(block: Block<Movement>, { after, until }: Span): boolean | null {
  const { first, last, isDated } = daysOf(block);
  if (first === null || last === null) return false;
  if ((after !== null && last <= after) || (until !== null && first > until)) return false;
  return isDated && (after === null || first > after) && (until === null || last <= until) ? true : null;
}
