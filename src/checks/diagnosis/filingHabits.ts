import { datedRows } from "../../shares/disclosure/datedRows";
import type { Register } from "../../shares/register/register";
import { fieldCell, type LocatedTable } from "../../shares/register/table";
import type { TradingCalendar } from "../../shares/register/tradingCalendar";
import type { CellRef } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import { grouped } from "../../shares/values/grouped";
import { daysThat } from "../dayEquations";
import type { ListedEquation } from "./equationIndex";
import { daysAsUsual, FEWEST, habit, isMost, nearby, previousBusinessDay } from "./usual";

/** How the day of disclosure follows from that of the event. */
interface Filing {
  readonly due: (date: CivilDate) => CivilDate | null;
  /** The day of the event of a row filed on a day. */
  readonly of: (filed: CivilDate) => CivilDate | null;
}

/** A row and the day its return was filed, or is dated now. */
interface Filed {
  readonly table: LocatedTable;
  readonly date: CivilDate;
  readonly filedOn: CivilDate;
  readonly dateCell: CellRef;
  /** The cell of the day it was filed. */
  readonly cell: CellRef;
}

type IsInDoubt = (cell: CellRef) => boolean;

/**
 * Most returns of a register are filed so many days after their event: on the day itself, or on the next business day. Where a table has few rows that were
 * filed, the others tell; and the return now made is dated like those before it.
 */
export function* filedAsUsual(
  register: Register,
  calendar: TradingCalendar,
  isInDoubt: IsInDoubt,
): Generator<ListedEquation> {
  const ways: readonly Filing[] = [
    { due: (date) => date, of: (day) => day },
    { due: (date) => calendar.nextBusinessDay(date), of: (day) => previousBusinessDay(day, calendar) },
  ];
  const { filed, open } = filings(register);
  const isDoubtful = ({ cell, dateCell }: Filed): boolean => isInDoubt(cell) || isInDoubt(dateCell);
  const wayOf = (rows: readonly Filed[]): Filing | undefined =>
    ways.find(({ due }) => isMost(rows.filter(({ date, filedOn }) => due(date) === filedOn).length, rows.length));
  for (const rows of grouped(filed, ({ table }) => table).values()) {
    const near = nearby(rows, isDoubtful);
    if (near.length === 0) continue;
    const usual = wayOf(near.length < FEWEST ? nearby([...filed, ...open], isDoubtful) : near);
    if (usual !== undefined) for (const row of rows) if (isDoubtful(row)) yield asFiled(row, usual);
    for (const row of rows) if (isDoubtful(row)) yield filedInTime(row, ways);
  }
  yield* datedAsUsual(open, isInDoubt, (rows) =>
    rows === null
      ? wayOf(filed.slice(-MOST_FILED))
      : ways.find(({ due }) => rows.every(({ date, filedOn }) => due(date) === filedOn)),
  );
}

/** The return now made is dated like those before it, or as its other rows say. Rows of several days wait for one return: its date follows from the last alone. */
function* datedAsUsual(
  open: readonly Filed[],
  isInDoubt: IsInDoubt,
  wayOf: (rows: readonly Filed[] | null) => Filing | undefined,
): Generator<ListedEquation> {
  const [last] = open.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (last === undefined) return;
  if (isInDoubt(last.cell)) {
    const usual = wayOf(null);
    if (usual === undefined) return;
    yield asFiled(last, usual);
    // With the date of the return in doubt as well, a row in doubt is still of the day that it says.
    for (const row of open) if (row !== last && isInDoubt(row.dateCell)) yield asFiled(row, usual);
    return;
  }
  const [doubtful, others] = [
    open.filter(({ dateCell }) => isInDoubt(dateCell)),
    open.filter(({ dateCell }) => !isInDoubt(dateCell)),
  ];
  const usual = doubtful.length === 0 ? undefined : wayOf(others.length === 0 ? null : others);
  if (usual !== undefined) for (const row of doubtful) yield asFiled(row, usual);
}

/** Rows enough to tell how returns are filed. */
const MOST_FILED = 200;

/** Rows that were filed, with the day; and those still open, with the day the return now made is dated. */
function filings(register: Register): { readonly filed: readonly Filed[]; readonly open: readonly Filed[] } {
  const submitted = register.issuer?.dateSubmitted ?? null;
  const filed: Filed[] = [];
  const open: Filed[] = [];
  for (const { date, disclosedOn, origin, dateField } of datedRows(register)) {
    if (date === null) continue;
    const row = { table: origin.table, date, dateCell: fieldCell(origin, dateField) };
    if (disclosedOn !== null) filed.push({ ...row, filedOn: disclosedOn, cell: fieldCell(origin, "Disclosed on") });
    else if (submitted !== null) open.push({ ...row, filedOn: submitted.value, cell: submitted.cell });
  }
  return { filed, open };
}

/** Whatever the others do, a return is filed on the day of its event or on the next business day: then it is due (Rule 13.25A(1)). */
function filedInTime({ date, filedOn, cell, dateCell }: Filed, ways: readonly Filing[]): ListedEquation {
  return habit(
    cell,
    daysThat(
      [
        { date: filedOn, cell },
        { date, cell: dateCell },
      ],
      ([day = filedOn, event = date]) => ways.some(({ due }) => due(event) === day),
    ),
  );
}

function asFiled({ date, filedOn, cell, dateCell }: Filed, { due, of }: Filing): ListedEquation {
  return habit(
    cell,
    daysAsUsual([cell, dateCell], [filedOn, date], ([day = filedOn, event = date]) => due(event) === day, [
      due(date),
      of(filedOn),
    ]),
  );
}
