import type { CellRef } from "../../shares/values/cell";
import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  type Ratio,
  ratioOf,
  showExactly,
} from "../../shares/values/ratio";
import { type EquationFigure, isWanted, onlyWanted, type Wanted } from "../equation";
import { effectOf } from "./effectOf";
import { type EquationIndex, keyOfCell, type ListedEquation, type PlaceInEquation } from "./equationIndex";
import { meantBy, type Slip, slipOfHand } from "./handSlip";
import { shapeOf } from "./oddity";
import { oddityOf, standingAmong } from "./oddityOfValue";
import type { CellsAround, Repair } from "./repair";
import { dayOfFigure, daysMeantBy, slipOfDay } from "./slipOfDay";
import { type Held, type Suspect, suspectAt, type ValueToTry } from "./suspect";

/**
 * Every repair of one cell that settles at least one equation: the value an equation asks for, or, where all leave a range
 * open, a value in it from which one slip of the hand gives what stands there. Formulas are not repaired.
 * @param figures those in doubt
 */
export function singleRepairs(
  index: EquationIndex,
  cells: CellsAround,
  figures: readonly EquationFigure[],
): readonly Repair[] {
  return figures.flatMap((figure) => repairsOf(figure, index, cells));
}

/**
 * The figures of equations that fail, each cell once. Of a sum of hundreds only its own figure, for whatever slip of the hand there was fits some of the others.
 * @param isReported true for an equation with a finding: what settles none of them is no diagnosis
 */
export function figuresInDoubt(
  failing: readonly ListedEquation[],
  isReported: (listed: ListedEquation) => boolean,
): readonly EquationFigure[] {
  const suspects = new Map<string, { readonly figure: EquationFigure; readonly times: number }>();
  for (const listed of failing) {
    const { equation, isHabit = false } = listed;
    if (isHabit || !isReported(listed)) continue;
    const { figures } = equation;
    for (const figure of figures.length >= CROWD ? figures.slice(0, 1) : figures) {
      const key = keyOfCell(figure.cell);
      suspects.set(key, { figure, times: (suspects.get(key)?.times ?? 0) + 1 });
    }
  }
  return [...suspects.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_IN_DOUBT)
    .map(({ figure }) => figure);
}

/** More cells than a dozen diagnoses are chosen from: those that the most equations speak of. */
const MOST_IN_DOUBT = 200;

function repairsOf(figure: EquationFigure, index: EquationIndex, cells: CellsAround): readonly Repair[] {
  const failing = index.placesOf(figure.cell).filter(isFailing);
  if (isOneOf(CROWD, failing) || cells.isFormula(figure.cell)) return [];
  const suspect = suspectAt(figure, failing, cells);
  const repairs = valuesToTry(suspect).flatMap((tried): readonly Repair[] => {
    const { value, isExact, isUsual = false } = tried;
    if (compareRatios(value, figure.value) === 0) return [];
    const effect = effectOf(index, cells, figure, value);
    if (!effect.settles.some(isRule)) return [];
    const slip = slipAt(suspect, value);
    return slip !== "other" || !isOneOf(MANY, failing)
      ? [
          repairBy(
            suspect,
            value,
            {
              slip,
              isExact,
              isUsual,
              oddity: oddityOf(index, suspect, tried, slip),
              standing: standingAmong(suspect, value),
              isCopy: suspect.repeats,
            },
            effect,
          ),
        ]
      : [];
  });
  return repairs.length > 0 ? repairs : repairsWithoutValue(suspect, index, cells);
}

function isFailing({ listed }: PlaceInEquation): boolean {
  return !listed.equation.holds;
}

type Likelihood = Pick<Repair, "slip" | "isExact" | "isUsual" | "isCopy" | "oddity" | "standing">;

