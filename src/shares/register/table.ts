import type { CellRef, Region } from "../values/cell";
import type { Words } from "../values/finding";

/** The tables of a register, by their names in the field. */
export const TABLE_KINDS = [
  "Issuer",
  "Share classes",
  "Movements",
  "Repurchases",
  "Treasury sales",
  "Mandate",
  "Closing prices",
  "Last return",
  "Schemes",
  "Settings",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export function isTableKind(name: unknown): name is TableKind {
  return TABLE_KINDS.some((kind) => kind === name);
}

/** A table as found in the workbook. Rows and columns count from 0 on the sheet. */
export interface LocatedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** `rows`: headings above, a row an entry. `pairs`: names in one column, values beside them. */
  readonly shape: "rows" | "pairs";
  /** Headings to last row. */
  readonly region: Region;
  /** The Excel table's name, or null for a plain range. */
  readonly excelTable: string | null;
  /** Field to sheet column (`rows`) or to sheet row (`pairs`). */
  readonly fields: ReadonlyMap<string, number>;
  /** The sheet column that holds the values of `pairs`; -1 for `rows`. */
  readonly valueColumn: number;
  /** First and last row of data for `rows`; last is below first where there is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The last row with an entry, where an Excel table has rows without one below it; before `firstRow` where none has. */
  readonly lastEntry?: number;
  /** The totals row, or null. */
  readonly totalsRow: number | null;
  /** The heading texts as read, by field. */
  readonly headings: ReadonlyMap<string, string>;
  /** How it was settled: by its headings, or by the user's own answer. */
  readonly settledBy: "headings" | "user";
  /** Cells of the fields where names and values stand across or abreast; without it they stand in `valueColumn`. */
  readonly cells?: ReadonlyMap<string, CellRef>;
  /** What a field counts in, where its heading or a title says so: 1,000 under `Number of shares ('000)`. */
  readonly units?: ReadonlyMap<string, bigint>;
  /** Columns of which a cell holds only a part of a day: the day is put together from several, and no value of it may be put into one. */
  readonly dateParts?: readonly number[];
  /** Columns of which a cell holds a part of what was bought or sold on a day, in a table with a row a fill: no value for the day may be put into one. */
  readonly fills?: readonly number[];
  /** True for classes whose balance a ledger brings forward: its first day may be long before the last return. */
  readonly isLedger?: boolean;
  /** Why it was taken for what it is, for Set-up. */
  readonly evidence?: TableEvidence;
}

/** Why a region was taken for a table of its kind. */
interface TableEvidence {
  readonly score: number;
  readonly reasons: readonly Words[];
  /** By field, what it was known by. */
  readonly columns: ReadonlyMap<string, ColumnReason>;
  readonly skipped: readonly SkippedRow[];
}

/** What a column was known by: the words over it, what its cells hold, or the user's own answer. */
export type ColumnReason = "heading" | "contents" | "answer";

/** A row of a table that is no entry. */
export interface SkippedRow {
  readonly row: number;
  readonly why:
    | "heading"
    | "column numbers"
    | "band"
    | "total"
    | "note"
    | "balance"
    | "struck through"
    | "void"
    | "taken back"
    | "formula";
}

/** Where an entry stands: a row of a table. */
export interface RowOrigin {
  readonly table: LocatedTable;
  readonly row: number;
  /** Cells of fields that do not stand in the entry's row under their headings: a class in a title, a number of a matrix. */
  readonly cells?: ReadonlyMap<string, CellRef>;
  /** True where the cell of the number holds its size alone, and words give it the sign: under `Less:`, beside `Out`. */
  readonly isSize?: boolean;
}

/** The cell of a field in an entry's row; the row's first cell where the table has no such column. */
export function fieldCell(origin: RowOrigin, field: string): CellRef {
  const own = origin.cells?.get(field);
  if (own !== undefined) return { sheet: own.sheet, row: own.row, column: own.column };
  return {
    sheet: origin.table.sheet,
    row: origin.row,
    column: origin.table.fields.get(field) ?? origin.table.region.column,
  };
}

/** The cell of a value of a table with one entry, or where it would stand if the field is absent. */
export function pairCell(table: LocatedTable, field: string): CellRef {
  const own = table.cells?.get(field);
  if (own !== undefined) return { sheet: own.sheet, row: own.row, column: own.column };
  const place = table.fields.get(field);
  // Names across stand over their values, like the headings of a table with one row.
  if (table.shape === "rows") return { sheet: table.sheet, row: table.firstRow, column: place ?? table.region.column };
  return { sheet: table.sheet, row: place ?? table.region.row, column: table.valueColumn };
}

/** The table a cell stands in; null where no table of the register has it. */
export function tableAt(tables: readonly LocatedTable[], { sheet, row, column }: CellRef): LocatedTable | null {
  return (
    tables.find(({ region }) => {
      const [down, across] = [row - region.row, column - region.column];
      return sheet === region.sheet && down >= 0 && down < region.rows && across >= 0 && across < region.columns;
    }) ?? null
  );
}

/** The table a cell stands in, and the field its column (or row) is read as, null for none; null where no table of the register has the cell. */
export function fieldAt(
  tables: readonly LocatedTable[],
  cell: CellRef,
): { readonly kind: TableKind; readonly field: string | null } | null {
  const table = tableAt(tables, cell);
  return table === null ? null : { kind: table.kind, field: fieldOf(table, cell) };
}

function fieldOf({ shape, fields }: LocatedTable, { row, column }: CellRef): string | null {
  const place = shape === "pairs" ? row : column;
  return [...fields].find(([, at]) => at === place)?.[0] ?? null;
}

/** What the numbers of a cell's column count in: 1,000 under `('000)`. */
export function unitAt(tables: readonly LocatedTable[], cell: CellRef): bigint {
  const table = tableAt(tables, cell);
  return table?.units?.get(fieldOf(table, cell) ?? "") ?? 1n;
}

/** True for a cell that holds a part of a day, or of what was bought or sold on it. */
export function holdsPartOfDay(tables: readonly LocatedTable[], { sheet, row, column }: CellRef): boolean {
  return tables.some(
    ({ dateParts, fills, region }) =>
      (dateParts?.includes(column) === true || fills?.includes(column) === true) &&
      sheet === region.sheet &&
      row >= region.row &&
      row < region.row + region.rows,
  );
}

/** True where the table has a column (or row) for the field. */
export function hasField(table: LocatedTable, field: string): boolean {
  return table.fields.has(field);
}
