import { categoryOf } from "../shares/register/category";
import { dateOfSerial, serialOfDate } from "../shares/values/civilDate";
import { parseDate } from "./cells/parseDate";
import type { FoundTable } from "./locateTables";
import { plainNumber } from "./rows/columnSums";
import { type Entry, type Place, placeAt } from "./rows/entry";
import { classMeaning } from "./vocabulary/classMeaning";
import { eventMeaning } from "./vocabulary/eventMeaning";
import { foldText } from "./vocabulary/foldText";

/** A row as far as sums need it. */
interface DatedNumber {
  /** The day's serial. */
  readonly day: number;
  /** What it changes, with its sign. */
  readonly number: number;
  /** The class and the kind of event; "" where no cell says them. */
  readonly shareClass: string;
  readonly event: string;
}

/**
 * The tables among several of a kind whose every number is what rows of the others come to, up to its day or from it on: shares by the week or month, of each
 * class or event too, which are read where they were dealt in.
 */
export function summariesAmong(tables: readonly FoundTable[]): readonly FoundTable[] {
  const rows: DatedNumber[] = [];
  const summaries: FoundTable[] = [];
  // A summary has fewer rows than what it sums up, or as many.
  for (const table of [...tables].sort(
    (one, other) => other.entries.length - one.entries.length || ends(one) - ends(other),
  )) {
    const own = table.entries.map((entry) => datedNumber(table, entry));
    const dated = own.filter((row) => row !== null);
    if (dated.length > 0 && dated.length === own.length && areSumsOf(dated, rows)) summaries.push(table);
    else rows.push(...dated);
  }
  return summaries;
}

/** How many rows of a table stand at the end of a month. */
function ends(table: FoundTable): number {
  return table.entries.filter((entry) => {
    const row = datedNumber(table, entry);
    return row !== null && isEndOfMonth(row.day);
  }).length;
}

function isEndOfMonth(day: number): boolean {
  return monthOf(day) !== monthOf(day + 1);
}

function monthOf(day: number): string {
  return (dateOfSerial(day, false) ?? "").slice(0, 7);
}

function datedNumber({ table, grid }: FoundTable, { row, cells, isNegated }: Entry): DatedNumber | null {
  const placeOf = (field: string): Place | null => {
    const [own, column] = [cells?.get(field), table.shape === "rows" ? table.fields.get(field) : undefined];
    return own ?? (column === undefined ? null : placeAt(grid, row, column));
  };
  const textOf = (field: string): string => String(placeOf(field)?.value ?? "");
  const numberOf = (field: string): number | null => plainNumber(placeOf(field)?.value ?? "");
  const date = placeOf("Trading date") ?? placeOf("Date");
  const day = date === null ? null : parseDate(date.value, date.format, false);
  const [up, down] = [numberOf("Increase"), numberOf("Decrease")];
  const sides = up === null && down === null ? null : (up ?? 0) - Math.abs(down ?? 0);
  const count = numberOf("Number") ?? numberOf("Number of shares") ?? sides;
  if (day?.kind !== "value" || count === null || Number.isNaN(count)) return null;
  const words = textOf("Event");
  const meaning = eventMeaning(words);
  const isDown = isNegated === true || (meaning.kind === "category" && categoryOf(meaning.category).issued === "down");
  const name = textOf("Share class");
  return {
    day: serialOfDate(day.value, false),
    number: table.kind === "Movements" && isDown ? -Math.abs(count) : count,
    shareClass: classMeaning(name)?.key ?? foldText(name),
    event: meaning.kind === "category" ? meaning.category : foldText(words),
  };
}

/** True where each number is the sum of rows in a run that ends or begins at its day, and one of them of several rows, or each of its month. */
function areSumsOf(sums: readonly DatedNumber[], rows: readonly DatedNumber[]): boolean {
  const inOrder = [...rows].sort((one, other) => one.day - other.day);
  let areSeveral = false;
  let areOfMonths = sums.length > 1;
  for (const sum of sums) {
    const run = runOf(sum, inOrder);
    if (run === null) return false;
    areSeveral ||= run.length > 1;
    areOfMonths &&=
      isEndOfMonth(sum.day) && run.every(({ day }) => monthOf(day) === monthOf(sum.day) && day !== sum.day);
  }
  return areSeveral || areOfMonths;
}

/** The rows that a number sums up: of its class, and of its event where those of others stand between; null where none do. */
function runOf(sum: DatedNumber, rows: readonly DatedNumber[]): readonly DatedNumber[] | null {
  const ofClass = rows.filter(
    ({ shareClass }) => shareClass === sum.shareClass || shareClass === "" || sum.shareClass === "",
  );
  const ofEvent = sum.event === "" ? [] : ofClass.filter(({ event }) => event === sum.event);
  return runAround(sum, ofClass) ?? runAround(sum, ofEvent);
}

function runAround({ day, number }: DatedNumber, rows: readonly DatedNumber[]): readonly DatedNumber[] | null {
  const after = rows.findIndex((row) => row.day > day);
  const upTo = rows.slice(0, after < 0 ? rows.length : after).reverse();
  return (
    runThatSumsTo(upTo, number) ??
    runThatSumsTo(
      rows.filter((row) => row.day >= day),
      number,
    )
  );
}

/** The first rows that come to a number; null where none do. */
function runThatSumsTo(rows: readonly DatedNumber[], number: number): readonly DatedNumber[] | null {
  let sum = 0;
  for (const [index, row] of rows.entries()) {
    sum += row.number;
    if (sum === number) return rows.slice(0, index + 1);
  }
  return null;
}
