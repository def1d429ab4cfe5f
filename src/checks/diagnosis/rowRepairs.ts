import { datedRows, type DatedRow } from "../../shares/disclosure/datedRows";
import { isCancellation, type Movement } from "../../shares/register/movement";
import type { Register } from "../../shares/register/register";
import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import { dealingCell, movementCell, numberCell } from "../../shares/register/rowCells";
import { fieldCell, hasField } from "../../shares/register/table";
import { type CellRef, sameCell } from "../../shares/values/cell";
import { type CivilDate, civilDate, dayOf, monthOf, yearOf } from "../../shares/values/civilDate";
import { grouped } from "../../shares/values/grouped";
import { withClass, withDay, withoutRow } from "./changedRegister";
import { absolute, type ShareCount } from "../../shares/values/quantity";
import type { Ratio } from "../../shares/values/ratio";
import { type EquationIndex, keyOfCell, type ListedEquation } from "./equationIndex";
import { type Slip, UNLIKELINESS } from "./handSlip";
import type { CellsAround, Repair } from "./repair";
import { HABIT, heldText, repeatsNeighbour } from "./repairs";
import { isReportedByRule } from "./effectOf";
import { oddityOfDay } from "./oddity";
import { gapOf, offBy } from "./rowsMissing";
import { settingDays } from "./settingDays";
import { dayOfFigure, daysMeantBy, figureOfDay, isOnePartApart, slipOfDay } from "./slipOfDay";

/** The equations of another register: rows that stand elsewhere in time or class, or not at all, change which equations there are. */
export type ListEquations = (register: Register) => readonly ListedEquation[];

/** A row that may be wrong as a whole, and the register with it put right. */
interface RowChange {
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
  readonly kind: Repair["kind"];
  readonly stated: string;
  readonly value: string | null;
  readonly slip: Slip;
  readonly isExact: boolean;
  readonly isUsual?: boolean;
  readonly oddity: number;
  /** The register put right, made only where the change is tried; null where the cell holds no day of a row or setting. */
  readonly changed: () => Register | null;
}

/** More registers than this are not tried: each is listed anew. */
const MOST_TRIED = 40;
const MOST_DAYS = 12;

/**
 * Repairs that change which equations a register has: another day, another class, a row less.
 * @param repairs of days, as far as the equations of the register as it stands tell; they come back with what they really do
 */
export function rowRepairs(
  register: Register,
  equations: readonly ListedEquation[],
  repairs: readonly Repair[],
  around: AroundRows,
  list: ListEquations,
): readonly Repair[] {
  const { cells } = around;
  const failing = equations.filter(({ equation }) => !equation.holds);
  const inDoubt = new Set(failing.flatMap(({ equation }) => equation.cells.map(keyOfCell)));
  const gaps = new Set(failing.flatMap((listed) => gapOf(listed)?.size ?? []));
  const isGap = ({ row }: RowInDoubt): boolean => numbersOf(row).some((number) => gaps.has(absolute(number)));
  // A row of just the number that is missing, or too many, stands elsewhere in time or class before any other does.
  const all = rowsOf(register);
  const rows = [...all.filter(isGap), ...all.filter((each) => !isGap(each) && isCountedIn(each, inDoubt))];
  // Likeliest first, and each made out only when it is its turn: most registers have more of them than are tried.
  function* changes(): Generator<RowChange> {
    yield* rowsTwice(register, inDoubt, cells);
    yield* inTurn(
      repairs.flatMap((repair) => dayRepaired(register, repair)),
      cellOfDay,
    ).slice(0, 2 * MOST_DAYS);
    for (const { cell, stated, value, isInDoubt } of settingDays(register, inDoubt))
      if (!repairs.some((each) => each.value === value && sameCell(each.cell, cell)))
        yield* dayChanged(register, cell, stated, value).map((change) => ({ ...change, oddity: isInDoubt ? 0 : 1 }));
    yield* cancellationDays(register, failing, cells);
    yield* classesExchanged(register, rows.filter(isGap));
    for (const row of rows.filter(isGap))
      yield* inTurn(daysNear(register, row, around), partsOfDay).slice(0, MOST_DAYS);
    yield* classesExchanged(
      register,
      rows.filter((row) => !isGap(row)),
    );
    yield* daysOfOthers(register, rows, repairs);
  }
  const before = byKey(equations);
  const found: Repair[] = [];
  let tried = 0;
  for (const { changed, ...change } of changes()) {
    const other = changed();
    if (other === null) continue;
    if (tried++ === MOST_TRIED) break;
    const effect = effectOn(before, byKey(list(other)), change.cells, cells);
    if (effect.settles.length > 0) found.push({ ...change, ...effect });
  }
  return found;
}

