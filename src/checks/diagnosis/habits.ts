import { datedRows } from "../../shares/disclosure/datedRows";
import { HOME_CURRENCY } from "../../shares/register/currencies";
import { isTradedAt } from "../../shares/register/priceSteps";
import { closeCell, movementCell } from "../../shares/register/rowCells";
import type { Register } from "../../shares/register/register";
import { fieldCell, type RowOrigin } from "../../shares/register/table";
import type { TradingCalendar } from "../../shares/register/tradingCalendar";
import type { CellRef } from "../../shares/values/cell";
import { type CivilDate, daysBetween } from "../../shares/values/civilDate";
import { lastDayOf, monthOfDay } from "../../shares/values/civilMonth";
import type { Figure } from "../../shares/values/figure";
import { grouped } from "../../shares/values/grouped";
import type { ShareCount } from "../../shares/values/quantity";
import { type Mandate, sharesAtResolution } from "../../shares/register/mandate";
import { floorOf, ratioOf } from "../../shares/values/ratio";
import { figureOf } from "../balanceEquations";
import { daysThat, isOpen } from "../dayEquations";
import { conditionEquation } from "../equation";
import { keyOfCell, type ListedEquation } from "./equationIndex";
import { filedAsUsual } from "./filingHabits";
import { daysAsUsual, FEWEST, habit, isMost, nearby, previousBusinessDay, rowsAround } from "./usual";

/**
 * What the rows of a register have in common without any rule that says so: how long after an event its return is filed, how many days lie
 * between one row and the next. Habits rank repairs of the cells in doubt; breaking one is no finding.
 */
export function* habits(
  register: Register,
  calendar: TradingCalendar,
  inDoubt: readonly CellRef[],
): Generator<ListedEquation> {
  const keys = new Set(inDoubt.map(keyOfCell));
  const isInDoubt = (cell: CellRef): boolean => keys.has(keyOfCell(cell));
  const near = withRowsAround(register, inDoubt);
  yield* filedAsUsual(near, calendar, isInDoubt);
  yield* metAsUsual(register, calendar, isInDoubt);
  yield* tenthAuthorised(register, isInDoubt);
  yield* issuedAsStated(register, isInDoubt);
  for (const rows of grouped(datedRows(near), ({ origin }) => origin.table).values())
    yield* stepsAsUsual(
      rows.flatMap(({ date, origin, dateField }) =>
        date === null ? [] : [{ date, cell: fieldCell(origin, dateField) }],
      ),
      calendar,
      isInDoubt,
    );
  const closes = register.closingPrices.flatMap((close) =>
    close.date === null ? [] : [{ date: close.date, cell: closeCell(close, "Date") }],
  );
  yield* stepsAsUsual(closes, calendar, isInDoubt);
  yield* pricesAsUsual(register, isInDoubt);
  yield* marketsAsTraded(near, isInDoubt);
  yield* closedAsUsual(register, isInDoubt);
}

/** The register with the rows around those in doubt alone: of a long one they are few. */
function withRowsAround(register: Register, inDoubt: readonly CellRef[]): Register {
  const rows = new Set(inDoubt.map(({ row }) => row));
  const isInDoubt = ({ origin }: { readonly origin: RowOrigin }): boolean => rows.has(origin.row);
  return {
    ...register,
    movements: rowsAround(register.movements, isInDoubt),
    repurchases: rowsAround(register.repurchases, isInDoubt),
    treasurySales: rowsAround(register.treasurySales, isInDoubt),
  };
}

