import type { CellRef } from "../../shares/values/cell";
import type { Ratio } from "../../shares/values/ratio";
import type { EquationFigure } from "../equation";
import { type EquationIndex, keyOfCell, type ListedEquation } from "./equationIndex";
import type { CellsAround, Repair } from "./repair";

type Effect = Pick<Repair, "settles" | "raises">;

/** What another value in a cell settles and raises. */
export function effectOf(index: EquationIndex, cells: CellsAround, figure: EquationFigure, value: Ratio): Effect {
  return effectOfAll(index, cells, [[figure.cell, value]]);
}

/** What other values in several cells settle and raise. A formula that rests on a cell is recalculated, and so on. */
export function effectOfAll(
  index: EquationIndex,
  cells: CellsAround,
  values: readonly (readonly [cell: CellRef, value: Ratio])[],
): Effect {
  const changes = new Map<ListedEquation, Map<number, Ratio>>();
  const recalculated = new Set(values.map(([cell]) => keyOfCell(cell)));
  const queue = [...values];
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
    raises: after.filter(({ listed, holds }) => !holds && !isReportedByRule(listed)).map(({ listed }) => listed),
  };
}

/** True where an equation fails, and its rule says so. */
export function isReportedByRule({ equation, isAllowedFor = false }: ListedEquation): boolean {
  return !equation.holds && !isAllowedFor;
}
