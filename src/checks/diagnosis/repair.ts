import type { CellRef } from "../../shares/values/cell";
import type { Ratio } from "../../shares/values/ratio";
import type { ListedEquation } from "./equationIndex";
import type { Slip } from "./handSlip";

/** What is known of the cells beside the equations. */
export interface CellsAround {
  isFormula(cell: CellRef): boolean;
  /** The number a cell holds, which may count in thousands or leave the sign to its heading; null where it holds none. */
  held(cell: CellRef): Ratio | null;
  /** The numbers in the cells above and beside: those a hand repeats. */
  before(cell: CellRef): readonly Ratio[];
  /** The numbers in the two cells above and the two below. */
  column(cell: CellRef): readonly Ratio[];
}

/** True where a formula gives the figure that an equation states. */
export function isOfFormula({ equation }: ListedEquation, cells: CellsAround): boolean {
  const [stated] = equation.cells;
  return stated !== undefined && cells.isFormula(stated);
}

/** Another value for one cell, and what it does. */
export interface Repair {
  readonly cell: CellRef;
  /** Every cell of a slip without a value: both rows of a row entered twice. */
  readonly cells: readonly CellRef[];
  readonly kind: "number" | "date" | "text";
  /** As the cell holds them; no value where none of many is likelier than the others. */
  readonly stated: string;
  readonly value: string | null;
  readonly slip: Slip;
  /** True for the one value an equation asks for; false for one of a range, in which chance finds a slip as well. */
  readonly isExact: boolean;
  /** True where the rows around it make the value usual, and no rule asks for it. */
  readonly isUsual?: boolean;
  /** True where the cell holds what the one above or beside it holds. */
  readonly isCopy?: boolean;
  readonly settles: readonly ListedEquation[];
  readonly raises: readonly ListedEquation[];
  /** How far it is from what equations and habits of the register take for usual; 0 for as usual. */
  readonly oddity: number;
  /** Above zero where the value stands out among those above and below it, below zero where what stands there does. */
  readonly standing?: number;
}
