import {
  absoluteRatio,
  addRatios,
  compareRatios,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  subtractRatios,
} from "../../shares/values/ratio";
import { isWanted } from "../equation";
import type { EquationIndex } from "./equationIndex";
import type { Slip } from "./handSlip";
import { distance, isFarNearer, oddityOfDay, oddityOfShape, oddityOfZeros } from "./oddity";
import type { Suspect, ValueToTry } from "./suspect";

/** How far a value is from what the equations of its cell, and the numbers above and below it, take for usual. */
export function oddityOf(
  index: EquationIndex,
  { figure, held, repeats, column }: Suspect,
  { value, isExact, isOnly = false }: ValueToTry,
  slip: Slip,
): number {
  const usual = index.placesOf(figure.cell).flatMap(({ listed, index: at }) => listed.equation.usual?.(at) ?? []);
  const shape =
    figure.kind === "date"
      ? oddityOfDay(figure.value, value, repeats, slip === "neighbour-repeated" ? "other" : slip)
      : oddityOfShape(held.of(value), isExact ? held.of(value) : held.value, column);
  const nearer = usual.some((each) => isFarNearer(each, value, figure.value)) ? 1 : 0;
  const zeros = slip === "zeros" ? oddityOfZeros(held.of(value), held.value) : 0;
  // A figure that is also the one above or beside it may have been copied: of two figures with the same slip it is the likelier.
  const copied = figure.kind !== "date" && repeats ? COPIED : 0;
  return (
    Math.max(0, ...usual.map((each) => distance(each, value))) + shape + zeros - nearer - copied - (isOnly ? ONLY : 0)
  );
}

/**
 * Whether a value is among the numbers above and below it, where they are near one another, and what stands in the cell is not: of two cells with the same
 * slip the one that stands out is the likelier. It ranks, and proves nothing.
 */
export function standingAmong({ figure, held, column }: Suspect, value: Ratio): number {
  const around = figure.kind === "date" ? [] : column.map(absoluteRatio).toSorted(compareRatios);
  const [least, most] = [around[0], around.at(-1)];
  if (least === undefined || most === undefined || around.length < STEADY || isZero(least)) return 0;
  const spread = subtractRatios(most, least);
  // Numbers that vary by as much as themselves are near nothing.
  if (compareRatios(multiplyRatios(spread, ratioOf(2n)), least) > 0) return 0;
  const isAmong = (each: Ratio): boolean =>
    isWanted({ least: subtractRatios(least, spread), most: addRatios(most, spread) }, absoluteRatio(each));
  const [was, is] = [isAmong(held.value), isAmong(held.of(value))];
  return was === is ? 0 : is ? -STANDS_OUT : STANDS_OUT;
}

/** So many of the two above and the two below. */
const STEADY = 3;
const STANDS_OUT = 1.5;

/** How much likelier a slip is where the cell repeats its neighbour, and where a range holds one value alone: chance seldom finds that one. */
const COPIED = 0.5;
const ONLY = 2;
