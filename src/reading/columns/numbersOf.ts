import type { CellValue } from "../../workbook/workbook";
import type { TableRegion } from "../regions/tableRegion";
import { plainNumber } from "../rows/columnSums";

/** Rows looked at for a proof. */
const MOST_ROWS = 400;

/** The numbers of a column, row by row, those kept as text too and percentages as parts of one; null where a cell holds none. */
export function numbersOf({ grid, lastHeadingRow, end }: TableRegion, column: number): readonly (number | null)[] {
  const numbers: (number | null)[] = [];
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + 1 + MOST_ROWS); row++)
    numbers.push(numberIn(grid.value(row, column)));
  return numbers;
}

function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.length > LONGEST_NUMBER || !/\d/.test(value)) return null;
  const [, share] = /^([^%％]+?)\s?[%％]$/.exec(value) ?? [];
  const number = plainNumber(share ?? value);
  if (number === null || Number.isNaN(number)) return null;
  return share === undefined ? number : number / 100;
}

const LONGEST_NUMBER = 30;

/**
 * True where every row agrees, or so many that those which do not are one slip of the hand: it is found as one, and a column is no less what it is for it.
 * @param most the rows that one cell typed wrong sets against the others
 */
export function isAllButASlip(held: number, broken: number, most = 1): boolean {
  return broken === 0 || (broken <= most && held >= ROWS_AGAINST_ONE * broken);
}

const ROWS_AGAINST_ONE = 3;
