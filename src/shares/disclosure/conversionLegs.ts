import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import { isKnown, type Movement } from "../register/movement";
import { type ShareCount, sumOf } from "../values/quantity";

/** The rows of a day's conversion between classes that do not balance. */
export interface UnevenConversion {
  readonly legs: readonly Movement[];
  readonly dates: readonly CivilDate[];
  /** Shares that came into a class, and shares that left one; not signed. */
  readonly into: ShareCount;
  readonly outOf: ShareCount;
}

/**
 * Conversions whose legs are not equal and opposite on one date. Two days that balance each other come as one:
 * a date of one leg is wrong, not its number. Days with a row whose number or class is not known are left out.
 */
export function unevenConversions(movements: readonly Movement[]): readonly UnevenConversion[] {
  const merged: UnevenConversion[] = [];
  for (const legs of grouped(movements.filter(isConversion), ({ date }) => date ?? undefined).values()) {
    const conversion = conversionOf(legs);
    if (!legs.every(isKnown) || conversion.into === conversion.outOf) continue;
    const other = merged.findIndex(
      (earlier) => earlier.dates.length === 1 && earlier.into - earlier.outOf === conversion.outOf - conversion.into,
    );
    const opposite = merged[other];
    if (opposite === undefined) merged.push(conversion);
    else merged[other] = conversionOf([...opposite.legs, ...legs]);
  }
  return merged;
}

/** Conversion rows whose number, date or class is not known: their balance cannot be known. */
export function conversionsNotKnown(movements: readonly Movement[]): readonly Movement[] {
  return movements.filter((movement) => isConversion(movement) && !isKnown(movement));
}

function isConversion({ category }: Movement): boolean {
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