/** The first of each kind, then the second of each, and so on: no kind keeps another from being tried. */
function inTurn(changes: readonly RowChange[], kindOf: (change: RowChange) => string): readonly RowChange[] {
  const ofKinds = [...grouped(changes, kindOf).values()];
  return Array.from({ length: MOST_DAYS }, (_, at) => ofKinds.flatMap((ofKind) => ofKind[at] ?? [])).flat();
}

function cellOfDay({ cell }: RowChange): string {
  return keyOfCell(cell);
}

/** Which parts of a day another one differs in: a year apart it is counted in another period, where a day or two seldom are. */
function partsOfDay({ stated, value }: RowChange): string {
  const days = value === null ? [] : [stated as CivilDate, value as CivilDate];
  return [yearOf, monthOf, dayOf].map((part) => new Set(days.map(part)).size).join(" ");
}

/** What is known beside the rows. */
export interface AroundRows {
  readonly cells: CellsAround;
  /** By the cells of their days. */
  readonly habits: EquationIndex;
}

/** The days a row of a known number may belong on: that of its return, and those a slip of the hand leads from, between its neighbours' first. */
function daysNear(register: Register, { row }: RowInDoubt, { cells, habits }: AroundRows): readonly RowChange[] {
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
      ...daysMeantBy(stated).flatMap((each) => dayOfFigure(each) ?? []),
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

/** A row of any table: where its number, its days and its class stand. */
interface RowInDoubt {
  readonly row: Movement | Repurchase | TreasurySale;
  readonly number: CellRef | null;
  /** The cells of its number and of its treasury shares. */
  readonly counted: readonly CellRef[];
  readonly shareClass: string | null;
  readonly classCell: CellRef | null;
}

function rowsOf({ movements, repurchases, treasurySales }: Register): readonly RowInDoubt[] {
  return [
    ...movements.map((row) => rowInDoubt(row, row.number === null ? null : numberCell(row))),
    ...[...repurchases, ...treasurySales].map((row) =>
      rowInDoubt(row, row.number === null ? null : dealingCell(row, "Number")),
    ),
  ];
}

function isCountedIn({ counted }: RowInDoubt, inDoubt: ReadonlySet<string>): boolean {
  return counted.some((cell) => inDoubt.has(keyOfCell(cell)));
}

/** The shares of a row, and those of them in treasury where it says so. */
function numbersOf(row: RowInDoubt["row"]): readonly ShareCount[] {
  return [row.number, "tradingDate" in row ? null : row.treasuryShares].flatMap((number) => number ?? []);
}

function rowInDoubt(row: RowInDoubt["row"], number: CellRef | null): RowInDoubt {
  const { origin, shareClass } = row;
  const ofTreasury = hasField(origin.table, "Treasury shares") ? [fieldCell(origin, "Treasury shares")] : [];
  return {
    row,
    number,
    counted: number === null ? [] : [number, ...ofTreasury],
    shareClass,
    classCell: hasField(origin.table, "Share class") ? fieldCell(origin, "Share class") : null,
  };
}

/** The second of two rows that cannot be told apart. */
function rowsTwice(register: Register, inDoubt: ReadonlySet<string>, around: CellsAround): readonly RowChange[] {
  const rows = rowsOf(register).filter(({ number }) => number !== null);
  const alike = grouped(rows, ({ row }) =>
    "tradingDate" in row
      ? JSON.stringify([row.origin.table.sheet, row.tradingDate, row.shareClass, row.method, String(row.number)])
      : JSON.stringify([
          row.date,
          row.shareClass,
          row.category,
          row.event,
          String(row.number),
          String(row.treasuryShares),
        ]),
  );
  return [...alike.values()].flatMap((group): readonly RowChange[] => {
    const [first, second, ...more] = group;
    if (first === undefined || second === undefined || more.length > 0) return [];
    const numbers = [first.number, second.number].flatMap((cell) => cell ?? []);
    const [cell] = [...numbers].reverse();
    if (cell === undefined || ![first, second].some((each) => isCountedIn(each, inDoubt))) return [];
    return [
      {
        cell,
        cells: numbers,
        kind: "number",
        stated: heldText(around, cell, second.row.number ?? 0n),
        value: null,
        slip: "row-twice",
        isExact: true,
        oddity: 0,
        changed: () => withoutRow(register, second.row),
      },
    ];
  });
}

/** Rows whose number is in doubt, under each of the other classes. */
function classesExchanged(register: Register, rows: readonly RowInDoubt[]): readonly RowChange[] {
  return rows.flatMap(({ row, classCell, shareClass }) =>
    classCell === null || shareClass === null
      ? []
      : register.classes
          .filter(({ name }) => name !== shareClass)
          .map(({ name }): RowChange => ({
            cell: classCell,
            cells: [classCell],
            kind: "text",
            stated: shareClass,
            value: name,
            slip: "class-exchanged",
            isExact: true,
            oddity: 0,
            changed: () => withClass(register, row, name),
          })),
  );
}

function dayRepaired(register: Register, repair: Repair): readonly RowChange[] {
  if (repair.kind !== "date" || repair.value === null) return [];
  const { cell, cells, kind, stated, value, slip, isExact, isUsual = false, oddity } = repair;
  const changed = (): Register | null => withDay(register, cell, value as CivilDate);
  return [{ cell, cells, kind, stated, value, slip, isExact, isUsual, oddity, changed }];
}

/** Days of rows whose number is in doubt: as other rows of the column have them, or with day and month exchanged. */
function* daysOfOthers(
  register: Register,
  rows: readonly RowInDoubt[],
  repairs: readonly Repair[],
): Generator<RowChange> {
  const known = new Set(repairs.map(({ cell, value }) => `${keyOfCell(cell)} ${value ?? ""}`));
  for (const { row } of rows)
    for (const { cell, day, others } of daysOf(row))
      for (const other of new Set([...others(register), exchanged(day)]))
        if (other !== null && !known.has(`${keyOfCell(cell)} ${other}`)) yield* dayChanged(register, cell, day, other);
}

/**
 * Days of cancellation from which one slip leads to a day in the log: while a number does not add up, the row may be counted on the wrong day. A row of
 * just the number that cancellations are off by may have any of them where it repeats the row above.
 */
function* cancellationDays(
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
    const repeats = isOff && held !== null && repeatsNeighbour(cells, cell, held);
    const others = register.repurchases.filter((each) => each !== row).map((each) => each.cancelledOn);
    for (const day of new Set([...inMovements, ...others]))
      if (day !== null) yield* dayChanged(register, cell, cancelledOn, day, repeats);
  }
}

