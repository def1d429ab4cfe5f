import type { ClassReturn, EventLine } from "../shares/disclosure/returnContent";
import { linesInOrder, type PurchasesPrinted } from "../shares/disclosure/linesInOrder";
import type { Register } from "../shares/register/register";
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

/** The events of a return in the order it prints them, each with its number. */
export function placeLines(
  register: Register,
  classes: readonly ClassReturn[],
  purchases: PurchasesPrinted,
): readonly PlacedLine[] {
  return classes.flatMap((of, block) =>
    linesInOrder(register, of, purchases).flatMap(({ kind, line }, position): readonly PlacedLine[] =>
      kind === "event" ? [{ line, shareClass: of.shareClass, block, number: position + 1 }] : [],
    ),
  );
}
