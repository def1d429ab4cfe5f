import { IS, rowsWith } from "../blockOutline";
import type { CategoryCode } from "../register/category";
import type { CivilDate } from "../values/civilDate";
import type { Movement } from "../register/movement";
import { type ShareCount, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
import { foundOfDays } from "../foundOfDays";
import { type Block, inBlocks, oncePerBlock } from "../rowBlocks";
import { partOfCategories, rowsOfCategories } from "../rowsOfCategories";

/** The rows of a day's conversion between classes that do not balance. */
export interface UnevenConversion {
  readonly legs: readonly Movement[];
  readonly dates: readonly CivilDate[];
  /** Shares that came into a class, and shares that left one; not signed. */
  readonly into: ShareCount;
  readonly outOf: ShareCount;
}

const conversions = partOfCategories(isConversion);

/** A day's conversion, where it does not balance; none where it does, or a row of it has no number or class that is known. */
function unevenOfDay(legs: Block<Movement>): readonly UnevenConversion[] {
  let sum = 0n;
  for (const { number, shareClass } of legs) {
    if (number === null || shareClass === null) return [];
    sum += number;
  }
  return sum === 0n ? [] : [conversionOf(legs)];
}

const unevenDays = foundOfDays<Movement, UnevenConversion>(({ date }) => date ?? undefined, unevenOfDay);

/**
 * Conversions whose legs are not equal and opposite on one date. Two days that balance each other come as one:
 * a date of one leg is wrong, not its number. Days with a row whose number or class is not known are left out.
 */
export function unevenConversions(register: Register): readonly UnevenConversion[] {
  return unevenIn(register.movements);
}

const unevenIn = oncePerBlock((movements: readonly Movement[]): readonly UnevenConversion[] => {
  const merged: UnevenConversion[] = [];
  for (const conversion of unevenDays(inBlocks(movements).map(conversions))) {
    const other = merged.findIndex(
      (earlier) => earlier.dates.length === 1 && earlier.into - earlier.outOf === conversion.outOf - conversion.into,
    );
    const opposite = merged[other];
    if (opposite === undefined) merged.push(conversion);
    else merged[other] = conversionOf([...opposite.legs, ...conversion.legs]);
  }
  return merged;
});

/** Reckons what of the conversions of a block stands on its rows alone. */
export function lookAtConversions(block: Block<Movement>): void {
  unevenDays.lookAt(conversions(block));
}

const notKnown = rowsWith(0, IS.known);
const ofConversions = rowsOfCategories(isConversion);

/** Conversion rows whose number or class is not known: their balance cannot be told. */
export function conversionsNotKnown(register: Register): readonly Movement[] {
  return ofConversions([notKnown(inBlocks(register.movements))]);
}

function isConversion(category: CategoryCode): boolean {
  return category === "class-conversion";
}

function conversionOf(legs: readonly Movement[]): UnevenConversion {
  const numbers = legs.map((leg) => leg.number ?? 0n);
  return {
    legs,
    dates: [...new Set(legs.flatMap((leg) => leg.date ?? []))],
    into: sumOf(numbers.filter((number) => number > 0n)),
    outOf: -sumOf(numbers.filter((number) => number < 0n)),
  };
}
