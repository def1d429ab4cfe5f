import type { CellRef } from "./values/cell";
import { balanceAfterBlocks, NO_CHANGE } from "./balances/balances";
import type { Movement } from "./register/movement";
import { absolute, type ShareCount } from "./values/quantity";
import type { Register, StatedTotal } from "./register/register";
import type { Repurchase, TreasurySale } from "./register/repurchase";
import { inBlocks } from "./rowBlocks";
import { fieldCell, type RowOrigin } from "./register/table";

/** What a column of share counts comes to. */
interface ColumnSum {
  /** Signed, as the cells have them. */
  readonly all: ShareCount;
  /** Not signed. */
  readonly sizes: ShareCount;
  /** True while a cell of the column could not be read. */
  readonly isUnread: boolean;
}

interface Column {
  sum(register: Register, total: StatedTotal): ColumnSum;
  cells(register: Register, total: StatedTotal): readonly CellRef[];
}

interface CountedRow {
  readonly origin: RowOrigin;
  readonly unread: ReadonlySet<string>;
}

function column<Row extends CountedRow>(
  field: string,
  rowsOf: (register: Register) => readonly Row[],
  countOf: (row: Row) => ShareCount | null,
): Column {
  return {
    sum(register, total) {
      const rows = rowsOf(register).filter((row) => isAddedUp(row, total));
      const counts = rows.map((row) => countOf(row) ?? 0n);
      return {
        all: added(counts),
        sizes: added(counts.map(absolute)),
        isUnread: rows.some(({ unread }) => unread.has(field)),
      };
    },
    cells: (register, total) =>
      rowsOf(register)
        .filter((row) => isAddedUp(row, total))
        .map(({ origin }) => fieldCell(origin, field)),
  };
}

/** True for a row that a total counts: between the first and last it names, in its table. */
function isAddedUp({ origin: { table, row } }: CountedRow, { firstRow, lastRow, table: of }: StatedTotal): boolean {
  if (firstRow === undefined || lastRow === undefined) return true;
  return table === of && row >= firstRow && row <= lastRow;
}

function added(counts: readonly ShareCount[]): ShareCount {
  return counts.reduce((sum, count) => sum + count, 0n);
}

const ofMovements = (field: string, countOf: (row: Movement) => ShareCount | null): [string, Column] => [
  `Movements ${field}`,
  column(field, ({ movements }) => movements, countOf),
];

/** The columns whose totals mean something, by table and field. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ofMovements("Number of shares", ({ number }) => number),
  ofMovements("Treasury shares", ({ treasuryShares }) => treasuryShares),
  ofMovements("Increase", ({ number }) => (number !== null && number > 0n ? number : 0n)),
  ofMovements("Decrease", ({ number }) => (number !== null && number < 0n ? number : 0n)),
  [
    "Repurchases Number",
    column<Repurchase>(
      "Number",
      ({ repurchases }) => repurchases,
      ({ number }) => number,
    ),
  ],
  [
    "Treasury sales Number",
    column<TreasurySale>(
      "Number",
      ({ treasurySales }) => treasurySales,
      ({ number }) => number,
    ),
  ],
]);

function columnOf({ table, field }: StatedTotal): Column | undefined {
  return COLUMNS.get(`${table.kind} ${field}`);
}

/**
 * What a totals row may say of its column: the sum of its rows, signed or not (a register that brackets what goes out may total sizes),
 * or for a column that mixes rows that move a balance with rows that do not, the sum of those that do.
 * "unread" while a cell of the column is not known. Null for a column whose total means nothing we know.
 */
export function sumOfColumn(
  register: Register,
  total: StatedTotal,
): { all: ShareCount; accepted: readonly ShareCount[] } | "unread" | null {
  const of = columnOf(total);
  if (of === undefined) return null;
  const { all, sizes, isUnread } = of.sum(register, total);
  if (isUnread) return "unread";
  const moving =
    total.table.kind === "Movements" && total.field === "Number of shares"
      ? [balanceAfterBlocks(NO_CHANGE, inBlocks(register.movements.filter((row) => isAddedUp(row, total)))).issued]
      : [];
  return { all, accepted: [all, sizes, ...moving, ...overPieces(register, total, of)] };
}

/** The last total of a table kept in pieces may count the rows of all of them. */
function overPieces(register: Register, total: StatedTotal, column: Column): readonly ShareCount[] {
  const { firstRow: _first, lastRow: _last, ...ofAll } = total;
  if (register.tables.filter(({ kind }) => kind === total.table.kind).length < 2) return [];
  const { all, sizes } = column.sum(register, ofAll);
  return [all, sizes];
}

/** The cells that a totals cell adds up. */
export function columnsOfTotals(register: Register, total: StatedTotal): readonly CellRef[] {
  return columnOf(total)?.cells(register, total) ?? [];
}
