import type { CellRef } from "../values/cell";
import type { Movement } from "./movement";
import type { Repurchase, TreasurySale } from "./repurchase";
import type { ClosingPrice } from "./register";
import type { ShareClass } from "./shareClass";
import { fieldCell, hasField } from "./table";

type MovementField =
  | "Date"
  | "Share class"
  | "Event"
  | "Details"
  | "Issue price"
  | "Market price"
  | "Currency"
  | "Balance after"
  | "Treasury balance after"
  | "Total after"
  | "Percentage"
  | "Treasury shares"
  | "Disclosed on"
  | "Depositary shares"
  | "Purchase dates"
  | "Holder"
  | "Announcement date";

export function movementCell(movement: Movement, field: MovementField): CellRef {
  return fieldCell(movement.origin, field);
}

/** True where a row's number stands in one cell with its sign, under a heading of numbers or of its class; false where it is an increase or a decrease. */
export function hasSignedNumber({ origin }: Movement): boolean {
  return hasField(origin.table, "Number of shares") || origin.cells?.has("Number of shares") === true;
}

/** True where the cell of a decrease holds its size: its column or words beside it give the sign. */
export function holdsSize(movement: Movement): boolean {
  return movement.origin.isSize === true || !hasSignedNumber(movement);
}

/** The cell of a movement's number: one column of signed numbers, or that of the two columns its sign names. */
export function numberCell(movement: Movement): CellRef {
  if (hasSignedNumber(movement)) return fieldCell(movement.origin, "Number of shares");
  return fieldCell(movement.origin, movement.number !== null && movement.number < 0n ? "Decrease" : "Increase");
}

type DealingField =
  | "Trading date"
  | "Share class"
  | "Number"
  | "Highest price"
  | "Lowest price"
  | "Average price"
  | "Percentage"
  | "Number again"
  | "Purchased under the mandate"
  | "Total paid"
  | "Depositary shares"
  | "Total received"
  | "Currency"
  | "Method"
  | "Details"
  | "Programme"
  | "Mandate"
  | "Purpose"
  | "Cancelled on"
  | "Disclosed on";

/** A cell of a day's purchase or sale. */
export function dealingCell({ origin }: Pick<Repurchase | TreasurySale, "origin">, field: DealingField): CellRef {
  // A log that keeps only the venue says by it how the shares were bought.
  const isVenue = field === "Method" && !hasField(origin.table, field) && hasField(origin.table, "Venue");
  return fieldCell(origin, isVenue ? "Venue" : field);
}

type ClassField =
  | "Share class"
  | "Listed"
  | "Stock code"
  | "Opening balance"
  | "Opening date"
  | "Opening treasury shares"
  | "Closing balance"
  | "Opening total"
  | "Closing treasury shares"
  | "Closing total"
  | "Multi-counter stock code"
  | "Kind of shares"
  | "Weighted voting rights";

export function classCell(shareClass: ShareClass, field: ClassField): CellRef {
  return fieldCell(shareClass.origin, field);
}

export function closeCell(price: ClosingPrice, field: "Date" | "Close"): CellRef {
  return fieldCell(price.origin, field);
}
