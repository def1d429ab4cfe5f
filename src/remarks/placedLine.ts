import type { ClassReturn, EventLine } from "../shares/disclosure/returnContent";
import type { ShareClass } from "../shares/register/shareClass";

/** Where on the return an event is printed. */
export interface Place {
  /** The class's block, from 0. */
  readonly block: number;
  /** The event's number in its block, from 1. */
  readonly number: number;
}

/** An event and where it is printed. */
export interface PlacedLine extends Place {
  readonly line: EventLine;
  readonly shareClass: ShareClass;
}

/** Where a form prints purchases not cancelled: FF304 numbers them with the events, FF305 has Part B for them. */
export type PurchasesPrinted = "among the events" | "in a list of their own";

/**
 * The events of a return in the order it prints them, each with its number. Among the events, purchases stand by their date, behind
 * the events of the same day.
 */
export function placeLines(classes: readonly ClassReturn[], purchases: PurchasesPrinted): readonly PlacedLine[] {
  return classes.flatMap(({ shareClass, events, uncancelled }, block) =>
    events.map((line, position) => {
      const before =
        purchases === "among the events" ? uncancelled.filter((purchase) => purchase.date < line.date).length : 0;
      return { line, shareClass, block, number: position + 1 + before };
    }),
  );
}
