import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import { compareRatios, multiplyRatios, type Ratio, ratioOf } from "../shares/values/ratio";
import type { TradingCalendar } from "../shares/register/tradingCalendar";
import { dayOfFigure, figureOfDay } from "./diagnosis/slipOfDay";
import {
  boundEquation,
  conditionEquation,
  type Equation,
  type EquationFigure,
  exactly,
  onDemand,
  relationEquation,
  sumEquation,
  type Term,
} from "./equation";

/** A day, and the cell that holds it; null for a day of no cell, such as today. */
export interface DayFigure {
  readonly date: CivilDate;
  readonly cell: CellRef | null;
}

/** One day is not before another; the days may be the same. At least one of them has a cell. */
export function notBefore(later: DayFigure, earlier: DayFigure): Equation {
  const writeOut = (): Equation => {
    if (later.cell === null) return boundEquation(termsOf(earlier, -1n), figureOfDay(later.date));
    if (earlier.cell === null)
      return boundEquation(termsOf(later, 1n), multiplyRatios(figureOfDay(earlier.date), ratioOf(-1n)));
    return boundEquation([...termsOf(later, 1n), ...termsOf(earlier, -1n)]);
  };
  return onDemand(later.date >= earlier.date, writeOut, cellsOf(later, earlier));
}

function cellsOf(a: DayFigure, b: DayFigure): readonly CellRef[] {
  if (a.cell === null) return b.cell === null ? [] : [b.cell];
  return b.cell === null ? [a.cell] : [a.cell, b.cell];
}

/** A day as a figure of an equation; none where it has no cell. */
export function dayFigures({ date, cell }: DayFigure): readonly EquationFigure[] {
  return cell === null ? [] : [{ cell, value: figureOfDay(date), kind: "date" }];
}

function termsOf(day: DayFigure, factor: bigint): readonly Term[] {
  return dayFigures(day).map((figure) => ({ ...figure, factor }));
}

/** Two days are one. At least one of them has a cell. */
export function sameDay(a: DayFigure, b: DayFigure): Equation {
  const writeOut = (): Equation => {
    const terms = [a, b].flatMap(({ date, cell }, at): Term[] =>
      cell === null ? [] : [{ cell, value: figureOfDay(date), kind: "date", factor: at === 0 ? -1n : 1n }],
    );
    const constant = (a.cell === null ? -serialOf(a.date) : 0n) + (b.cell === null ? serialOf(b.date) : 0n);
    return sumEquation(terms, ratioOf(constant));
  };
  return onDemand(a.date === b.date, writeOut, cellsOf(a, b));
}

function serialOf(date: CivilDate): bigint {
  return figureOfDay(date).numerator;
}

/** All cells hold one day. */
export function oneDay(days: readonly (DayFigure & { readonly cell: CellRef })[]): Equation {
  const figures = days.flatMap(dayFigures);
  return relationEquation(figures, {
    holds: (values) => values.every((value) => isSameValue(value, values[0])),
    wanted(index, values) {
      const [other, ...more] = values.filter((_, at) => at !== index);
      return other !== undefined && more.every((each) => isSameValue(each, other)) ? exactly(other) : null;
    },
  });
}

function isSameValue(a: Ratio, b: Ratio | undefined): boolean {
  return b !== undefined && compareRatios(a, b) === 0;
}

/** Two cells hold different days. */
export function twoDays(a: DayFigure, b: DayFigure): Equation {
  return daysThat([a, b], ([one = a.date, other = b.date]) => one !== other);
}

/** What days must have in common that no bound tells. */
export function daysThat(days: readonly DayFigure[], holds: (dates: readonly CivilDate[]) => boolean): Equation {
  const inCells = days.filter(({ cell }) => cell !== null);
  const cells = inCells.flatMap(({ cell }) => cell ?? []);
  const writeOut = (): Equation =>
    conditionEquation(inCells.flatMap(dayFigures), (values) => {
      const dates = values.flatMap((value) => dayOfFigure(value) ?? []);
      return dates.length === values.length && holds(dates);
    });
  return onDemand(holds(inCells.map(({ date }) => date)), writeOut, cells);
}

/** True on a business day; also beyond the years of the calendar. */
export function isOpen(calendar: TradingCalendar, date: CivilDate): boolean {
  const kind = calendar.kindOf(date);
  return kind === "business day" || kind === "unknown";
}
