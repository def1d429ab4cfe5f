import type { CellRef } from "../values/cell";
import type { StatedPercentage } from "../register/movement";
import type { Register } from "../register/register";
import { dealingCell, movementCell } from "../register/rowCells";
import type { UncancelledLine } from "./returnContent";

/** A percentage as an earlier return printed it, and its cell. */
export interface RepeatedPercentage {
  readonly stated: StatedPercentage;
  readonly cell: CellRef;
}

/**
 * The percentage of a purchase disclosed earlier, where the issuer repeats these: as first disclosed, from the register's own percentage of the day. Null for
 * a new purchase, where none is repeated, and where the register keeps none.
 */
export function repeatedPercentage(register: Register, line: UncancelledLine): RepeatedPercentage | null {
  if (line.newlyDisclosed || register.issuer?.repeatPercentages?.value !== true) return null;
  const [purchase] = line.repurchases;
  if (purchase?.percentage != null) return { stated: purchase.percentage, cell: dealingCell(purchase, "Percentage") };
  const [movement] = line.movements;
  return movement?.percentage != null
    ? { stated: movement.percentage, cell: movementCell(movement, "Percentage") }
    : null;
}
