import type { CellValue, Snapshot } from "../workbook/workbook";

/** What shows in a cell; spaces of any kind, line breaks and invisible characters do not. */
const SHOWN = /[^\s\p{Cc}\p{Cf}]/u;

/** A snapshot in which a text that shows nothing is a blank cell, as it is to who looks at it. */
export function blankWhereNothingShows(snapshot: Snapshot): Snapshot {
  if (!snapshot.values.some((row) => row.some(showsNothing))) return snapshot;
  const values = snapshot.values.map((row) =>
    row.some(showsNothing) ? row.map((value) => (showsNothing(value) ? "" : value)) : row,
  );
  return { ...snapshot, values };
}

function showsNothing(value: CellValue): boolean {
  return typeof value === "string" && value !== "" && !SHOWN.test(value);
}
