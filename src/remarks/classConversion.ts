import { isWeightedKind } from "./classPhrase";
import type { PlacedLine } from "./placedLine";
import type { CivilDate } from "../shares/values/civilDate";
import { absolute } from "../shares/values/quantity";
import type { ShareClass } from "../shares/register/shareClass";

/** Shares of one class that became shares of another: the two legs in their blocks. */
export interface ClassConversion {
  readonly date: CivilDate;
  /** Null where the register has no such leg. */
  readonly from: PlacedLine | null;
  readonly to: PlacedLine | null;
  /** Null if neither a leg nor the other classes determine it. */
  readonly fromClass: ShareClass | null;
  readonly toClass: ShareClass | null;
  /** True where the class converted from carries weighted voting rights (Rule 8A.21). */
  readonly weighted: boolean;
  /** Cancellations of the class converted into, on the same day. */
  readonly uponCancellation: readonly PlacedLine[];
  /** The last cancellation of that class on an earlier day of this return. */
  readonly afterCancellation: PlacedLine | null;
}

/** The leg a remark stands with. */
export function legOf(conversion: ClassConversion): PlacedLine | null {
  return conversion.to ?? conversion.from;
}

/** The legs paired by day: those of equal size first, then in their order; a leg left over is a conversion with one leg. */
export function conversionsAmong(
  lines: readonly PlacedLine[],
  classes: readonly ShareClass[],
): readonly ClassConversion[] {
  const legs = lines.filter(({ line }) => line.category === "class-conversion");
  const from = legs.filter((leg) => leavesItsClass(leg));
  const free = legs.filter((leg) => !leavesItsClass(leg));
  const pairs: [PlacedLine | null, PlacedLine | null][] = [];
  const take = (leg: PlacedLine, fits: (other: PlacedLine) => boolean): PlacedLine | null => {
    const index = free.findIndex(
      (other) => other.line.date === leg.line.date && other.shareClass !== leg.shareClass && fits(other),
    );
    return index < 0 ? null : (free.splice(index, 1)[0] ?? null);
  };
  const unequal: PlacedLine[] = [];
  for (const leg of from) {
    const equal = take(leg, (other) => absolute(other.line.issued) === absolute(leg.line.issued));
    if (equal === null) unequal.push(leg);
    else pairs.push([leg, equal]);
  }
  for (const leg of unequal) pairs.push([leg, take(leg, () => true)]);
  for (const leg of free) pairs.push([null, leg]);
  return pairs.flatMap(([left, right]) => conversionOf(left, right, lines, classes) ?? []);
}

function leavesItsClass({ line, shareClass }: PlacedLine): boolean {
  return line.issued < 0n || (line.issued === 0n && shareClass.weighted);
}

function conversionOf(
  from: PlacedLine | null,
  to: PlacedLine | null,
  lines: readonly PlacedLine[],
  classes: readonly ShareClass[],
): ClassConversion | null {
  const date = (to ?? from)?.line.date;
  if (date === undefined) return null;
  const toClass = to?.shareClass ?? otherClass(from?.shareClass, classes, false);
  const fromClass = from?.shareClass ?? otherClass(to?.shareClass, classes, true);
  const cancellations = lines.filter(
    ({ line, shareClass }) => line.category === "repurchase-cancelled" && shareClass === toClass,
  );
  return {
    date,
    from,
    to,
    fromClass,
    toClass,
    weighted: isWeighted(fromClass, toClass, classes),
    uponCancellation: cancellations.filter(({ line }) => line.date === date),
    afterCancellation: cancellations.findLast(({ line }) => line.date < date) ?? null,
  };
}

/** The class of a leg the register lacks: the one other class there is, or the one other class with (or without) weighted rights. */
function otherClass(
  known: ShareClass | undefined,
  classes: readonly ShareClass[],
  weighted: boolean,
): ShareClass | null {
  const others = classes.filter((shareClass) => shareClass !== known);
  const fitting = others.length === 1 ? others : others.filter((shareClass) => shareClass.weighted === weighted);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** By the Weighted voting rights column; if it is blank, by the kind of the class converted from. */
function isWeighted(from: ShareClass | null, to: ShareClass | null, classes: readonly ShareClass[]): boolean {
  if (classes.some((shareClass) => shareClass.weighted)) return from?.weighted === true && to?.weighted !== true;
  return from !== null && isWeightedKind(from);
}
