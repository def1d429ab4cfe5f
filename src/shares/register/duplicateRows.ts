import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import type { Money } from "../values/money";
import type { ShareCount } from "../values/quantity";
import type { Movement } from "./movement";

import { movementCell, numberCell } from "./rowCells";

/** Rows that cannot be told apart. The cells of the row that repeats come before those of the one it repeats. */
export interface Duplicate {
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly rows: number;
  readonly cells: readonly CellRef[];
}

/** Rows of Movements that cannot be told apart, the one that repeats first. */
export interface DuplicateMovements extends Duplicate {
  readonly movements: readonly Movement[];
}

/** Rows of Movements with the same date, class, event, details, holder, number and price. */
export function duplicateMovements(movements: readonly Movement[]): readonly DuplicateMovements[] {
  const duplicates: { readonly firstRow: number; readonly duplicate: DuplicateMovements }[] = [];
  for (const [date, ofDay] of grouped(movements, (row) => row.date ?? undefined)) {
    // Few rows of a day share their number with another, and only those are compared in full.
    for (const [number, alike] of grouped(ofDay, (row) => row.number ?? undefined)) {
      for (const rows of alike.length < 2 ? [] : repeated(alike, keyOfMovement)) {
        const lastFirst = [...rows].reverse();
        const cells = lastFirst.flatMap((row) => [numberCell(row), movementCell(row, "Date")]);
        const firstRow = rows[0]?.origin.row ?? 0;
        duplicates.push({ firstRow, duplicate: { date, number, rows: rows.length, cells, movements: lastFirst } });
      }
    }
  }
  return duplicates.sort((a, b) => a.firstRow - b.firstRow).map(({ duplicate }) => duplicate);
}

function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): readonly (readonly Row[])[] {
  return [...grouped(rows, keyOf).values()].filter((group) => group.length > 1);
}

function keyOfMovement({ shareClass, category, event, details, holder, issuePrice }: Movement): string {
  return JSON.stringify([shareClass, category, event, details, holder, keyOfMoney(issuePrice)]);
}

function keyOfMoney(money: Money | null): string | null {
  return money === null ? null : `${money.currency ?? ""} ${money.amount.numerator}/${money.amount.denominator}`;
}
