import type { CellRef } from "../../shares/values/cell";
import type { Equation } from "../equation";

/** An equation as a rule lists it, with the finding that reports it where it does not hold. */
export interface ListedEquation {
  readonly code: string;
  /** The cell its finding shows first. */
  readonly at: CellRef;
  readonly equation: Equation;
  /** True where it does not hold and its rule reports nothing yet: a repair that leaves it failing raises it. */
  readonly isAllowedFor?: boolean;
  /** True for what the register's own rows make likely and no rule asks for: it ranks repairs, and is settled by none. */
  readonly isHabit?: boolean;
}

/** Where a cell stands in an equation. */
export interface PlaceInEquation {
  readonly listed: ListedEquation;
  readonly index: number;
}

/** Equations by the cells they rest on. */
export class EquationIndex {
  /** By row and column alone, which is quicker than a text for each of a hundred thousand cells; the sheet is compared afterwards. */
  readonly #places = new Map<number, PlaceInEquation[]>();

  constructor(readonly equations: readonly ListedEquation[]) {
    for (const listed of equations) {
      for (const [index, cell] of listed.equation.cells.entries()) {
        const key = placeOnSheet(cell);
        const places = this.#places.get(key);
        if (places === undefined) this.#places.set(key, [{ listed, index }]);
        else places.push({ listed, index });
      }
    }
  }

  placesOf(cell: CellRef): readonly PlaceInEquation[] {
    const places = this.#places.get(placeOnSheet(cell)) ?? [];
    return places.filter(({ listed, index }) => listed.equation.cells[index]?.sheet === cell.sheet);
  }
}

/** Excel has 16,384 columns. */
function placeOnSheet({ row, column }: CellRef): number {
  return row * 16_384 + column;
}

export function keyOfCell({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
