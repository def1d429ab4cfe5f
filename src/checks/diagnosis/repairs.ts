import type { CellRef } from "../../shares/values/cell";
import { compareRatios, type Ratio } from "../../shares/values/ratio";
import { type EquationFigure, isWanted, onlyWanted, type Wanted } from "../equation";
import { type EquationIndex, keyOfCell, type ListedEquation } from "./equationIndex";
import { meantBy, type Slip, slipOfHand } from "./handSlip";
import { daysMeantBy, slipOfDay } from "./slipOfDay";

/** What is known of the cells beside the equations. */
export interface CellsAround {
  isFormula(cell: CellRef): boolean;
  /** The numbers in the cells above, below and beside. */
  around(cell: CellRef): readonly Ratio[];
}

/** Another value for one cell, and what it does. */
export interface Repair {
  readonly figure: EquationFigure;
  readonly value: Ratio;
  readonly slip: Slip;
  /** True for the one value an equation asks for; false for one of a range, in which chance finds a slip as well. */
  readonly isExact: boolean;
  readonly settles: readonly ListedEquation[];
  readonly raises: readonly ListedEquation[];
}

/**
 * Every repair of one cell that settles at least one equation: the value an equation asks for, or, where it leaves a range
 * open, a value in it from which one slip of the hand gives what stands there. Formulas are not repaired.
 */
export function singleRepairs(index: EquationIndex, cells: CellsAround): readonly Repair[] {
  const failing = index.equations.filter(({ equation }) => !equation.holds);
  const repairs: Repair[] = [];
  const tried = new Set<string>();
  for (const { equation } of failing) {
    for (const [at, figure] of equation.figures.entries()) {
      if (cells.isFormula(figure.cell)) continue;
      const wanted = equation.wanted(at);
      if (wanted === null) continue;
      const isExact = onlyWanted(wanted) !== null;
      for (const value of valuesToTry(wanted, figure)) {
        const key = `${keyOfCell(figure.cell)}=${value.numerator}/${value.denominator}`;
        if (tried.has(key) || compareRatios(value, figure.value) === 0) continue;
        tried.add(key);
        const slip = slipAt(figure, value, cells);
        if (slip === "other" && isOneOfMany(index, figure)) continue;
        const repair = { figure, value, slip, isExact, ...effectOf(index, cells, figure, value) };
        if (repair.settles.length > 0) repairs.push(repair);
      }
    }
  }
  return repairs;
}

/** More figures than a person compares one by one. */
const MANY = 12;

/** A figure of a long sum of which no other equation that fails speaks: without a slip of the hand it is no likelier than the hundreds beside it. */
function isOneOfMany(index: EquationIndex, { cell }: EquationFigure): boolean {
  const [first, second] = index.placesOf(cell).filter(({ listed }) => !listed.equation.holds);
  return (
    second === undefined && first !== undefined && first.index !== 0 && first.listed.equation.figures.length > MANY
  );
}

function valuesToTry(wanted: Wanted, figure: EquationFigure): readonly Ratio[] {
  const only = onlyWanted(wanted);
  if (only !== null) return isPossible(figure, only) ? [only] : [];
  const meant = figure.kind === "date" ? daysMeantBy(figure.value) : meantBy(figure.value);
  return meant.filter((value) => isWanted(wanted, value) && isPossible(figure, value));
}

function isPossible({ isWhole = true }: EquationFigure, value: Ratio): boolean {
  return !isWhole || value.numerator % value.denominator === 0n;
}

function slipAt(figure: EquationFigure, value: Ratio, cells: CellsAround): Slip {
  if (figure.kind === "date") return slipOfDay(value, figure.value);
  const slip = slipOfHand(value, figure.value);
  const repeats = (other: Ratio): boolean => compareRatios(other, figure.value) === 0;
  return slip === "other" && cells.around(figure.cell).some(repeats) ? "neighbour-repeated" : slip;
}

/** What another value in a cell settles and raises. A formula that rests on the cell is recalculated, and so on. */
function effectOf(
  index: EquationIndex,
  cells: CellsAround,
  figure: EquationFigure,
  value: Ratio,
): Pick<Repair, "settles" | "raises"> {
  const changes = new Map<ListedEquation, Map<number, Ratio>>();
  const recalculated = new Set([keyOfCell(figure.cell)]);
  const queue: [cell: CellRef, value: Ratio][] = [[figure.cell, value]];
  for (const [cell, now] of queue) {
    for (const { listed, index: at } of index.placesOf(cell)) {
      const own = changes.get(listed) ?? new Map<number, Ratio>();
      changes.set(listed, own.set(at, now));
      const [stated] = listed.equation.figures;
      if (at === 0 || stated === undefined || !listed.equation.holds || !cells.isFormula(stated.cell)) continue;
      const formula = listed.equation.recalculated(own);
      if (formula === null) {
        // The formula follows its cells, and so the equation holds as before.
        changes.delete(listed);
      } else if (!recalculated.has(keyOfCell(stated.cell))) {
        recalculated.add(keyOfCell(stated.cell));
        queue.push([stated.cell, formula]);
      }
    }
  }
  const after = [...changes].map(([listed, own]) => ({ listed, holds: listed.equation.holdsWith(own) }));
  return {
    settles: after.filter(({ listed, holds }) => holds && !listed.equation.holds).map(({ listed }) => listed),
    raises: after.filter(({ listed, holds }) => !holds && listed.equation.holds).map(({ listed }) => listed),
  };
}
