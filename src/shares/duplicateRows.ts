import type { CellRef } from "./cell";
import type { CivilDate } from "./civilDate";
import type { ShareCount } from "./quantity";
import type { Register } from "./register";
import { dealingCell, numberCell } from "./rowCells";

/** Rows of one table that cannot be told apart. The row that repeats comes before the one it repeats. */
export interface Duplicate {
  readonly table: "Movements" | "Repurchases" | "Treasury sales";
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly cells: readonly CellRef[];
}

interface Row extends Omit<Duplicate, "cells"> {
  readonly cell: CellRef;
  readonly key: string;
}

/** Rows with the same date, class, event, details, number and prices. Two balances that both follow make two rows of two events. */
export function duplicates(register: Register): Duplicate[] {
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(register)) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined || rows.length < 2 ? [] : [{ table: first.table, date: first.date, number: first.number, cells: rows.map((row) => row.cell).reverse() }];
  });
}

function* rowsOf(register: Register): Generator<Row> {
  for (const row of register.movements) {
    const { date, number, shareClass, category, event, details, holder, issuePrice } = row;
    if (date === null || number === null) continue;
    yield { table: "Movements", date, number, cell: numberCell(row), key: keyOf("Movements", date, number, shareClass, category, event, details, holder, issuePrice) };
  }
  for (const row of register.repurchases) {
    const { tradingDate: date, number, shareClass, method, totalPaid, highestPrice, lowestPrice, purpose } = row;
    if (date === null || number === null) continue;
    yield { table: "Repurchases", date, number, cell: dealingCell(row, "Number"), key: keyOf("Repurchases", date, number, shareClass, method, totalPaid, highestPrice, lowestPrice, purpose) };
  }
  for (const row of register.treasurySales) {
    const { tradingDate: date, number, shareClass, method, totalReceived, highestPrice, lowestPrice } = row;
    if (date === null || number === null) continue;
    yield { table: "Treasury sales", date, number, cell: dealingCell(row, "Number"), key: keyOf("Treasury sales", date, number, shareClass, method, totalReceived, highestPrice, lowestPrice) };
  }
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}
