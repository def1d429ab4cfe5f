import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import { dayOfFigure, figureOfDay } from "./diagnosis/slipOfDay";
import type { TradingCalendar } from "../shares/register/tradingCalendar";
import {
  conditionEquation,
  type Equation,
  type EquationFigure,
  relationEquation,
  sumEquation,
  type Term,
  type Wanted,
} from "./equation";
import { compareRatios, ratioOf } from "../shares/values/ratio";

/** A day, and the cell that holds it; null for a day of no cell, such as today. */
export interface DayFigure {
  readonly date: CivilDate;
  readonly cell: CellRef | null;
}

/** One day is not before another; the days may be the same. */
export function notBefore(later: DayFigure, earlier: DayFigure): Equation {
  const [last, first] = [figureOfDay(later.date), figureOfDay(earlier.date)];
  const figures = [later, earlier].flatMap(({ date, cell }): EquationFigure[] =>
    cell === null ? [] : [{ cell, value: figureOfDay(date), kind: "date" }],
  );
  const [laterAt, earlierAt] = [later.cell === null ? -1 : 0, later.cell === null ? 0 : 1];
  return relationEquation(figures, {
    holds: (values) => compareRatios(values[laterAt] ?? last, values[earlierAt] ?? first) >= 0,
    wanted: (index, values): Wanted =>
      index === laterAt
        ? { least: values[earlierAt] ?? first, most: null }
        : { least: null, most: values[laterAt] ?? last },
  });
}

/** Two days are one. At least one of them has a cell. */
export function sameDay(a: DayFigure, b: DayFigure): Equation {
  const terms = [a, b].flatMap(({ date, cell }, at): Term[] =>
    cell === null ? [] : [{ cell, value: figureOfDay(date), kind: "date", factor: at === 0 ? -1n : 1n }],
  );
  const constant = (a.cell === null ? -serialOf(a.date) : 0n) + (b.cell === null ? serialOf(b.date) : 0n);
  return sumEquation(terms, ratioOf(constant));
}

function serialOf(date: CivilDate): bigint {
  return figureOfDay(date).numerator;
}

/** Two cells hold different days. */
export function twoDays(a: DayFigure, b: DayFigure): Equation {
  return daysThat([a, b], ([one = a.date, other = b.date]) => one !== other);
}

/** What days must have in common that no bound tells. */
export function daysThat(days: readonly DayFigure[], holds: (dates: readonly CivilDate[]) => boolean): Equation {
  const figures = days.flatMap(({ date, cell }): EquationFigure[] =>
    cell === null ? [] : [{ cell, value: figureOfDay(date), kind: "date" }],
  );
  return conditionEquation(figures, (values) => {
    const dates = values.flatMap((value) => dayOfFigure(value) ?? []);
    return dates.length === values.length && holds(dates);
  });
}

/** True on a business day; also beyond the years of the calendar. */
export function isOpen(calendar: TradingCalendar, date: CivilDate): boolean {
  const kind = calendar.kindOf(date);
  return kind === "business day" || kind === "unknown";
}
