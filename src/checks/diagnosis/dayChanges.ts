import { type DatedRow, datedRows } from "../../shares/disclosure/datedRows";
import { isCancellation } from "../../shares/register/movement";
import type { Register } from "../../shares/register/register";
import { dealingCell, movementCell } from "../../shares/register/rowCells";
import type { CellRef } from "../../shares/values/cell";
import { type CivilDate, dayOf, monthOf, yearOf } from "../../shares/values/civilDate";
import { grouped } from "../../shares/values/grouped";
import { absolute } from "../../shares/values/quantity";
import { compareRatios, type Ratio } from "../../shares/values/ratio";
import { withDay } from "./changedRegister";
import { type EquationIndex, keyOfCell, type ListedEquation } from "./equationIndex";
import { UNLIKELINESS } from "./handSlip";
import { oddityOfDay } from "./oddity";
import type { CellsAround, Repair } from "./repair";
import { HABIT } from "./repairs";
import type { RowChange } from "./rowChange";
import type { RowInDoubt } from "./rowsInDoubt";
import { repeatsNeighbour } from "./suspect";
import { offBy } from "./rowsMissing";
import { dayAndMonthExchanged, dayOfFigure, daysMeantBy, figureOfDay, isOnePartApart, slipOfDay } from "./slipOfDay";

export const MOST_DAYS = 12;

/** What is known beside the rows. */
export interface AroundRows {
  readonly cells: CellsAround;
  /** By the cells of their days. */
  readonly habits: EquationIndex;
}

/** The first of each kind, then the second of each, and so on: no kind keeps another from being tried. */
export function inTurn(changes: readonly RowChange[], kindOf: (change: RowChange) => string): readonly RowChange[] {
  const ofKinds = [...grouped(changes, kindOf).values()];
  return Array.from({ length: MOST_DAYS }, (_, at) => ofKinds.flatMap((ofKind) => ofKind[at] ?? [])).flat();
}

export function cellOfDay({ cell }: RowChange): string {
  return keyOfCell(cell);
}

/** Which parts of a day another one differs in: a year apart it is counted in another period, where a day or two seldom are. */
export function partsOfDay({ stated, value }: RowChange): string {
  const days = value === null ? [] : [stated as CivilDate, value as CivilDate];
  return [yearOf, monthOf, dayOf].map((part) => new Set(days.map(part)).size).join(" ");
}

/** The days a row of a known number may belong on: that of its return, and those a slip of the hand leads from, between its neighbours' first. */
export function daysNear(register: Register, { row }: RowInDoubt, { cells, habits }: AroundRows): readonly RowChange[] {
  return daysOf(row).flatMap(({ cell, day, others }) => {
    const stated = figureOfDay(day);
    const held = cells.held(cell);
    const repeats = held !== null && repeatsNeighbour(cells, cell, held);
    const days = new Set([
      ...(row.disclosedOn === null ? [] : [row.disclosedOn]),
      ...("tradingDate" in row || !isCancellation(row)
        ? []
        : register.repurchases.map(({ cancelledOn }) => cancelledOn)),
      ...others(register),
      ...daysMeantBy(stated, repeats).flatMap((each) => dayOfFigure(each) ?? []),
    ]);
    return [...days]
      .flatMap((value) => {
        if (value === null || value === day) return [];
        const figure = figureOfDay(value);
        const own = slipOfDay(figure, stated);
        if (own === "other" && !repeats && !isOnePartApart(figure, stated)) return [];
        const slip = own === "other" && repeats ? ("neighbour-repeated" as const) : own;
        const oddity = oddityOfDay(stated, figure, repeats) + HABIT * habitsBroken(habits, cell, figure);
        return [{ value, slip, oddity, cost: UNLIKELINESS[slip] + oddity }];
      })
      .sort((a, b) => a.cost - b.cost)
      .map(({ value, slip, oddity }): RowChange => ({
        cell,
        cells: [cell],
        kind: "date",
        stated: day,
        value,
        slip,
        isExact: false,
        oddity,
        changed: () => withDay(register, cell, value),
      }));
  });
}

/** How many habits another day in a cell breaks, less those it follows again. */
function habitsBroken(habits: EquationIndex, cell: CellRef, day: Ratio): number {
  return habits.placesOf(cell).reduce((sum, { listed: { equation }, index }) => {
    const holds = equation.holdsWith(new Map([[index, day]]));
    return sum + (holds ? 0 : 1) - (equation.holds ? 0 : 1);
  }, 0);
}

