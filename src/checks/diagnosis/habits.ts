import { type DatedRow, datedRows } from "../../shares/disclosure/datedRows";
import { isTradedAt } from "../../shares/register/priceSteps";
import { closeCell } from "../../shares/register/rowCells";
import type { Register } from "../../shares/register/register";
import { fieldCell } from "../../shares/register/table";
import type { TradingCalendar } from "../../shares/register/tradingCalendar";
import type { CellRef } from "../../shares/values/cell";
import { addDays, type CivilDate, daysBetween } from "../../shares/values/civilDate";
import { lastDayOf, monthOfDay } from "../../shares/values/civilMonth";
import { grouped } from "../../shares/values/grouped";
import { daysThat, isOpen } from "../dayEquations";
import { conditionEquation, type Equation, exactly, relationEquation, type Wanted } from "../equation";
import type { ListedEquation } from "./equationIndex";
import { dayOfFigure, figureOfDay } from "./slipOfDay";

/** Fewer rows than this tell no habit. */
const FEWEST = 3;

/**
 * What the rows of a register have in common without any rule that says so: how long after an event its return is filed, how many days lie
 * between one row and the next. Habits rank repairs of the cells in doubt; breaking one is no finding.
 */
export function* habits(
  register: Register,
  calendar: TradingCalendar,
  isInDoubt: (cell: CellRef) => boolean,
): Generator<ListedEquation> {
  for (const rows of grouped(datedRows(register), ({ origin }) => origin.table).values()) {
    yield* filedAsUsual(rows, calendar, isInDoubt);
    yield* stepsAsUsual(
      rows.flatMap(({ date, origin, dateField }) =>
        date === null ? [] : [{ date, cell: fieldCell(origin, dateField) }],
      ),
      calendar,
      isInDoubt,
    );
  }
  const closes = register.closingPrices.flatMap((close) =>
    close.date === null ? [] : [{ date: close.date, cell: closeCell(close, "Date") }],
  );
  yield* stepsAsUsual(closes, calendar, isInDoubt);
  yield* pricesAsUsual(register, isInDoubt);
  yield* closedAsUsual(register, isInDoubt);
}

/** A day and its cell. */
interface DatedCell {
  readonly date: CivilDate;
  readonly cell: CellRef;
}

/** How the day of disclosure follows from that of the event. */
interface Filing {
  readonly due: (date: CivilDate) => CivilDate | null;
  /** The day of the event of a row filed on a day. */
  readonly of: (filed: CivilDate) => CivilDate | null;
}

/** Most returns of a register are filed so many days after their event: on the day itself, or on the next business day. */
function* filedAsUsual(
  rows: readonly DatedRow[],
  calendar: TradingCalendar,
  isInDoubt: (cell: CellRef) => boolean,
): Generator<ListedEquation> {
  const filed = rows.flatMap(({ date, disclosedOn, origin, dateField }) =>
    date === null || disclosedOn === null
      ? []
      : [{ date, disclosedOn, cell: fieldCell(origin, "Disclosed on"), dateCell: fieldCell(origin, dateField) }],
  );
  const near = nearby(filed, ({ cell, dateCell }) => isInDoubt(cell) || isInDoubt(dateCell));
  const ways: readonly Filing[] = [
    { due: (date) => date, of: (day) => day },
    { due: (date) => calendar.nextBusinessDay(date), of: (day) => previousBusinessDay(day, calendar) },
  ];
  const usual = ways.find(({ due }) =>
    isMost(near.filter(({ date, disclosedOn }) => due(date) === disclosedOn).length, near.length),
  );
  if (usual === undefined) return;
  for (const { date, disclosedOn, cell, dateCell } of filed)
    if (isInDoubt(cell) || isInDoubt(dateCell))
      yield habit(
        cell,
        daysAsUsual(
          [cell, dateCell],
          [disclosedOn, date],
          ([day = disclosedOn, event = date]) => usual.due(event) === day,
          [usual.due(date), usual.of(disclosedOn)],
        ),
      );
}

/** Rows in order of time follow on one another about as closely as the others do; in a daily log, day by day. */
function* stepsAsUsual(
  dated: readonly DatedCell[],
  calendar: TradingCalendar,
  isInDoubt: (cell: CellRef) => boolean,
): Generator<ListedEquation> {
  const near = nearby(dated, ({ cell }) => isInDoubt(cell));
  if (near.length === 0) return;
  const steps = near.slice(1).map(({ date }, at) => daysBetween(near[at]?.date ?? date, date));
  const longest = [...steps].map(Math.abs).sort((a, b) => a - b)[Math.floor((steps.length * 3) / 4)] ?? 0;
  const isDaily = followDaily(near, calendar, isInDoubt);
  const order = orderOf(steps);
  for (const [at, { date, cell }] of dated.entries()) {
    if (!isInDoubt(cell)) continue;
    const [before, after] = [dated[at - 1]?.date ?? null, dated[at + 1]?.date ?? null];
    const isNear = (day: CivilDate, other: CivilDate | null): boolean =>
      other === null || Math.abs(daysBetween(day, other)) <= 3 * longest + 7;
    if (steps.length >= FEWEST)
      yield habit(
        cell,
        daysThat([{ date, cell }], ([day = date]) => isNear(day, before) && isNear(day, after)),
      );
    yield habit(
      cell,
      daysThat([{ date, cell }], ([day = date]) => isOpen(calendar, day)),
    );
    if (order !== null)
      yield habit(
        cell,
        daysThat([{ date, cell }], ([day = date]) => order(before, day) && order(day, after)),
      );
    if (!isDaily) continue;
    const follows =
      before !== null ? calendar.nextBusinessDay(before) : after !== null ? previousBusinessDay(after, calendar) : null;
    if (follows !== null)
      yield habit(
        cell,
        daysAsUsual([cell], [date], ([day = date]) => day === follows, [follows]),
      );
  }
}

