import type { CellRef } from "../../shares/values/cell";
import type { Slip } from "./handSlip";

/** A finding, as a diagnosis names it: its code and the cell it shows first. */
export interface FindingRef {
  readonly code: string;
  readonly cell: CellRef;
}

/**
 * A likely slip of the hand: what one cell would have to hold for findings to go away. Values are as the cell holds them:
 * digits with an optional sign and point, a day as `YYYY-MM-DD`.
 */
export interface Diagnosis {
  readonly cell: CellRef;
  /** Every cell of a slip without a value: both rows of a row entered twice, the number a row left out is found by. */
  readonly cells: readonly CellRef[];
  /** What the cell holds. */
  readonly kind: "number" | "date" | "text";
  readonly stated: string;
  /** Null where no one value puts it right. */
  readonly value: string | null;
  readonly slip: Slip;
  readonly settles: readonly FindingRef[];
  /** How many equations that hold now would fail. */
  readonly raises: number;
  /** 1 for the likeliest; equally likely ones share a rank. */
  readonly rank: number;
  /** True for the likeliest of a cause, false for an alternative to it. */
  readonly leads: boolean;
  /** True where no other slip comes near as likely: its value may be put in at once. */
  readonly isSure: boolean;
  /** The cells of the others of that rank. */
  readonly tiedWith: readonly CellRef[];
}
