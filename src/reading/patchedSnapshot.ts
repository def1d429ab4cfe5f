import type { Snapshot } from "../workbook/workbook";

/** A snapshot with parts of it read anew; the rows that hold what they held are the same arrays. */
export function patchedSnapshot(before: Snapshot, parts: readonly Snapshot[]): Snapshot {
  return parts.reduce(withPart, before);
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
