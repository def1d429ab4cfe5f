import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { lastReturnDate, lastReturnOf } from "../balances/lastReturn";
import type { Register } from "../register/register";
import { fieldCell, hasField, type RowOrigin } from "../register/table";

/** A row no return is said to have disclosed that is older than the day the return goes on from. */
export interface RowBeforeOpening {
  readonly event: string;
  readonly date: CivilDate;
  /** The opening date of its class, or the closing date of the last return. */
  readonly opening: CivilDate;
  readonly since: "opening" | "last return";
  readonly cells: readonly CellRef[];
}

/** A row of Movements, Repurchases or Treasury sales under one set of names. */
interface DatedRow {
  readonly event: string;
  readonly date: CivilDate | null;
  readonly shareClass: string | null;
  readonly disclosedOn: CivilDate | null;
  readonly origin: RowOrigin;
  readonly dateField: "Date" | "Trading date";
}

/** Only of tables that keep a Disclosed on column: without one a blank says nothing. */
export function rowsBeforeOpening(register: Register): RowBeforeOpening[] {
  const found: RowBeforeOpening[] = [];
  // Of a class listed twice the first row counts, as everywhere.
  const classes = new Map(
    [...register.classes]
      .reverse()
      .map((shareClass) => [
        shareClass.name,
        { shareClass, opening: shareClass.openingDate?.value ?? null, last: lastReturnDate(register, shareClass.name) },
      ]),
  );
  for (const row of datedRows(register)) {
    const { event, date, shareClass, disclosedOn, origin } = row;
    if (disclosedOn !== null || date === null || shareClass === null || !hasField(origin.table, "Disclosed on"))
      continue;
    const ofClass = classes.get(shareClass);
    if (ofClass === undefined || ofClass.opening === null) continue;
    const { opening, last } = ofClass;
    const cells = [fieldCell(origin, row.dateField), fieldCell(origin, "Disclosed on")];
    if (date < opening) {
      found.push({
        event,
        date,
        opening,
        since: "opening",
        cells: withCell(cells, ofClass.shareClass.openingDate?.cell),
      });
    } else if (last !== null && date < last) {
      // On the closing day itself an event may have come after the return.
      found.push({
        event,
        date,
        opening: last,
        since: "last return",
        cells: withCell(
          cells,
          lastReturnOf(register, ofClass.shareClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell,
        ),
      });
    }
  }
  return found;
}

function withCell(cells: readonly CellRef[], other: CellRef | undefined): readonly CellRef[] {
  return other === undefined ? cells : [...cells, other];
}

/** Every row of Movements, Repurchases and Treasury sales. */
function* datedRows({ movements, repurchases, treasurySales }: Register): Generator<DatedRow> {
  for (const { event, date, shareClass, disclosedOn, origin } of movements)
    yield { event, date, shareClass, disclosedOn, origin, dateField: "Date" };
  for (const { tradingDate: date, shareClass, disclosedOn, origin } of repurchases)
    yield { event: "Repurchase", date, shareClass, disclosedOn, origin, dateField: "Trading date" };
  for (const { tradingDate: date, shareClass, disclosedOn, origin } of treasurySales)
    yield { event: "Treasury sale", date, shareClass, disclosedOn, origin, dateField: "Trading date" };
}

/** A row with its date, wherever it stands. */
export interface RowOfDay {
  readonly event: string;
  readonly date: CivilDate;
  readonly dateCell: CellRef;
}

/** Rows of Movements, Repurchases and Treasury sales no return has disclosed, whose date is known. */
export function undisclosedDays(register: Register): RowOfDay[] {
  const days: RowOfDay[] = [];
  for (const { event, date, disclosedOn, origin, dateField } of datedRows(register))
    if (disclosedOn === null && date !== null) days.push({ event, date, dateCell: fieldCell(origin, dateField) });
  return days;
}

/** Rows of those tables that are marked as disclosed and whose date is known. */
export function disclosedDays(
  register: Register,
): (RowOfDay & { readonly disclosedOn: CivilDate; readonly disclosedCell: CellRef })[] {
  const days: (RowOfDay & { disclosedOn: CivilDate; disclosedCell: CellRef })[] = [];
  for (const { event, date, disclosedOn, origin, dateField } of datedRows(register)) {
    if (date === null || disclosedOn === null) continue;
    const [dateCell, disclosedCell] = [fieldCell(origin, dateField), fieldCell(origin, "Disclosed on")];
    days.push({ event, date, disclosedOn, dateCell, disclosedCell });
  }
  return days;
}

/** Rows of those tables that are marked as disclosed after a day. */
export function rowsDisclosedAfter(
  register: Register,
  day: CivilDate,
): { readonly disclosedOn: CivilDate; readonly disclosedCell: CellRef }[] {
  const later: { disclosedOn: CivilDate; disclosedCell: CellRef }[] = [];
  for (const { disclosedOn, origin } of datedRows(register))
    if (disclosedOn !== null && disclosedOn > day)
      later.push({ disclosedOn, disclosedCell: fieldCell(origin, "Disclosed on") });
  return later;
}
