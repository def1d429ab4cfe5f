import { parseDate } from "../cells/parseDate";
import type { TableRegion } from "../regions/tableRegion";

/** Rows looked at for a proof. */
const MOST_ROWS = 400;
const OF_DAY = /\b(?:on|date|dated)\b|日期|日$/i;

/** True for a column whose heading says that it holds days. */
export function isOfDay({ columns }: TableRegion, column: number): boolean {
  const heading = columns.find((each) => each.column === column);
  return heading !== undefined && OF_DAY.test(heading.path.join(" "));
}

/** The one column whose days come before those of all others: a trade is settled and filed later. */
export function earliestOf({ grid, lastHeadingRow, end }: TableRegion, columns: readonly number[]): number | null {
  const dayIn = (row: number, column: number): string | null => {
    const read = parseDate(grid.value(row, column), grid.format(row, column), false);
    return read.kind === "value" ? read.value : null;
  };
  const last = Math.min(end, lastHeadingRow + 1 + MOST_ROWS);
  const fitting = columns.filter((column) => {
    let isEarlier = false;
    for (let row = lastHeadingRow + 1; row < last; row++) {
      const own = dayIn(row, column);
      if (own === null) continue;
      for (const other of columns) {
        const day = other === column ? null : dayIn(row, other);
        if (day === null) continue;
        if (day < own) return false;
        if (day > own) isEarlier = true;
      }
    }
    return isEarlier;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
