import type { Register } from "../register/register";
import type { RowOrigin } from "../register/table";
import type { CivilDate } from "../values/civilDate";
import type { ClassReturn, EventLine, UncancelledLine } from "./returnContent";

/** A line of a class's table: a change of its balance, or a purchase that leaves it as it is. */
export type ListedLine =
  | { readonly kind: "event"; readonly line: EventLine }
  | { readonly kind: "uncancelled"; readonly line: UncancelledLine };

/** Where a form prints purchases not cancelled: FF304 numbers them with the events, FF305 has Part B for them. */
export type PurchasesPrinted = "among the events" | "in a list of their own";

/**
 * The lines of a class's table in the order of the form: by date, on one day changes of the balance in front of purchases; or as the register keeps them,
 * where the Issuer table says so.
 */
export function linesInOrder(
  register: Register,
  block: ClassReturn,
  purchases: PurchasesPrinted,
): readonly ListedLine[] {
  const events = block.events.map((line): ListedLine => ({ kind: "event", line }));
  const uncancelled = block.uncancelled.map((line): ListedLine => ({ kind: "uncancelled", line }));
  return inOrder(register, purchases === "among the events" ? [...events, ...uncancelled] : events, ({ line }) => line);
}

interface Line {
  readonly date: CivilDate;
  readonly movements: readonly { readonly origin: RowOrigin }[];
  readonly repurchases: readonly { readonly origin: RowOrigin }[];
  readonly sales?: readonly { readonly origin: RowOrigin }[];
}

/** Items by the day of their line, those of a day as they stand; or by the row that their line begins with. */
export function inOrder<Item>(
  register: Register,
  items: readonly Item[],
  lineOf: (item: Item) => Line,
): readonly Item[] {
  if (register.issuer?.rowOrder?.value !== "as kept")
    return items.toSorted((a, b) => compare(lineOf(a).date, lineOf(b).date));
  const places = new Map(register.tables.map((table, index) => [table, index]));
  const placeOf = (item: Item): readonly [table: number, row: number] => {
    const { movements, repurchases, sales = [] } = lineOf(item);
    const origin = [...movements, ...repurchases, ...sales][0]?.origin;
    return origin === undefined ? [places.size, 0] : [places.get(origin.table) ?? places.size, origin.row];
  };
  return items.toSorted((a, b) => {
    const [[table, row], [other, otherRow]] = [placeOf(a), placeOf(b)];
    return table - other || row - otherRow;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