export function dayRepaired(register: Register, repair: Repair): readonly RowChange[] {
  if (repair.kind !== "date" || repair.value === null) return [];
  const { cell, cells, kind, stated, value, slip, isExact, isUsual = false, oddity } = repair;
  const changed = (): Register | null => withDay(register, cell, value as CivilDate);
  return [{ cell, cells, kind, stated, value, slip, isExact, isUsual, oddity, changed }];
}

/** Days of rows whose number is in doubt: as other rows of the column have them, or with day and month exchanged. */
export function* daysOfOthers(
  register: Register,
  rows: readonly RowInDoubt[],
  repairs: readonly Repair[],
): Generator<RowChange> {
  const known = new Set(repairs.map(({ cell, value }) => `${keyOfCell(cell)} ${value ?? ""}`));
  for (const { row } of rows)
    for (const { cell, day, others } of daysOf(row))
      for (const other of new Set([...others(register), dayAndMonthExchanged(day)]))
        if (other !== null && !known.has(`${keyOfCell(cell)} ${other}`)) yield* dayChanged(register, cell, day, other);
}

/**
 * Days of cancellation from which one slip leads to a day in the log: while a number does not add up, the row may be counted on the wrong day. A row of
 * just the number that cancellations are off by may have any of them.
 */
export function* cancellationDays(
  register: Register,
  failing: readonly ListedEquation[],
  cells: CellsAround,
): Generator<RowChange> {
  if (!failing.some(({ equation }) => equation.figures.some(({ kind = "number" }) => kind === "number"))) return;
  const inMovements = register.movements.filter(isCancellation).map(({ date }) => date);
  const off = new Set(failing.flatMap((listed) => (listed.code === "B170" ? (offBy(listed) ?? []) : [])));
  for (const row of register.repurchases) {
    const { cancelledOn, number } = row;
    const isOff = off.has(absolute(number ?? 0n));
    if (cancelledOn === null || (!isOff && inMovements.includes(cancelledOn))) continue;
    const cell = dealingCell(row, "Cancelled on");
    const held = cells.held(cell);
    const below = cells.held({ ...cell, row: cell.row + 1 });
    const isAsBelow = held !== null && below !== null && compareRatios(held, below) === 0;
    const repeats = isOff && held !== null && (isAsBelow || repeatsNeighbour(cells, cell, held));
    const others = register.repurchases.filter((each) => each !== row).map((each) => each.cancelledOn);
    for (const day of new Set([...inMovements, ...others]))
      if (day !== null) yield* dayChanged(register, cell, cancelledOn, day, { repeats, isAny: isOff });
  }
}

/**
 * @param repeats true where the cell holds the day above or below: that explains any other
 * @param isAny true for a day that no slip of the hand explains as well
 */
export function dayChanged(
  register: Register,
  cell: CellRef,
  stated: CivilDate,
  value: CivilDate,
  { repeats = false, isAny = false } = {},
): readonly RowChange[] {
  const [meant, typed] = [figureOfDay(value), figureOfDay(stated)];
  const own = slipOfDay(meant, typed);
  const slip = own === "other" && repeats ? "neighbour-repeated" : own;
  if (value === stated || (slip === "other" && !isAny)) return [];
  const oddity = repeats ? oddityOfDay(typed, meant, repeats) : 0;
  return [
    {
      cell,
      cells: [cell],
      kind: "date",
      stated,
      value,
      slip,
      isExact: false,
      oddity,
      changed: () => withDay(register, cell, value),
    },
  ];
}

interface DayOfRow {
  readonly cell: CellRef;
  readonly day: CivilDate;
  readonly others: (register: Register) => readonly (CivilDate | null)[];
}

function daysOf(row: RowInDoubt["row"]): readonly DayOfRow[] {
  if (!("tradingDate" in row)) {
    const { date } = row;
    return date === null
      ? []
      : [{ cell: movementCell(row, "Date"), day: date, others: (all) => all.movements.map((each) => each.date) }];
  }
  const { tradingDate } = row;
  return tradingDate === null
    ? []
    : [{ cell: dealingCell(row, "Trading date"), day: tradingDate, others: tradingDays }];
}

function tradingDays(register: Register): readonly (CivilDate | null)[] {
  return [...datedRows(register)]
    .filter(({ dateField }: DatedRow) => dateField === "Trading date")
    .map(({ date }) => date);
}