/** True where most rows lie as many business days apart as there are rows between them. A day in doubt counts for its row alone. */
function followDaily(
  rows: readonly DatedCell[],
  calendar: TradingCalendar,
  isInDoubt: (cell: CellRef) => boolean,
): boolean {
  const known = rows.flatMap(({ date, cell }, at) => (isInDoubt(cell) ? [] : [{ date, at }]));
  const steps = known.slice(1).map((row, index) => ({ from: known[index] ?? row, to: row }));
  return isMost(
    steps.filter(({ from, to }) => {
      let day: CivilDate | null = from.date;
      for (let at = from.at; at < to.at && day !== null; at += 1) day = calendar.nextBusinessDay(day);
      return day === to.date;
    }).length,
    steps.length,
  );
}

/** Whether a day may stand above another where most rows rise, or fall, from day to day; null where they do neither. */
function orderOf(steps: readonly number[]): ((above: CivilDate | null, below: CivilDate | null) => boolean) | null {
  const isUsual = (holds: (step: number) => boolean): boolean => isMost(steps.filter(holds).length, steps.length);
  const orders: readonly ((step: number) => boolean)[] = [
    (step) => step > 0,
    (step) => step >= 0,
    (step) => step < 0,
    (step) => step <= 0,
  ];
  const usual = orders.find(isUsual);
  return usual === undefined
    ? null
    : (above, below) => above === null || below === null || usual(daysBetween(above, below));
}

/** Rows enough to tell a habit by. */
const ENOUGH = 200;

/** Of a long register the rows from somewhat above the first in doubt on; none where none is. */
function nearby<Row>(rows: readonly Row[], isInDoubt: (row: Row) => boolean): readonly Row[] {
  const first = rows.findIndex(isInDoubt);
  if (first < 0) return [];
  const from = Math.max(0, Math.min(first - ENOUGH / 2, rows.length - ENOUGH));
  return rows.slice(from, from + ENOUGH);
}

/** Returns close with a month, or on the day of an event or a filing. */
function* closedAsUsual(register: Register, isInDoubt: (cell: CellRef) => boolean): Generator<ListedEquation> {
  const closings = [
    ...register.classes.map(({ openingDate }) => openingDate),
    ...register.lastReturns.map(({ closingDate }) => closingDate),
    register.issuer?.lastReturn ?? null,
  ].flatMap((closing) => (closing !== null && isInDoubt(closing.cell) ? [closing] : []));
  if (closings.length === 0) return;
  const days = new Set([...datedRows(register)].flatMap(({ date, disclosedOn }) => [date, disclosedOn]));
  for (const { value: date, cell } of closings)
    yield habit(
      cell,
      daysThat([{ date, cell }], ([day = date]) => days.has(day) || day === lastDayOf(monthOfDay(day))),
    );
}

/** A share closes at a price it trades at: where the other closes around one stand on the steps of the Exchange, so does that one. */
function* pricesAsUsual({ closingPrices }: Register, isInDoubt: (cell: CellRef) => boolean): Generator<ListedEquation> {
  const closes = closingPrices.flatMap((row) =>
    row.date === null || row.close === null
      ? []
      : [{ date: row.date, close: row.close.amount, cell: closeCell(row, "Close") }],
  );
  const near = nearby(closes, ({ cell }) => isInDoubt(cell)).filter(({ cell }) => !isInDoubt(cell));
  if (!isMost(near.filter(({ close, date }) => isTradedAt(close, date)).length, near.length)) return;
  for (const { date, close, cell } of closes)
    if (isInDoubt(cell))
      yield habit(
        cell,
        conditionEquation([{ cell, value: close, isWhole: false }], ([value = close]) => isTradedAt(value, date)),
      );
}

function habit(at: CellRef, equation: Equation): ListedEquation {
  return { code: "", at, equation, isHabit: true };
}

function isMost(part: number, all: number): boolean {
  return all >= FEWEST && part * 3 >= all * 2;
}

function previousBusinessDay(date: CivilDate, calendar: TradingCalendar): CivilDate | null {
  for (let day = addDays(date, -1); ; day = addDays(day, -1)) {
    const kind = calendar.kindOf(day);
    if (kind === "business day") return day;
    if (kind === "unknown") return null;
  }
}

/** Days at cells, and the one day each would be by the others. */
function daysAsUsual(
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
