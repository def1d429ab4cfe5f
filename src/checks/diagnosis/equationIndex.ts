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

type Places = Map<number, PlaceInEquation[]>;

/** Equations by the cells they rest on. */
export class EquationIndex {
  readonly #watched: ReadonlySet<number>;
  #ofWatched: Places | null = null;
  #ofAll: Places | null = null;

  /** @param watched the cells that are sure to be asked for: of a long register they are few, and the others are put in order only when one of them is */
  constructor(
    readonly equations: readonly ListedEquation[],
    watched: readonly CellRef[] = [],
  ) {
    this.#watched = new Set(watched.map(placeOnSheet));
  }

  placesOf(cell: CellRef): readonly PlaceInEquation[] {
    const key = placeOnSheet(cell);
    return (this.#placesWith(key).get(key) ?? []).filter(
      ({ listed, index }) => listed.equation.cells[index]?.sheet === cell.sheet,
    );
  }

  #placesWith(key: number): Places {
    if (this.#watched.has(key)) return (this.#ofWatched ??= placesIn(this.equations, this.#watched));
    return (this.#ofAll ??= placesIn(this.equations, null));
  }
}

/** By row and column alone, which is quicker than a text for each of a hundred thousand cells; the sheet is compared afterwards. */
function placesIn(equations: readonly ListedEquation[], watched: ReadonlySet<number> | null): Places {
  const all: Places = new Map();
  for (const listed of equations) {
    const { cells } = listed.equation;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell === undefined) continue;
      const key = placeOnSheet(cell);
      if (watched !== null && !watched.has(key)) continue;
      const places = all.get(key);
      if (places === undefined) all.set(key, [{ listed, index }]);
      else places.push({ listed, index });
    }
  }
  return all;
}

/** Excel has 16,384 columns. */
function placeOnSheet({ row, column }: CellRef): number {
  return row * 16_384 + column;
}

export function keyOfCell({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
