import type { CellRef } from "./cell";
import { changeBy } from "./balances";
import { absolute, type ShareCount, sumOf } from "./quantity";
import type { Register, StatedTotal } from "./register";
import { fieldCell, type LocatedTable, type RowOrigin } from "./table";

interface Addend {
  readonly origin: RowOrigin;
  readonly value: ShareCount | null;
  readonly unread: boolean;
}

/**
 * What a totals row may say of its column: the sum of its rows, signed or not (a register that brackets what goes out may total sizes),
 * or for a column that mixes rows that move a balance with rows that do not, the sum of those that do.
 * "unread" while a cell of the column is not known. Null for a column whose total means nothing we know.
 */
export function sumOfColumn(register: Register, total: StatedTotal): { all: ShareCount; accepted: readonly ShareCount[] } | "unread" | null {
  const rows = addends(register, total);
  if (rows === null) return null;
  if (rows.some((row) => row.unread)) return "unread";
  const values = rows.flatMap((row) => row.value ?? []);
  const all = sumOf(values);
  const moving = total.table.kind === "Movements" && total.field === "Number of shares" ? [sumOf(register.movements.filter((row) => sameTable(row.origin.table, total.table)).map((row) => changeBy(row).issued))] : [];
  return { all, accepted: [all, sumOf(values.map(absolute)), ...moving] };
}

/** The cells that a totals cell adds up. */
export function columnsOfTotals(register: Register, total: StatedTotal): CellRef[] {
  return (addends(register, total) ?? []).map((row) => fieldCell(row.origin, total.field));
}

function addends(register: Register, { table, field }: StatedTotal): Addend[] | null {
  const of = (origin: RowOrigin, value: ShareCount | null, unread: ReadonlySet<string>): Addend[] => (sameTable(origin.table, table) ? [{ origin, value, unread: unread.has(field) }] : []);
  if (table.kind === "Movements") {
    if (field === "Treasury shares") return register.movements.flatMap((row) => of(row.origin, row.treasuryShares, row.unread));
    if (field === "Increase") return register.movements.flatMap((row) => of(row.origin, row.number !== null && row.number > 0n ? row.number : 0n, row.unread));
    if (field === "Decrease") return register.movements.flatMap((row) => of(row.origin, row.number !== null && row.number < 0n ? row.number : 0n, row.unread));
    return field === "Number of shares" ? register.movements.flatMap((row) => of(row.origin, row.number, row.unread)) : null;
  }
  if (field === "Number" && table.kind === "Repurchases") return register.repurchases.flatMap((row) => of(row.origin, row.number, row.unread));
  if (field === "Number" && table.kind === "Treasury sales") return register.treasurySales.flatMap((row) => of(row.origin, row.number, row.unread));
  if (table.kind !== "Share classes") return null;
  const figures = register.classes.map((row) => ({ origin: row.origin, figure: field === "Opening balance" ? row.openingBalance : field === "Closing balance" ? row.statedClosing : field === "Opening treasury shares" ? row.openingTreasury : null }));
  return figures.some(({ figure }) => figure !== null) ? figures.flatMap(({ origin, figure }) => of(origin, figure?.value ?? null, new Set())) : null;
}

function sameTable(a: LocatedTable, b: LocatedTable): boolean {
  return a.sheet === b.sheet && a.region.row === b.region.row && a.region.column === b.region.column;
}
