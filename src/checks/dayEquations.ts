import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import { figureOfDay } from "./diagnosis/slipOfDay";
import { type Equation, type EquationFigure, relationEquation, type Wanted } from "./equation";
import { compareRatios } from "../shares/values/ratio";

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
