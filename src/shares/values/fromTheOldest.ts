import type { CivilDate } from "./civilDate";

/** Rows from the oldest on: a sheet kept with the latest row on top is read from its foot. One date out of place does not turn a sheet round. */
export function fromTheOldest<Row>(rows: readonly Row[], dateOf: (row: Row) => CivilDate | null): readonly Row[] {
  let falling = 0;
  let rising = 0;
  let before: CivilDate | null = null;
  for (const row of rows) {
    const date = dateOf(row);
    if (date === null) continue;
    if (before !== null && date < before) falling += 1;
    if (before !== null && date > before) rising += 1;
    before = date;
  }
  return falling > rising ? [...rows].reverse() : rows;
}
