import type { TableRegion } from "../regions/tableRegion";

/** True for a row that has the texts of the headings once more, as on the next page: two at least, and most of what the row holds. */
export function isHeadingAgain({ grid, columns }: TableRegion, row: number, filled: readonly number[]): boolean {
  let same = 0;
  for (const { column, path } of columns) {
    const text = grid.text(row, column);
    if (text !== "" && path.includes(text)) same += 1;
  }
  return same >= 2 && same * 2 >= filled.length;
}

/** `(1)`, `(2)`, `(3)` right under the headings. */
export function isColumnNumbers(
  { grid, lastHeadingRow }: TableRegion,
  row: number,
  filled: readonly number[],
): boolean {
  if (filled.length < 3 || row > lastHeadingRow + 2) return false;
  let before = 0;
  for (const column of filled) {
    const mark = /^\(?(\d{1,2}|[a-z])\)?$/i.exec(String(grid.value(row, column)).trim())?.[1];
    if (mark === undefined) return false;
    const number = /\d/.test(mark) ? parseInt(mark, 10) : mark.toLowerCase().charCodeAt(0) - 96;
    if (number <= before) return false;
    before = number;
  }
  return true;
}
