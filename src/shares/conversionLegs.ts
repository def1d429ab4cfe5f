import type { CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import { type ShareCount, sumOf } from "./quantity";
import type { Register } from "./register";

/** The rows of a day's conversion between classes that do not balance. */
export interface UnevenConversion {
  readonly legs: readonly Movement[];
  readonly dates: readonly CivilDate[];
  /** Shares that came into a class, and shares that left one; not signed. */
  readonly into: ShareCount;
  readonly outOf: ShareCount;
}

/** Rows of Movements that convert shares of one class into another, by date. */
function conversionsByDay(register: Register): Map<CivilDate, Movement[]> {
  const byDay = new Map<CivilDate, Movement[]>();
  for (const movement of register.movements) {
    if (movement.category !== "class-conversion" || movement.date === null) continue;
    const legs = byDay.get(movement.date);
    if (legs) legs.push(movement);
    else byDay.set(movement.date, [movement]);
  }
  return byDay;
}

/**
 * Conversions whose legs are not equal and opposite on one date. Two days that balance each other come as one:
 * a date of one leg is wrong, not its number. Days with a row whose number or class is not known are left out.
 */
export function unevenConversions(register: Register): UnevenConversion[] {
  const uneven = [...conversionsByDay(register).values()]
    .filter((legs) => legs.every((leg) => leg.number !== null && leg.shareClass !== null))
    .map(conversionOf)
    .filter(({ into, outOf }) => into !== outOf);
  const merged: UnevenConversion[] = [];
  for (const conversion of uneven) {
    const other = merged.findIndex((earlier) => earlier.dates.length === 1 && earlier.into - earlier.outOf === conversion.outOf - conversion.into);
    const opposite = merged[other];
    if (opposite === undefined) merged.push(conversion);
    else merged[other] = conversionOf([...opposite.legs, ...conversion.legs]);
  }
  return merged;
}

/** Conversion rows whose number or class is not known: their balance cannot be told. */
export function conversionsNotKnown(register: Register): Movement[] {
  return register.movements.filter((movement) => movement.category === "class-conversion" && (movement.number === null || movement.date === null || movement.shareClass === null));
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
