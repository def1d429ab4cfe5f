import type { CellRef } from "./values/cell";
import type { CivilDate } from "./values/civilDate";
import type { Ledger } from "./ledger";
import type { ReturnContent } from "./disclosure/returnContent";
import { classCell } from "./register/rowCells";
import { fieldCell, hasField, type RowOrigin } from "./register/table";

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
export function allBeforeOpening(ledger: Ledger, content: ReturnContent | null): AllBeforeOpening[] {
  if (content !== null) return [];
  const { classes, repurchases, treasurySales } = ledger.register;
  return classes.flatMap((shareClass) => {
    const opening = shareClass.openingDate?.value ?? null;
    const movements = ledger.movementsOf(shareClass).filter(keepsNoDisclosure);
    const dealings = [...repurchases, ...treasurySales].filter(
      (row) => row.shareClass === shareClass.name && keepsNoDisclosure(row),
    );
    const [dealing, movement] = [dealings.at(-1), movements.at(-1)];
    const last =
      dealing === undefined
        ? movement === undefined
          ? null
          : fieldCell(movement.origin, "Date")
        : fieldCell(dealing.origin, "Trading date");
    if (opening === null || last === null) return [];
    const areBefore =
      movements.every(({ date }) => date !== null && date < opening) &&
      dealings.every(({ tradingDate }) => tradingDate !== null && tradingDate < opening);
    const rows = movements.length + dealings.length;
    return areBefore
      ? [{ shareClass: shareClass.name, opening, rows, cells: [classCell(shareClass, "Opening date"), last] }]
      : [];
  });
}

function keepsNoDisclosure({ origin }: { readonly origin: RowOrigin }): boolean {
  return !hasField(origin.table, "Disclosed on");
}
