import { serialOfDate } from "../shares/values/civilDate";
import { parseDate } from "./cells/parseDate";
import type { FoundTable } from "./locateTables";
import { plainNumber } from "./rows/columnSums";
import { type Entry, placeAt } from "./rows/entry";

/** A row as far as sums need it. */
interface DatedNumber {
  /** The day's serial. */
  readonly day: number;
  readonly number: number;
}

/**
 * The tables among several of a kind whose every number is what rows of the others come to, up to its day or from it on: shares by the week or month, which
 * are read where they were dealt in.
 */
export function summariesAmong(tables: readonly FoundTable[]): readonly FoundTable[] {
  const rows: DatedNumber[] = [];
  const summaries: FoundTable[] = [];
  // A summary has fewer rows than what it sums up.
  for (const table of [...tables].sort((one, other) => other.entries.length - one.entries.length)) {
    const own = table.entries.map((entry) => datedNumber(table, entry));
    const dated = own.filter((row) => row !== null);
    if (dated.length > 0 && dated.length === own.length && areSumsOf(dated, rows)) summaries.push(table);
    else rows.push(...dated);
  }
  return summaries;
}

function datedNumber({ table, grid }: FoundTable, { row, cells }: Entry): DatedNumber | null {
  const placeOf = (fields: readonly string[]): ReturnType<typeof placeAt> | null => {
    for (const field of fields) {
      const [own, column] = [cells?.get(field), table.shape === "rows" ? table.fields.get(field) : undefined];
      if (own !== undefined) return own;
      if (column !== undefined) return placeAt(grid, row, column);
    }
    return null;
  };
  const [date, count] = [placeOf(["Trading date", "Date"]), placeOf(["Number", "Number of shares"])];
  if (date === null || count === null) return null;
  const day = parseDate(date.value, date.format, false);
  const number = plainNumber(count.value);
  return day.kind === "value" && number !== null && !Number.isNaN(number)
    ? { day: serialOfDate(day.value, false), number }
    : null;
}

/** True where each number is the sum of rows in a run that ends or begins at its day, and one of them of several rows. */
function areSumsOf(sums: readonly DatedNumber[], rows: readonly DatedNumber[]): boolean {
  const inOrder = [...rows].sort((one, other) => one.day - other.day);
  const lengths = sums.map(({ day, number }) => {
    const after = inOrder.findIndex((row) => row.day > day);
    const upTo = inOrder.slice(0, after < 0 ? inOrder.length : after).reverse();
    const onwards = inOrder.filter((row) => row.day >= day);
    return runThatSumsTo(upTo, number) ?? runThatSumsTo(onwards, number);
  });
  return lengths.every((length) => length !== null) && lengths.some((length) => length > 1);
}

/** How many of the first rows come to a number; null where none do. */
function runThatSumsTo(rows: readonly DatedNumber[], number: number): number | null {
  let sum = 0;
  for (const [index, row] of rows.entries()) {
    sum += row.number;
    if (sum === number) return index + 1;
  }
  return null;
}
