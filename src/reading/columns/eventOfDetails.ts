import type { TableRegion } from "../regions/tableRegion";
import { eventMeaning } from "../vocabulary/eventMeaning";

/** Rows looked at. */
const MOST_ROWS = 400;

/**
 * Of columns that all name events, the one with the fewest letters, where no row is one event by it and another event by the rest: the others then tell
 * more of the same events. Null where a row would be two events, or where that column leaves open what another one says.
 */
export function eventOfDetails({ grid, lastHeadingRow, end }: TableRegion, columns: readonly number[]): number | null {
  const letters = new Map(columns.map((column) => [column, 0]));
  const silent = new Set<number>();
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + 1 + MOST_ROWS); row++) {
    const texts = columns.flatMap((column): (readonly [column: number, text: string])[] => {
      const text = grid.text(row, column).trim();
      return text === "" ? [] : [[column, text]];
    });
    for (const [column, text] of texts) letters.set(column, (letters.get(column) ?? 0) + text.length);
    const said = columns.map((column) => meaningOf(texts.find(([each]) => each === column)?.[1] ?? ""));
    const known = new Set(said.filter((meaning) => meaning !== null));
    if (known.size > 1) return null;
    if (known.size === 1)
      columns.forEach((column, index) => {
        if (said[index] === null) silent.add(column);
      });
  }
  const [shortest] = columns.toSorted((a, b) => (letters.get(a) ?? 0) - (letters.get(b) ?? 0));
  return shortest === undefined || silent.has(shortest) ? null : shortest;
}

function meaningOf(text: string): string | null {
  const meaning = text === "" ? null : eventMeaning(text);
  if (meaning === null || meaning.kind === "unknown") return null;
  return meaning.kind === "category" ? meaning.category : meaning.kind;
}