function repairBy(
  { figure, held }: Suspect,
  value: Ratio | null,
  { slip, isExact, isUsual = false, isCopy = false, oddity, standing = 0 }: Likelihood,
  { settles, raises }: Pick<Repair, "settles" | "raises">,
): Repair {
  const [settledRules, raisedRules] = [settles.filter(isRule), raises.filter(isRule)];
  const brokenHabits = raises.length - raisedRules.length;
  return {
    cell: figure.cell,
    cells: [figure.cell],
    kind: figure.kind ?? "number",
    stated: inCell(figure, held.value),
    value: value === null ? null : inCell(figure, held.of(value)),
    slip,
    isExact,
    isUsual,
    isCopy,
    settles: settledRules,
    raises: raisedRules,
    standing,
    oddity: oddity + HABIT * (brokenHabits - (settles.length - settledRules.length)),
  };
}

/** How much a habit of the register counts: two slips as likely as each other are told apart by it. */
export const HABIT = 2;

/** Where a range is open and no slip leads into it: the cell is named all the same, by what any value of the range would do. */
function repairsWithoutValue(suspect: Suspect, index: EquationIndex, cells: CellsAround): readonly Repair[] {
  const { figure, failing, repeats } = suspect;
  if (!repeats && isOneOf(MANY, failing)) return [];
  const how = { slip: repeats ? ("neighbour-repeated" as const) : ("other" as const), isExact: false, oddity: 0 };
  const rules = failing.filter(({ listed }) => isRule(listed));
  const ranges = rules.flatMap(({ listed, index: at }) => listed.equation.wanted(at) ?? []);
  const value = valueWithin(ranges, figure);
  if (value !== null) {
    const effect = effectOf(index, cells, figure, value);
    return effect.settles.some(isRule) ? [repairBy(suspect, null, how, effect)] : [];
  }
  // Any other value will do, and none is better than another.
  return repeats && ranges.every(isOpen)
    ? [repairBy(suspect, null, how, { settles: rules.map(({ listed }) => listed), raises: [] })]
    : [];
}

function isOpen({ least, most }: Wanted): boolean {
  return least === null && most === null;
}

/** A value in every one of the ranges; null where none is, or nothing bounds them. */
function valueWithin(ranges: readonly Wanted[], figure: EquationFigure): Ratio | null {
  const least = ranges
    .flatMap((range) => range.least ?? [])
    .sort(compareRatios)
    .at(-1);
  const most = ranges.flatMap((range) => range.most ?? []).sort(compareRatios)[0];
  const between =
    least !== undefined && most !== undefined ? divideRatios(addRatios(least, most), ratioOf(2n)) : (least ?? most);
  if (between === undefined) return null;
  const value = figure.isWhole === false ? between : ratioOf(between.numerator / between.denominator);
  return isInAll(ranges, value) ? value : null;
}

/** What a cell holds; a number as it is read where the cell holds it as text. */
export function heldText(cells: CellsAround, cell: CellRef, number: bigint): string {
  const held = cells.held(cell);
  return held === null ? number.toString() : showExactly(held);
}

/** Digits with an optional sign and point; a day as `YYYY-MM-DD`. */
function inCell({ kind }: EquationFigure, value: Ratio): string {
  return kind === "date" ? (dayOfFigure(value) ?? "") : showExactly(value);
}

function isRule({ isHabit = false }: ListedEquation): boolean {
  return !isHabit;
}

/** More figures than a person compares one by one. */
const MANY = 12;

/** A sum so long that any slip of the hand fits some of its figures. */
const CROWD = 100;

/** A figure of which only sums longer than that speak: it is no likelier than the hundreds beside it. */
function isOneOf(many: number, failing: readonly PlaceInEquation[]): boolean {
  return failing
    .filter(({ listed }) => isRule(listed))
    .every(({ listed, index }) => index !== 0 && listed.equation.figures.length > many);
}

