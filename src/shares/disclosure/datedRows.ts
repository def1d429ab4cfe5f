import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import type { Register } from "../register/register";
import { fieldCell, type RowOrigin } from "../register/table";

/** A row of Movements, Repurchases or Treasury sales under one set of names. */
export interface DatedRow {
  readonly event: string;
  readonly date: CivilDate | null;
  readonly shareClass: string | null;
  readonly disclosedOn: CivilDate | null;
  readonly origin: RowOrigin;
  readonly dateField: "Date" | "Trading date";
}

/** What rows of Repurchases and of Treasury sales are called, which have no words of their own. */
export const PURCHASE_LOGGED = "Repurchase";
export const SALE_LOGGED = "Treasury sale";

/** Every row of Movements, Repurchases and Treasury sales. */
export function* datedRows({ movements, repurchases, treasurySales }: Register): Generator<DatedRow> {
  for (const { event, date, shareClass, disclosedOn, origin } of movements)
    yield { event, date, shareClass, disclosedOn, origin, dateField: "Date" };
  for (const { tradingDate: date, shareClass, disclosedOn, origin } of repurchases)
    yield { event: PURCHASE_LOGGED, date, shareClass, disclosedOn, origin, dateField: "Trading date" };
  for (const { tradingDate: date, shareClass, disclosedOn, origin } of treasurySales)
    yield { event: SALE_LOGGED, date, shareClass, disclosedOn, origin, dateField: "Trading date" };
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
