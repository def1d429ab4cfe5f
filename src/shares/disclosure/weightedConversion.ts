import type { EventLine, ReturnContent } from "./returnContent";
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

/** True where weighted shares are a larger part of all shares after than before. Compared without rounding. */
export function proportionRises({
  weightedBefore,
  othersBefore,
  weightedAfter,
  othersAfter,
}: WeightedMovement): boolean {
  return weightedAfter * (weightedBefore + othersBefore) > weightedBefore * (weightedAfter + othersAfter);
}
