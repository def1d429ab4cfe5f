import type { Register } from "../../shares/register/register";
import type { CellRef } from "../../shares/values/cell";
import type { Slip } from "./handSlip";
import type { Repair } from "./repair";

/** A row that may be wrong as a whole, and the register with it put right. */
export interface RowChange {
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
  /** Cells of the row beside these that equations rest on. */
  readonly beside?: readonly CellRef[];
  readonly kind: Repair["kind"];
  readonly stated: string;
  readonly value: string | null;
  readonly slip: Slip;
  readonly isExact: boolean;
  readonly isUsual?: boolean;
  readonly oddity: number;
  /** The register put right, made only where the change is tried; null where the cell holds no day of a row or setting. */
  readonly changed: () => Register | null;
}