function exchanged(day: CivilDate): CivilDate | null {
  return civilDate(yearOf(day), dayOf(day), monthOf(day));
}

/** @param repeats true where the cell holds the day above: that explains any other */
function dayChanged(
  register: Register,
  cell: CellRef,
  stated: CivilDate,
  value: CivilDate,
  repeats = false,
): readonly RowChange[] {
  const [meant, typed] = [figureOfDay(value), figureOfDay(stated)];
  const own = slipOfDay(meant, typed);
  const slip = own === "other" && repeats ? "neighbour-repeated" : own;
  if (value === stated || slip === "other") return [];
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

type ByKey = ReadonlyMap<string, readonly ListedEquation[]>;

function byKey(equations: readonly ListedEquation[]): ByKey {
  return grouped(equations, ({ code, at }) => `${code} ${keyOfCell(at)}`);
}

/**
 * What another register settles and raises. An equation that is gone is settled where it rests on the changed cells, or is reported there: two days that were one.
 * Elsewhere it is only not looked at any more.
 */
function effectOn(
  before: ByKey,
  after: ByKey,
  changed: readonly CellRef[],
  cells: CellsAround,
): Pick<Repair, "settles" | "raises"> {
  const isChanged = new Set(changed.map(keyOfCell));
  const fails = ({ equation }: ListedEquation): boolean => !equation.holds;
  // A formula follows its rows.
  const stillFails = (listed: ListedEquation): boolean => {
    if (!fails(listed)) return false;
    const [stated] = listed.equation.cells;
    return stated === undefined || !cells.isFormula(stated);
  };
  const settles = [...before].flatMap(([key, listed]) => {
    const failing = listed.filter(fails);
    const now = after.get(key);
    if (now === undefined)
      return failing.filter(({ at, equation }) =>
        [at, ...equation.cells].some((cell) => isChanged.has(keyOfCell(cell))),
      );
    return failing.slice(now.filter(stillFails).length);
  });
  const raises = [...after].flatMap(([key, listed]) =>
    listed
      .filter((each) => stillFails(each) && isReportedByRule(each))
      .slice((before.get(key) ?? []).filter(isReportedByRule).length),
  );
  return { settles, raises };
}
