import type { CellRef } from "../shares/values/cell";
import {
  absoluteRatio,
  addRatios,
  compareRatios,
  divideRatios,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  subtractRatios,
} from "../shares/values/ratio";

/**
 * A figure an equation rests on: a cell and what it holds, in the cell's own terms, so that a repair can be written there. A
 * decrease of 5,000 in a Decrease column is 5,000; 0.09 percent shown by a format is 0.0009; a day is its serial number in
 * the 1900 system. A blank cell is no figure.
 */
export interface EquationFigure {
  readonly cell: CellRef;
  readonly value: Ratio;
  /** `number` by default. */
  readonly kind?: "number" | "date";
  /** False where the cell holds decimals; a share count is whole, and so is every repair of it. True by default. */
  readonly isWhole?: boolean;
}

/** The values a figure may have for an equation to hold, all others as they stand. Null is no bound. */
export interface Wanted {
  readonly least: Ratio | null;
  readonly most: Ratio | null;
  /** The bound that will not do itself: a half is rounded up. Both will do by default. */
  readonly excluded?: "least" | "most";
}

/** Other values for some figures of an equation, by their index. */
type Changes = ReadonlyMap<number, Ratio>;

/**
 * What must agree in a register, over its cells: an equality, a rounding or a bound. A rule lists its equations whether they
 * hold or not: it reports those that do not, and the diagnosis weighs all of them.
 */
export interface Equation {
  /** The cells of its figures, in their order. */
  readonly cells: readonly CellRef[];
  /** The stated figure first: a formula in its cell is recalculated from the others. */
  readonly figures: readonly EquationFigure[];
  readonly holds: boolean;
  holdsWith(changes: Changes): boolean;
  /** What the stated figure comes to after changes of the others; null where the equation does not give one value. */
  recalculated(changes: Changes): Ratio | null;
  /** What the figure at an index would have to be; null where no value of this figure alone would do. */
  wanted(index: number): Wanted | null;
  /** What the figure at an index is usually about, by the figures around it; null, or absent, where nothing tells. */
  usual?(index: number): Ratio | null;
  /** Of a range the value that other figures come to, though they are rounded: the average times the number; null, or absent, where there is none. */
  likely?(index: number): Ratio | null;
}

/**
 * An equation of which it is known at sight whether it holds. The rest is written out when somebody asks: of most equations of a
 * long register nobody does.
 * @param cells those of its figures, where they are at hand: looking for what rests on a cell then writes nothing out
 */
export function onDemand(holds: boolean, writeOut: () => Equation, cells: readonly CellRef[] | null = null): Equation {
  return new EquationOnDemand(holds, writeOut, cells);
}

class EquationOnDemand implements Equation {
  #written: Equation | null = null;

  constructor(
    readonly holds: boolean,
    private readonly writeOut: () => Equation,
    private readonly atHand: readonly CellRef[] | null,
  ) {}

  get cells(): readonly CellRef[] {
    return this.atHand ?? this.#whole.cells;
  }

  get figures(): readonly EquationFigure[] {
    return this.#whole.figures;
  }

  holdsWith(changes: Changes): boolean {
    return this.#whole.holdsWith(changes);
  }

  recalculated(changes: Changes): Ratio | null {
    return this.#whole.recalculated(changes);
  }

  wanted(index: number): Wanted | null {
    return this.#whole.wanted(index);
  }

  usual(index: number): Ratio | null {
    return this.#whole.usual?.(index) ?? null;
  }

  likely(index: number): Ratio | null {
    return this.#whole.likely?.(index) ?? null;
  }

  get #whole(): Equation {
    return (this.#written ??= this.writeOut());
  }
}

/** A figure of a sum, and how often it counts: 1, −1; a hundred times where a percentage is compared. */
export interface Term extends EquationFigure {
  readonly factor: bigint;
  /** True where the size alone counts, whatever sign the cell gives it: what a row cancels is the same with a minus and without. */
  readonly isSize?: boolean;
}

const ZERO = ratioOf(0n);

/**
 * Σ factor × value + constant = 0: a balance, a total, two legs that cancel out. The stated figure stands in it with the
 * factor −1. One change is answered without adding up again.
 */
export function sumEquation(terms: readonly Term[], constant: Ratio = ZERO): Equation {
  const { standing, sumWith, settling } = sumOfTerms(terms, constant);
  return {
    cells: cellsOf(terms),
    figures: terms,
    holds: isZero(standing),
    holdsWith: (changes) => isZero(sumWith(changes)),
    recalculated: (changes) => settling(0, sumWith(changes)),
    wanted(index) {
      const value = settling(index, standing);
      return value === null ? null : exactly(value);
    },
  };
}

/**
 * Σ factor × value + constant ≥ 0: a limit, an order of prices or of days, a balance that does not fall below zero.
 * @param isStrict above zero: what stands at the limit passes it
 */