/** The values that equations ask for; where they leave ranges open, those of all the ranges that a slip of the hand explains. */
function valuesToTry(suspect: Suspect): readonly ValueToTry[] {
  const { figure, held, failing } = suspect;
  const wantedBy = (places: readonly PlaceInEquation[]): readonly Wanted[] =>
    places.flatMap(({ listed, index }) => listed.equation.wanted(index) ?? []);
  const exactBy = (wanted: readonly Wanted[]): readonly Ratio[] => wanted.flatMap((each) => onlyWanted(each) ?? []);
  const byRules = wantedBy(failing.filter(({ listed }) => isRule(listed)));
  const byHabits = wantedBy(failing.filter(({ listed }) => !isRule(listed)));
  const ranges = [...byRules, ...byHabits].filter((each) => onlyWanted(each) === null);
  const only = figure.kind === "date" ? null : onlyWithDecimals(ranges, decimalsOf(suspect), held);
  return withoutRepeats([
    ...exactBy(byRules).map((value) => ({ value, isExact: true })),
    ...exactBy(byHabits).map((value) => ({ value, isExact: true, isUsual: true })),
    ...(only === null ? [] : [{ value: only, isExact: false, isOnly: true }]),
    // A figure that was copied leaves no trace of what it should be: what the others come to is the best there is.
    ...(suspect.repeats ? likelyBy(failing) : [])
      .filter((value) => isInAll(ranges, value) && shapeOf(held.of(value)).decimals <= decimalsOf(suspect))
      .map((value) => ({ value, isExact: false, isUsual: true })),
    ...((figure.kind === "date" ? ranges.length === 0 : ranges.every(isOpen))
      ? []
      : meantAt(suspect).filter((value) => isInAll(ranges, value))
    ).map((value) => ({
      value,
      isExact: false,
    })),
  ]).filter(({ value }) => isPossible(figure, value));
}

function likelyBy(failing: readonly PlaceInEquation[]): readonly Ratio[] {
  return failing.flatMap(({ listed, index }) => listed.equation.likely?.(index) ?? []);
}

/** What a hand may have meant, within the ranges. A range without a bound says nothing of numbers, and of days no more than the calendar. */
function meantAt({ figure: { kind, value, isWhole }, held, repeats, column }: Suspect): readonly Ratio[] {
  if (kind === "date") return daysMeantBy(value, repeats);
  const decimals = isWhole === false ? column.map((other) => shapeOf(other).decimals) : [];
  return meantBy(held.value, Math.max(0, ...decimals)).map((each) => held.read(each));
}

/** How many decimals a figure of its column has at most. */
function decimalsOf({ figure, held, column }: Suspect): number {
  if (figure.isWhole !== false) return 0;
  return Math.max(...[held.value, ...column].map((other) => shapeOf(other).decimals));
}

/** The one value of so many decimals in all of the ranges: an average or a percentage as it is rounded. Null where there are several, or none. */
function onlyWithDecimals(ranges: readonly Wanted[], decimals: number, held: Held): Ratio | null {
  const least = ranges
    .flatMap(({ least: each }) => each ?? [])
    .sort(compareRatios)
    .at(-1);
  const most = ranges.flatMap(({ most: each }) => each ?? []).sort(compareRatios)[0];
  if (least === undefined || most === undefined) return null;
  const step = ratioOf(1n, 10n ** BigInt(decimals));
  const from = divideRatios(held.of(least), step);
  const first = (from.numerator + from.denominator - 1n) / from.denominator;
  const fitting = [first - 1n, first, first + 1n, first + 2n]
    .map((steps) => held.read(multiplyRatios(ratioOf(steps), step)))
    .filter((value) => isInAll(ranges, value));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
}

function isInAll(ranges: readonly Wanted[], value: Ratio): boolean {
  return ranges.every((range) => isWanted(range, value));
}

function withoutRepeats(values: readonly ValueToTry[]): readonly ValueToTry[] {
  const byValue = new Map<string, ValueToTry>();
  for (const each of values) {
    const key = keyOfValue(each.value);
    if (!byValue.has(key)) byValue.set(key, each);
  }
  return [...byValue.values()];
}

function isPossible({ isWhole = true }: EquationFigure, value: Ratio): boolean {
  return !isWhole || value.numerator % value.denominator === 0n;
}

function slipAt({ figure, held, repeats }: Suspect, value: Ratio): Slip {
  const slip = figure.kind === "date" ? slipOfDay(value, figure.value) : slipOfHand(held.of(value), held.value);
  return slip === "other" && repeats ? "neighbour-repeated" : slip;
}

/** The same for the same value, whatever it is a quotient of. */
function keyOfValue({ numerator, denominator }: Ratio): string {
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
