import type { TableRegion } from "../regions/tableRegion";

/** Rows looked at for a proof. */
const MOST_ROWS = 400;

/** The numbers of a column, row by row; null where a cell holds none. */
export function numbersOf({ grid, lastHeadingRow, end }: TableRegion, column: number): (number | null)[] {
  const numbers: (number | null)[] = [];
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + 1 + MOST_ROWS); row++) {
    const value = grid.value(row, column);
    numbers.push(typeof value === "number" ? value : null);
  }
  return numbers;
}

/**
 * True where every row agrees, or so many that those which do not are one slip of the hand: it is found as one, and a column is no less what it is for it.
 * @param most the rows that one cell typed wrong sets against the others
 */
export function isAllButASlip(held: number, broken: number, most = 1): boolean {
  return broken === 0 || (broken <= most && held >= ROWS_AGAINST_ONE * broken);
}

const ROWS_AGAINST_ONE = 3;
