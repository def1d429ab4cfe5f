import type { CellRef } from "../../shares/values/cell";
import { compareRatios, divideRatios, isZero, multiplyRatios, type Ratio, ratioOf } from "../../shares/values/ratio";
import type { EquationFigure } from "../equation";
import type { PlaceInEquation } from "./equationIndex";
import type { CellsAround } from "./repair";

/** A cell in doubt. */
export interface Suspect {
  readonly figure: EquationFigure;
  readonly held: Held;
  readonly failing: readonly PlaceInEquation[];
  /** True where it holds what the cell above or beside it holds. */
  readonly repeats: boolean;
  /** The numbers in the two cells above and the two below. */
  readonly column: readonly Ratio[];
}

/** The cell of a figure in doubt: what stands around it is looked up once, however many values are tried. */
export function suspectAt(figure: EquationFigure, failing: readonly PlaceInEquation[], cells: CellsAround): Suspect {
  const held = heldAs(figure, cells);
  return {
    figure,
    held,
    failing,
    repeats: repeatsNeighbour(cells, figure.cell, held.value),
    column: cells.column(figure.cell),
  };
}

/** How a cell holds its figure: as it is, in thousands, without its sign. */
export interface Held {
  readonly value: Ratio;
  /** Another figure as the cell would hold it. */
  of(figure: Ratio): Ratio;
  /** What a number in the cell would be read as. */
  read(held: Ratio): Ratio;
}

export function heldAs({ kind = "number", cell, value }: EquationFigure, cells: CellsAround): Held {
  const own = kind === "date" ? null : cells.held(cell);
  const unit = own === null || isZero(own) || isZero(value) ? ONE : divideRatios(value, own);
  return {
    value: divideRatios(value, unit),
    of: (figure) => divideRatios(figure, unit),
    read: (held) => multiplyRatios(held, unit),
  };
}

const ONE = ratioOf(1n);

/** A value that a cell in doubt may have been meant to hold. */
export interface ValueToTry {
  readonly value: Ratio;
  readonly isExact: boolean;
  /** True where a habit asks for the value, and no rule. */
  readonly isUsual?: boolean;
  /** True for the one value of a range with as many decimals as its column: an average or a percentage as it is rounded. */
  readonly isOnly?: boolean;
}

/** True where a cell holds what the one above or beside it holds. */
export function repeatsNeighbour(cells: CellsAround, cell: CellRef, held: Ratio): boolean {
  return cells.before(cell).some((other) => compareRatios(other, held) === 0);
}
