import type { CellRef } from "./cell";

/** A value and the cell it was read from. */
export interface Figure<T> {
  readonly value: T;
  readonly cell: CellRef;
}

/** The value of a figure that may be missing. */
export function valueOf<T>(figure: Figure<T> | null): T | null {
  return figure === null ? null : figure.value;
}
