import { IS, outlineOf } from "./blockOutline";
import type { CivilDate } from "./values/civilDate";
import type { Movement } from "./register/movement";
import { type Block, partGiven } from "./rowBlocks";

/** Days after one and up to another; null is no bound. */
export interface Span {
  readonly after: CivilDate | null;
  readonly until: CivilDate | null;
}

/** A part of a block: its rows dated within a span. One for each use, since it remembers the span last asked for. */
export function rowsWithin(): (block: Block<Movement>, span: Span) => Block<Movement> {
  return partGiven(isWithin, isWithinOutright, (a, b) => a.after === b.after && a.until === b.until);
}

function isWithin({ date }: Pick<Movement, "date">, { after, until }: Span): boolean {
  return date !== null && (after === null || date > after) && (until === null || date <= until);
}

function isWithinOutright(block: Block<Movement>, { after, until }: Span): boolean | null {
  const { earliest, latest, all } = outlineOf(block);
  if (earliest === null || latest === null) return false;
  if ((after !== null && latest <= after) || (until !== null && earliest > until)) return false;
  return (all & IS.dated) !== 0 && (after === null || earliest > after) && (until === null || latest <= until)
    ? true
    : null;
}