/** A day and its cell. */
interface DatedCell {
  readonly date: CivilDate;
  readonly cell: CellRef;
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
  const daily = steps.filter(({ from, to }) => {
    let day: CivilDate | null = from.date;
    for (let at = from.at; at < to.at && day !== null; at += 1) day = calendar.nextBusinessDay(day);
    return day === to.date;
  });
  // Two steps show it where both are of a day: with two rows in doubt a log of a week has no more.
  return isMost(daily.length, steps.length) || (steps.length === FEWEST - 1 && daily.length === steps.length);
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

/** A general meeting that gives a mandate is held on a business day, some weeks after its explanatory statement goes out. */
function* metAsUsual(
  { mandates, issuer, repurchases }: Register,
  calendar: TradingCalendar,
  isInDoubt: (cell: CellRef) => boolean,
): Generator<ListedEquation> {
  const statement = issuer?.explanatoryStatementDate ?? null;
  for (const { resolutionDate } of mandates) {
    if (resolutionDate === null) continue;
    const met = { date: resolutionDate.value, cell: resolutionDate.cell };
    if (isInDoubt(met.cell)) {
      yield habit(
        met.cell,
        daysThat([met], ([day = met.date]) => isOpen(calendar, day)),
      );
      // A log under one mandate begins after it was given.
      const [first] = mandates.length > 1 ? [] : repurchases.flatMap(({ tradingDate }) => tradingDate ?? []).toSorted();
      if (first !== undefined)
        yield habit(
          met.cell,
          daysThat([met], ([day = met.date]) => day <= first),
        );
    }
    if (statement === null || !(isInDoubt(met.cell) || isInDoubt(statement.cell))) continue;
    const sent = { date: statement.value, cell: statement.cell };
    yield habit(
      met.cell,
      daysThat([sent, met], ([from = sent.date, to = met.date]) => {
        const days = daysBetween(from, to);
        return days >= USUAL_NOTICE.least && days <= USUAL_NOTICE.most;
      }),
    );
  }
}

/** A mandate is usually given up to its limit, a tenth of the shares in issue, cut off. */
function* tenthAuthorised({ mandates }: Register, isInDoubt: (cell: CellRef) => boolean): Generator<ListedEquation> {
  for (const mandate of mandates) {
    const { authorised } = mandate;
    const issued = sharesAtResolution(mandate);
    if (authorised === null || issued === null) continue;
    const figures = [authorised, issued].map(figureOf);
    if (!figures.some(({ cell }) => isInDoubt(cell))) continue;
    yield habit(
      authorised.cell,
      conditionEquation(figures, ([most = ratioOf(0n), all = ratioOf(0n)]) => floorOf(most) === floorOf(all) / 10n),
    );
  }
}

/** Shares in issue at a resolution are often those of a balance beside it, and the shares authorised a tenth of one: nothing was issued or cancelled since. */
function* issuedAsStated(
  { mandates, classes, lastReturns }: Register,
  isInDoubt: (cell: CellRef) => boolean,
): Generator<ListedEquation> {
  const figuresOf = (mandate: Mandate): readonly (readonly [figure: Figure<ShareCount>, part: bigint])[] => {
    const [issued, { authorised }] = [sharesAtResolution(mandate), mandate];
    return [
      ...(issued === null ? [] : [[issued, 1n] as const]),
      ...(authorised === null ? [] : [[authorised, 10n] as const]),
    ];
  };
  const inDoubt = mandates.flatMap(figuresOf).filter(([{ cell }]) => isInDoubt(cell));
  if (inDoubt.length === 0) return;
  const balances = [
    ...classes.map((each) => [each.openingBalance, each.openingTreasury, each.statedOpeningTotal] as const),
    ...lastReturns.map((each) => [each.closingBalance, each.treasury, each.total] as const),
  ].flatMap(([issued, treasury, total]) => {
    const own = issued?.value ?? null;
    return [own, total?.value ?? null, own === null || treasury === null ? null : own + treasury.value];
  });
  const stated = balances.flatMap((balance) => balance ?? []);
  for (const [figure, part] of inDoubt) {
    const parts = new Set(stated.map((balance) => balance / part));
    yield habit(
      figure.cell,
      conditionEquation([figureOf(figure)], ([value = ratioOf(0n)]) => parts.has(floorOf(value))),
    );
  }
}

/** Days between an explanatory statement and its meeting: twenty-one of notice, and seldom more than two months. */
const USUAL_NOTICE = { least: 21, most: 62 } as const;

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

/** A market price beside an issue price is a close of the Exchange, at a price the share trades at. */
function* marketsAsTraded({ movements }: Register, isInDoubt: (cell: CellRef) => boolean): Generator<ListedEquation> {
  for (const movement of movements) {
    const { date, marketPrice } = movement;
    if (date === null || marketPrice?.currency !== HOME_CURRENCY || !isInDoubt(movementCell(movement, "Issue price")))
      continue;
    const cell = movementCell(movement, "Market price");
    yield habit(
      cell,
      conditionEquation([{ cell, value: marketPrice.amount, isWhole: false }], ([value = marketPrice.amount]) =>
        isTradedAt(value, date),
      ),
    );
  }
}
