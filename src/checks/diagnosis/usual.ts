import type { TradingCalendar } from "../../shares/register/tradingCalendar";
import type { CellRef } from "../../shares/values/cell";
import { addDays, type CivilDate } from "../../shares/values/civilDate";
import { type Equation, exactly, relationEquation, type Wanted } from "../equation";
import type { ListedEquation } from "./equationIndex";
import { dayOfFigure, figureOfDay } from "./slipOfDay";

/** Fewer rows than this tell no habit. */
export const FEWEST = 3;

/** Rows enough to tell a habit by. */
const ENOUGH = 200;

/** Of a long register the rows from somewhat above the first in doubt on; none where none is. */
export function nearby<Row>(rows: readonly Row[], isInDoubt: (row: Row) => boolean): readonly Row[] {
  const first = rows.findIndex(isInDoubt);
  if (first < 0) return [];
  const from = Math.max(0, Math.min(first - ENOUGH / 2, rows.length - ENOUGH));
  return rows.slice(from, from + ENOUGH);
}

/** Rows enough to tell a habit by, with the neighbours of every one in doubt; the last ones where none is. */
export function rowsAround<Row>(rows: readonly Row[], isInDoubt: (row: Row) => boolean): readonly Row[] {
  if (rows.length <= ENOUGH) return rows;
  const doubtful = rows.flatMap((row, at) => (isInDoubt(row) ? [at] : []));
  const [first] = doubtful;
  if (first === undefined) return rows.slice(-ENOUGH);
  const from = Math.max(0, Math.min(first - ENOUGH / 2, rows.length - ENOUGH));
  const kept = new Set(doubtful.flatMap((at) => [at - 2, at - 1, at, at + 1, at + 2]));
  return rows.filter((_, at) => (at >= from && at < from + ENOUGH) || kept.has(at));
}

export function habit(at: CellRef, equation: Equation): ListedEquation {
  return { code: "", at, equation, isHabit: true };
}

export function isMost(part: number, all: number): boolean {
  return all >= FEWEST && part * 3 >= all * 2;
}

export function previousBusinessDay(date: CivilDate, calendar: TradingCalendar): CivilDate | null {
  for (let day = addDays(date, -1); ; day = addDays(day, -1)) {
    const kind = calendar.kindOf(day);
    if (kind === "business day") return day;
    if (kind === "unknown") return null;
  }
}

/** Days at cells, and the one day each would be by the others. */
export function daysAsUsual(
  cells: readonly CellRef[],
  days: readonly CivilDate[],
  holds: (days: readonly CivilDate[]) => boolean,
  meant: readonly (CivilDate | null)[],
): Equation {
  return relationEquation(
    cells.flatMap((cell, at) => {
      const day = days[at];
      return day === undefined ? [] : [{ cell, value: figureOfDay(day), kind: "date" as const }];
    }),
    {
      holds: (values) => holds(values.flatMap((value) => dayOfFigure(value) ?? [])),
      wanted: (index): Wanted | null => {
        const day = meant[index] ?? null;
        return day === null ? null : exactly(figureOfDay(day));
      },
    },
  );
}
