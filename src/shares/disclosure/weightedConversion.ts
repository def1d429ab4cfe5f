import type { EventLine, ReturnContent } from "./returnContent";
import type { CivilDate } from "../values/civilDate";
import type { Register } from "../register/register";
import { divideUp, type ShareCount, sumOf } from "../values/quantity";

/** What a return says of the weighted class against the others. */
export interface WeightedMovement {
  /** Weighted and other shares in issue before. */
  readonly weightedBefore: ShareCount;
  readonly othersBefore: ShareCount;
  readonly weightedAfter: ShareCount;
  readonly othersAfter: ShareCount;
  /** Other shares cancelled in the return; not signed. */
  readonly cancelled: ShareCount;
  /** Weighted shares converted in the return; not signed. */
  readonly converted: ShareCount;
  readonly cancellations: readonly EventLine[];
  readonly conversions: readonly EventLine[];
}

/** Null where the issuer has no weighted class or no other, or an opening balance is blank. */
export function weightedMovement(register: Register, content: ReturnContent): WeightedMovement | null {
  const weighted = register.classes.filter((shareClass) => shareClass.weighted).map((shareClass) => shareClass.name);
  const others = register.classes.filter((shareClass) => !shareClass.weighted).map((shareClass) => shareClass.name);
  const names = [...weighted, ...others];
  if (
    weighted.length === 0 ||
    others.length === 0 ||
    names.some((name) => (content.openings.get(name) ?? null) === null)
  )
    return null;
  const before = (of: readonly string[]): ShareCount =>
    sumOf(of.map((name) => content.openings.get(name)?.issued ?? 0n));
  const lines = (of: readonly string[]): EventLine[] =>
    content.classes.filter((block) => of.includes(block.shareClass.name)).flatMap((block) => block.events);
  const change = (events: readonly EventLine[]): ShareCount => sumOf(events.map((line) => line.issued));
  const cancellations = lines(others).filter(
    (line) => line.category === "repurchase-cancelled" || line.category === "redemption-cancelled",
  );
  const conversions = lines(weighted).filter((line) => line.category === "class-conversion");
  return {
    weightedBefore: before(weighted),
    othersBefore: before(others),
    weightedAfter: before(weighted) + change(lines(weighted)),
    othersAfter: before(others) + change(lines(others)),
    cancelled: -change(cancellations),
    converted: -change(conversions),
    cancellations,
    conversions,
  };
}

/** The least conversion that keeps the weighted proportion from rising when other shares are cancelled: ⌈C × A ÷ (A + B)⌉ (Rule 8A.15). */
export function leastConversion({ cancelled, weightedBefore, othersBefore }: WeightedMovement): ShareCount {
  const all = weightedBefore + othersBefore;
  return cancelled <= 0n || all <= 0n ? 0n : divideUp(cancelled * weightedBefore, all);
}

/** A part of weighted shares among all, and the last day on which it stood so low. */
export interface WeightedProportion {
  readonly weighted: ShareCount;
  readonly all: ShareCount;
  /** Null for the opening balances. */
  readonly on: CivilDate | null;
}

/**
 * The lowest proportion of weighted shares from the opening to the day before the last event: once it has fallen, the reduced one binds (Rule 8A.13). Of equals
 * the first.
 */
export function lowestProportion(
  register: Register,
  content: ReturnContent,
  movement: WeightedMovement,
): WeightedProportion {
  const isWeighted = new Map(register.classes.map(({ name, weighted }) => [name, weighted]));
  const changes = content.classes
    .flatMap(({ shareClass, events }) =>
      events.map(({ date, issued }) => ({ date, issued, weighted: isWeighted.get(shareClass.name) === true })),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const last = changes.at(-1)?.date;
  const all = movement.weightedBefore + movement.othersBefore;
  let lowest: WeightedProportion = { weighted: movement.weightedBefore, all, on: null };
  let now = lowest;
  changes.forEach(({ date, issued, weighted }, index) => {
    now = { weighted: now.weighted + (weighted ? issued : 0n), all: now.all + issued, on: date };
    const dayIsOver = changes[index + 1]?.date !== date;
    if (dayIsOver && date !== last && isAbove(lowest, now)) lowest = now;
  });
  return lowest;
}

/** True where one proportion is the larger. Compared without rounding. */
export function isAbove(
  one: Pick<WeightedProportion, "weighted" | "all">,
  other: Pick<WeightedProportion, "weighted" | "all">,
): boolean {
  return one.weighted * other.all > other.weighted * one.all;
}

/** True where weighted shares are a larger part of all shares after than before. Compared without rounding. */
export function proportionRises({
  weightedBefore,
  othersBefore,
  weightedAfter,
  othersAfter,
}: WeightedMovement): boolean {
  return weightedAfter * (weightedBefore + othersBefore) > weightedBefore * (weightedAfter + othersAfter);
}
