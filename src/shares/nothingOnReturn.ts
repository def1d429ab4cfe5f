import type { CellRef } from "./cell";
import type { CivilDate } from "./civilDate";
import type { Register } from "./register";
import type { ReturnContent } from "./returnContent";
import { classCell } from "./rowCells";
import { fieldCell, hasField } from "./table";

/** Rows of a class that no table says were disclosed, all of them older than its opening date. */
export interface AllBeforeOpening {
  readonly shareClass: string;
  readonly opening: CivilDate;
  readonly rows: number;
  readonly cells: readonly CellRef[];
}

/**
 * Where nothing is left for a return: the classes all of whose rows stand before the opening date, in tables that keep no Disclosed on. A table that
 * does says of each row whether it was disclosed.
 */
export function allBeforeOpening(register: Register, content: ReturnContent | null): AllBeforeOpening[] {
  if (content !== null) return [];
  const rows = [
    ...register.movements.map(({ origin, date, shareClass }) => ({ origin, date, shareClass, field: "Date" })),
    ...[...register.repurchases, ...register.treasurySales].map(({ origin, tradingDate: date, shareClass }) => ({ origin, date, shareClass, field: "Trading date" })),
  ];
  return register.classes.flatMap((shareClass) => {
    const opening = shareClass.openingDate?.value ?? null;
    const own = rows.filter((row) => row.shareClass === shareClass.name && !hasField(row.origin.table, "Disclosed on"));
    const last = own.at(-1);
    if (opening === null || last === undefined || !own.every(({ date }) => date !== null && date < opening)) return [];
    return [{ shareClass: shareClass.name, opening, rows: own.length, cells: [classCell(shareClass, "Opening date"), fieldCell(last.origin, last.field)] }];
  });
}
