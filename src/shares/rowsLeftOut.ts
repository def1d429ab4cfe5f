import type { CellRef } from "./cell";
import type { CivilDate } from "./civilDate";
import { lastReturnDate } from "./disclosure";
import { lastReturnOf } from "./openingAgainstLastReturn";
import type { Register } from "./register";
import { dealingCell, movementCell } from "./rowCells";
import { hasField, type RowOrigin } from "./table";

/** A row no return is said to have disclosed that is older than the day the return goes on from. */
export interface RowBeforeOpening {
  readonly event: string;
  readonly date: CivilDate;
  /** The opening date of its class, or the closing date of the last return. */
  readonly opening: CivilDate;
  readonly since: "opening" | "last return";
  readonly cells: readonly CellRef[];
}

interface DatedRow {
  readonly event: string;
  readonly date: CivilDate | null;
  readonly shareClass: string | null;
  readonly disclosedOn: CivilDate | null;
  readonly origin: RowOrigin;
  readonly cells: readonly CellRef[];
}

/** Only of tables that keep a Disclosed on column: without one a blank says nothing. */
export function rowsBeforeOpening(register: Register): RowBeforeOpening[] {
  return datedRows(register).flatMap(({ event, date, shareClass, disclosedOn, origin, cells }): RowBeforeOpening[] => {
    const ownClass = register.classes.find(({ name }) => name === shareClass);
    const opening = ownClass?.openingDate?.value ?? null;
    if (ownClass === undefined || shareClass === null || date === null || disclosedOn !== null || opening === null || !hasField(origin.table, "Disclosed on")) return [];
    if (date < opening) return [{ event, date, opening, since: "opening", cells: withCell(cells, ownClass.openingDate?.cell) }];
    const last = lastReturnDate(register, shareClass);
    // On the closing day itself an event may have come after the return.
    return last !== null && date < last ? [{ event, date, opening: last, since: "last return", cells: withCell(cells, lastReturnOf(register, ownClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell) }] : [];
  });
}

function withCell(cells: readonly CellRef[], other: CellRef | undefined): readonly CellRef[] {
  return other === undefined ? cells : [...cells, other];
}

function datedRows(register: Register): DatedRow[] {
  return [
    ...register.movements.map((row) => ({ ...row, cells: [movementCell(row, "Date"), movementCell(row, "Disclosed on")] })),
    ...register.repurchases.map((row) => ({ ...row, event: "Repurchase", date: row.tradingDate, cells: [dealingCell(row, "Trading date"), dealingCell(row, "Disclosed on")] })),
    ...register.treasurySales.map((row) => ({ ...row, event: "Treasury sale", date: row.tradingDate, cells: [dealingCell(row, "Trading date"), dealingCell(row, "Disclosed on")] })),
  ];
}

/** A row with its date, wherever it stands. */
export interface RowOfDay {
  readonly event: string;
  readonly date: CivilDate;
  readonly disclosedOn: CivilDate | null;
  readonly dateCell: CellRef;
  readonly disclosedCell: CellRef;
}

/** Every row of Movements, Repurchases and Treasury sales whose date is known. */
export function rowsOfDays(register: Register): RowOfDay[] {
  return datedRows(register).flatMap(({ event, date, disclosedOn, cells: [dateCell, disclosedCell] }) =>
    date === null || dateCell === undefined || disclosedCell === undefined ? [] : [{ event, date, disclosedOn, dateCell, disclosedCell }],
  );
}
