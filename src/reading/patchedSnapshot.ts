import type { Snapshot } from "../workbook/workbook";

/** Of the rows of a patched snapshot: those of which it was made, and which of them may be others. */
interface Patch {
  // Weak: each snapshot would otherwise hold all those before it.
  readonly of: WeakRef<Snapshot["values"]>;
  readonly rows: readonly number[];
}

const patches = new WeakMap<Snapshot["values"], Patch>();

/** A snapshot with parts of it read anew; the rows that hold what they held are the same arrays. */
export function patchedSnapshot(before: Snapshot, parts: readonly Snapshot[]): Snapshot {
  const now = parts.reduce(withPart, before);
  if (now.values !== before.values) {
    const rows = new Set(
      parts.flatMap(({ region, values }) => values.map((_, index) => region.row - before.region.row + index)),
    );
    patches.set(now.values, { of: new WeakRef(before.values), rows: [...rows].sort((a, b) => a - b) });
  }
  return now;
}

/** The rows of a snapshot that may be others than in one before it, counted from its first, from the top down; null where that is not known without comparing all. */
export function rowsPatched(before: Snapshot, now: Snapshot): readonly number[] | null {
  const patch = patches.get(now.values);
  return patch?.of.deref() === before.values && now.formats === before.formats ? patch.rows : null;
}

function withPart(before: Snapshot, part: Snapshot): Snapshot {
  const top = part.region.row - before.region.row;
  const left = part.region.column - before.region.column;
  const patch = <T>(rows: readonly (readonly T[])[], fresh: readonly (readonly T[])[]): readonly (readonly T[])[] => {
    // Values change with every edit, formats hardly ever.
    if (fresh.every((anew, index) => anew.every((cell, across) => cell === rows[top + index]?.[left + across])))
      return rows;
    const all = rows.slice();
    for (const [index, anew] of fresh.entries()) {
      const row = all[top + index];
      if (row !== undefined) all[top + index] = [...row.slice(0, left), ...anew, ...row.slice(left + anew.length)];
    }
    return all;
  };
  return {
    region: before.region,
    values: patch(before.values, part.values),
    formats: patch(before.formats, part.formats),
  };
}
