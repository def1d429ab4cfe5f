import type { CellRef } from "./cell";
import type { CivilDate } from "./civilDate";
import { dealingsOf } from "./dealings";
import type { Movement } from "./movement";
import type { ShareCount } from "./quantity";
import type { Register } from "./register";
import type { Repurchase, TreasurySale } from "./repurchase";
import { dealingCell, movementCell, numberCell } from "./rowCells";

/** Rows that cannot be told apart. The cells of the row that repeats come before those of the one it repeats. */
export interface Duplicate {
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly rows: number;
  readonly cells: readonly CellRef[];
}

/** Rows of Movements with the same date, class, event, details, holder, number and price. */
export function duplicateMovements(register: Register): Duplicate[] {
  const alike = movementsAlike(register);
  const groups = groupedBy(alike.size === 0 ? [] : register.movements.filter((movement) => alike.has(movement)), ({ date, number, shareClass, category, event, details, holder, issuePrice }) =>
    date === null || number === null ? null : keyOf(date, number, shareClass, category, event, details, holder, issuePrice),
  );
  return groups.flatMap((rows) => {
    const { date = null, number = null } = rows[0] ?? {};
    return date === null || number === null ? [] : [{ date, number, rows: rows.length, cells: [...rows].reverse().flatMap((row) => [numberCell(row), movementCell(row, "Date")]) }];
  });
}

/** Rows that share day and number with another: only these few are compared in full. */
function movementsAlike(register: Register): ReadonlySet<Movement> {
  const alike = new Set<Movement>();
  const days = new Map<CivilDate, Map<ShareCount, Movement>>();
  for (const movement of register.movements) {
    const { date, number } = movement;
    if (date === null || number === null) continue;
    let ofDay = days.get(date);
    if (ofDay === undefined) {
      ofDay = new Map();
      days.set(date, ofDay);
    }
    const first = ofDay.get(number);
    if (first === undefined) ofDay.set(number, movement);
    else alike.add(first).add(movement);
  }
  return alike;
}

/** Rows of Repurchases, or of Treasury sales, of one day, class, place and purpose: those tables keep a row a trading day. */
export function daysEnteredTwice(register: Register): Duplicate[] {
  const rows = dealingsOf(register).map(({ row }): Repurchase | TreasurySale => row);
  const groups = groupedBy(rows, (row) => (row.tradingDate === null ? null : keyOf(row.origin.table.kind, row.tradingDate, row.shareClass, row.method, "purpose" in row ? row.purpose : "")));
  return groups.flatMap((group) => {
    const { tradingDate = null, number = null } = group.at(-1) ?? {};
    return tradingDate === null ? [] : [{ date: tradingDate, number: number ?? 0n, rows: group.length, cells: [...group].reverse().flatMap((row) => [dealingCell(row, "Trading date"), dealingCell(row, "Number")]) }];
  });
}

/** Groups of two rows and more that share a key; a row whose key is null is in none. */
function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => string | null): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = key(row);
    if (own === null) continue;
    const group = groups.get(own);
    if (group) group.push(row);
    else groups.set(own, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}
