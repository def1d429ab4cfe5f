import { type CellRef, sameCell } from "../../shares/values/cell";
import {
  absoluteRatio,
  compareRatios,
  multiplyRatios,
  type Ratio,
  ratioOf,
  showExactly,
} from "../../shares/values/ratio";
import { type EquationFigure, onlyWanted } from "../equation";
import { effectOfAll } from "./effectOf";
import { type EquationIndex, keyOfCell, type ListedEquation } from "./equationIndex";
import type { CellsAround, Repair } from "./repair";
import { heldAs } from "./suspect";

/**
 * Two neighbouring cells that hold each other's figures: highest and lowest price, a price and a number, the numbers of two rows. Told only where that
 * raises nothing, and settles more than one slip in one cell would. No one value puts it right.
 * @param figures those in doubt
 */
export function exchangedCells(
  index: EquationIndex,
  cells: CellsAround,
  figures: readonly EquationFigure[],
): readonly Repair[] {
  const seen = new Set<string>();
  return figures
    .filter((figure) => isTyped(figure, cells))
    .flatMap((one) =>
      neighboursOf(one.cell).flatMap((cell): readonly Repair[] => {
        const other = figureAt(index, cell);
        if (other === null || !isTyped(other, cells)) return [];
        const [first, second] = isBefore(one.cell, other.cell) ? [one, other] : [other, one];
        const key = `${keyOfCell(first.cell)} ${keyOfCell(second.cell)}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return exchanged(index, cells, first, second);
      }),
    );
}

/** The cells above, below and on either side. */
export function neighboursOf({ sheet, row, column }: CellRef): readonly CellRef[] {
  return [
    { sheet, row: row - 1, column },
    { sheet, row: row + 1, column },
    { sheet, row, column: column - 1 },
    { sheet, row, column: column + 1 },
  ];
}

function isTyped({ kind, cell }: EquationFigure, cells: CellsAround): boolean {
  return kind !== "date" && !cells.isFormula(cell) && cells.held(cell) !== null;
}

function figureAt(index: EquationIndex, cell: CellRef): EquationFigure | null {
  const [place] = index.placesOf(cell);
  return place?.listed.equation.figures[place.index] ?? null;
}

function isBefore(one: CellRef, other: CellRef): boolean {
  return one.row < other.row || (one.row === other.row && one.column < other.column);
}

function exchanged(
  index: EquationIndex,
  cells: CellsAround,
  one: EquationFigure,
  other: EquationFigure,
): readonly Repair[] {
  const [a, b] = [heldAs(one, cells), heldAs(other, cells)];
  if (compareRatios(a.value, b.value) === 0) return [];
  const effect = effectOfAll(index, cells, [
    [one.cell, a.read(b.value)],
    [other.cell, b.read(a.value)],
  ]);
  const settles = effect.settles.filter(({ isHabit = false }) => !isHabit);
  const oddity = oddityOf(settles, [one, other], [a.value, b.value]);
  if (effect.raises.length > 0 || oddity === null) return [];
  return [
    {
      cell: one.cell,
      cells: [one.cell, other.cell],
      kind: "number",
      stated: showExactly(a.value),
      value: null,
      slip: "cells-exchanged",
      isExact: true,
      settles,
      raises: [],
      oddity,
    },
  ];
}

/** Null where as much as this settles is no sign of two cells exchanged. One equation alone is settled by one digit as well. */
function oddityOf(
  settles: readonly ListedEquation[],
  figures: readonly EquationFigure[],
  values: readonly [Ratio, Ratio],
): number | null {
  const [only, ...more] = settles;
  if (only === undefined) return null;
  if (more.length > 0) return 0;
  if (areFarApart(values)) return 1;
  const places = figures.map(({ cell }) => only.equation.cells.findIndex((each) => sameCell(each, cell)));
  // A sum that is off by just what two rows are apart.
  const wanted = only.equation.wanted(Math.max(...places));
  if (wanted !== null && onlyWanted(wanted) !== null) return 2.5;
  return places.every((at) => at >= 0) ? 4 : null;
}

/** A price and a number, an amount and a price: no figure of the one kind passes for the other. */
function areFarApart(values: readonly [Ratio, Ratio]): boolean {
  const [less, more] = values.map(absoluteRatio).toSorted(compareRatios);
  return less !== undefined && more !== undefined && compareRatios(multiplyRatios(less, FAR), more) < 0;
}

const FAR = ratioOf(1_000n);
