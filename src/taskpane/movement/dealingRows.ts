import { multiplyRatios, addRatios, compareRatios, type Ratio, ratioOf, showExactly } from "../../shares/values/ratio";
import type { EntryDraft, Fill } from "../state/typedEntry";
import type { EntryWords } from "./entryWords";
import type { FieldProblems } from "./entryReading";
import { readAmount, readCount, type TypedAmount } from "./typedFigures";

/** What was dealt at one venue in a day. Amounts are exact. */
export interface VenueRow {
  /** "" for the Exchange. */
  readonly venue: string;
  readonly number: bigint;
  readonly highest: TypedAmount;
  readonly lowest: TypedAmount;
  readonly total: TypedAmount;
}

interface ReadFill {
  readonly venue: string;
  readonly number: bigint;
  readonly highest: TypedAmount;
  readonly lowest: TypedAmount;
  readonly total: TypedAmount;
}

/** The executions of a day, added up venue by venue. Null, with the problems noted, where one cannot be read. */
export function venueRows(
  { fills }: EntryDraft,
  problems: FieldProblems,
  words: EntryWords,
): readonly [VenueRow, ...VenueRow[]] | null {
  const read = fills.map((fill, index) => readFill(fill, index, problems, words));
  const whole = read.filter((fill): fill is ReadFill => fill !== null);
  if (whole.length < read.length) return null;
  const byVenue = new Map<string, ReadFill>();
  for (const fill of whole) {
    const key = fill.venue.toLowerCase();
    const before = byVenue.get(key);
    byVenue.set(key, before === undefined ? fill : together(before, fill));
  }
  const [first, ...rest] = byVenue.values();
  return first === undefined ? null : [first, ...rest];
}

function readFill(fill: Fill, index: number, problems: FieldProblems, words: EntryWords): ReadFill | null {
  const number = problems.take(`number ${index}`, readCount(fill.number), words.numberNeeded);
  const highest = problems.take(`highest ${index}`, readAmount(fill.highest), words.priceNeeded);
  const lowestTyped = readAmount(fill.lowest);
  const lowest = lowestTyped.kind === "blank" ? highest : problems.take(`lowest ${index}`, lowestTyped, null);
  const totalTyped = readAmount(fill.total);
  const total = problems.take(`total ${index}`, totalTyped, null);
  if (number === null || highest === null || lowest === null || totalTyped.kind === "refused") return null;
  if (compareRatios(lowest.amount, highest.amount) > 0) return problems.refuses(`lowest ${index}`, words.lowestAbove);
  const atLowest = multiplyRatios(lowest.amount, ratioOf(number));
  const atHighest = multiplyRatios(highest.amount, ratioOf(number));
  if (total === null) {
    if (compareRatios(atLowest, atHighest) !== 0) return problems.lacks(`total ${index}`, words.totalNeeded);
    return { venue: fill.venue.trim(), number, highest, lowest, total: amountOf(atHighest) };
  }
  if (compareRatios(total.amount, atLowest) < 0 || compareRatios(total.amount, atHighest) > 0)
    return problems.refuses(`total ${index}`, words.totalOutside);
  return { venue: fill.venue.trim(), number, highest, lowest, total };
}

function together(a: ReadFill, b: ReadFill): ReadFill {
  return {
    venue: a.venue,
    number: a.number + b.number,
    highest: compareRatios(a.highest.amount, b.highest.amount) >= 0 ? a.highest : b.highest,
    lowest: compareRatios(a.lowest.amount, b.lowest.amount) <= 0 ? a.lowest : b.lowest,
    total: amountOf(addRatios(a.total.amount, b.total.amount)),
  };
}

/** Sums and products of decimals are decimals. */
function amountOf(amount: Ratio): TypedAmount {
  return { amount, decimal: showExactly(amount) };
}