export function boundEquation(terms: readonly Term[], constant: Ratio = ZERO, isStrict = false): Equation {
  const { standing, sumWith, settling } = sumOfTerms(terms, constant);
  const holds = ({ numerator }: Ratio): boolean => (isStrict ? numerator > 0n : numerator >= 0n);
  return {
    cells: cellsOf(terms),
    figures: terms,
    holds: holds(standing),
    holdsWith: (changes) => holds(sumWith(changes)),
    // A bound gives no figure: a formula in the stated cell stays as it is.
    recalculated: (changes) => changes.get(0) ?? terms[0]?.value ?? null,
    wanted(index) {
      const bound = settling(index, standing);
      if (bound === null) return null;
      return (terms[index]?.factor ?? 0n) > 0n
        ? { least: bound, most: null, ...(isStrict ? { excluded: "least" } : {}) }
        : { least: null, most: bound, ...(isStrict ? { excluded: "most" } : {}) };
    },
  };
}

interface SumOfTerms {
  readonly standing: Ratio;
  readonly sumWith: (changes: Changes) => Ratio;
  /** What the figure at an index would have to be for a sum to come to zero. */
  readonly settling: (index: number, sum: Ratio) => Ratio | null;
}

function sumOfTerms(terms: readonly Term[], constant: Ratio): SumOfTerms {
  const standing = terms.reduce((sum, term) => addRatios(sum, counted(term, term.value)), constant);
  return {
    standing,
    sumWith: (changes) =>
      [...changes].reduce((sum, [index, value]) => {
        const term = terms[index];
        return term === undefined
          ? sum
          : addRatios(sum, subtractRatios(counted(term, value), counted(term, term.value)));
      }, standing),
    settling(index, sum) {
      const term = terms[index];
      if (term === undefined || term.factor === 0n) return null;
      const change = divideRatios(sum, ratioOf(-term.factor));
      if (term.isSize !== true) return addRatios(term.value, change);
      const size = addRatios(absoluteRatio(term.value), change);
      if (size.numerator < 0n) return null;
      return term.value.numerator < 0n ? subtractRatios(ZERO, size) : size;
    },
  };
}

/** What a value of a term adds to its sum. */
function counted({ factor, isSize = false }: Term, value: Ratio): Ratio {
  return times(isSize ? absoluteRatio(value) : value, factor);
}

/** What a relation of a few figures says, given their values in order. */
export interface Relation {
  readonly holds: (values: readonly Ratio[]) => boolean;
  readonly wanted: (index: number, values: readonly Ratio[]) => Wanted | null;
}

/** An equation of a few figures that is no sum: a rounding, a product between two bounds, an order of days. */
export function relationEquation(figures: readonly EquationFigure[], { holds, wanted }: Relation): Equation {
  const values = figures.map(({ value }) => value);
  return {
    cells: cellsOf(figures),
    figures,
    holds: holds(values),
    holdsWith: (changes) => holds(values.map((value, index) => changes.get(index) ?? value)),
    recalculated: () => null,
    wanted: (index) => wanted(index, values),
  };
}

function cellsOf(figures: readonly EquationFigure[]): readonly CellRef[] {
  return figures.map(({ cell }) => cell);
}

export function exactly(value: Ratio): Wanted {
  return { least: value, most: value };
}

/** True where a value lies between the bounds. */
export function isWanted({ least, most, excluded }: Wanted, value: Ratio): boolean {
  const [aboveLeast, belowMost] = [
    least === null ? 1 : compareRatios(value, least),
    most === null ? 1 : compareRatios(most, value),
  ];
  return (
    (excluded === "least" ? aboveLeast > 0 : aboveLeast >= 0) && (excluded === "most" ? belowMost > 0 : belowMost >= 0)
  );
}

/** The one value wanted; null for a range. */
export function onlyWanted({ least, most }: Wanted): Ratio | null {
  return least !== null && most !== null && compareRatios(least, most) === 0 ? least : null;
}

function times(value: Ratio, factor: bigint): Ratio {
  return factor === 1n ? value : multiplyRatios(value, ratioOf(factor));
}

/** Any value may do: nothing but trying tells. */
const ANY_VALUE: Wanted = { least: null, most: null };

/** What figures must have in common that gives no bound: two days that differ, a day on which the Exchange trades. */
export function conditionEquation(
  figures: readonly EquationFigure[],
  holds: (values: readonly Ratio[]) => boolean,
): Equation {
  return relationEquation(figures, { holds, wanted: () => ANY_VALUE });
}

/** A figure between bounds that no other cell gives. */
export function figureWithin(figure: EquationFigure, wanted: Wanted, usual: Ratio | null = null): Equation {
  const writeOut = (): Equation => ({
    ...relationEquation([figure], {
      holds: ([value = figure.value]) => isWanted(wanted, value),
      wanted: () => wanted,
    }),
    usual: () => usual,
  });
  return onDemand(isWanted(wanted, figure.value), writeOut, [figure.cell]);
}
