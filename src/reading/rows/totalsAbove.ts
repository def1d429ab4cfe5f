import type { TotalsRow } from "./rowPlan";

type Numbers = readonly (number | null)[];

/**
 * Totals with the rows they add up. A total may stand above its rows, which are those as far as the next total, or all below it: so it is where they come to
 * it and those above it do not.
 * @param entries rows of the table, from the top down
 * @param numbersIn the numbers of a row, by number column
 */
export function withRowsBelow(
  totals: readonly TotalsRow[],
  entries: readonly number[],
  numbersIn: (row: number) => Numbers,
): TotalsRow[] {
  const known = entries.map((row) => ({ row, numbers: numbersIn(row) }));
  const last = entries.at(-1) ?? -1;
  const rowsIn = ({ from, to }: TotalsRow): readonly Numbers[] =>
    known.flatMap(({ row, numbers }) => (row >= from && row <= to ? [numbers] : []));
  const isSum = (total: TotalsRow): boolean => areSums(numbersIn(total.row), rowsIn(total));
  const placed = totals.map((total, index) => {
    const below = [Math.min((totals[index + 1]?.row ?? Infinity) - 1, last), last].map((to) => ({
      row: total.row,
      from: total.row + 1,
      to,
    }));
    return {
      total,
      asPart: below.find((part) => rowsIn(part).length > 0) ?? total,
      below: isSum(total) ? null : (below.find(isSum) ?? null),
    };
  });
  // One that comes to neither has its rows where the others of the table have theirs.
  const standAbove = placed.some(({ below }) => below !== null);
  return placed.map(({ total, asPart, below }) => {
    if (below !== null) return below;
    const isOpen = !isSum(total) && (standAbove || rowsIn(total).length === 0);
    return isOpen ? asPart : total;
  });
}

/** True where each number stated is what the rows come to in its column, with their signs or without. */
function areSums(stated: Numbers, rows: readonly Numbers[]): boolean {
  if (rows.length === 0) return false;
  return stated.every((number, column) => {
    if (number === null) return true;
    const numbers = rows.map((row) => row[column] ?? 0);
    return number === sumOf(numbers) || number === sumOf(numbers.map(Math.abs));
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
