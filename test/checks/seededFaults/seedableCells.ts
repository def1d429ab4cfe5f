import type { CellRef } from "../../../src/shares/values/cell";
import { fieldCell, hasField, pairCell, type LocatedTable } from "../../../src/shares/register/table";
import type { CellValue } from "../../../src/workbook/workbook";
import type { SeedableRegister } from "./seedableRegister";

type Kind =
  | "count"
  | "amount"
  | "percentage"
  | "date"
  | "dates"
  | "class"
  | "event"
  | "yes or no"
  | "choice"
  | "code"
  | "words"
  | "setting"
  | "heading";

/** What the cells under a heading hold. A heading that is missing here stops the run: no cell is left out by oversight. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  "Number of shares": "count",
  Increase: "count",
  Decrease: "count",
  Number: "count",
  "Balance after": "count",
  "Treasury shares": "count",
  "Opening balance": "count",
  "Closing balance": "count",
  "Opening treasury shares": "count",
  "Shares in issue at resolution": "count",
  "Shares authorised": "count",
  "Purchased before this register": "count",
  "Depositary shares": "count",
  "Opening total": "count",
  "Closing treasury shares": "count",
  "Closing total": "count",
  "Treasury balance after": "count",
  "Total after": "count",
  "Purchased under the mandate": "count",
  Total: "count",
  "Issue price": "amount",
  "Market price": "amount",
  "Highest price": "amount",
  "Lowest price": "amount",
  "Average price": "amount",
  "Total paid": "amount",
  "Total received": "amount",
  Close: "amount",
  Percentage: "percentage",
  Date: "date",
  "Trading date": "date",
  "Opening date": "date",
  "Closing date": "date",
  "Disclosed on": "date",
  "Cancelled on": "date",
  "Date submitted": "date",
  "Date of explanatory statement": "date",
  "Date of resolution": "date",
  "Last return": "date",
  "Announcement date": "date",
  "Purchase dates": "dates",
  "Share class": "class",
  Event: "event",
  Listed: "yes or no",
  "Weighted voting rights": "yes or no",
  Director: "yes or no",
  "Repeat percentages of earlier purchases": "yes or no",
  "Primary listing on the Exchange": "yes or no",
  Purpose: "choice",
  Currency: "choice",
  Method: "choice",
  Form: "choice",
  Status: "choice",
  "Stock code": "code",
  "Multi-counter stock code": "code",
  "Name of issuer": "words",
  "Name in Chinese": "words",
  "Short name": "words",
  "Kind of shares": "words",
  "Kind in Chinese": "words",
  Holder: "words",
  Details: "words",
  "Submitted by": "words",
  Title: "words",
  Description: "words",
  "Place of incorporation": "words",
  "Percentage decimals": "setting",
  "Price decimals": "setting",
  Confirmations: "setting",
  "Part A without an event": "setting",
};

/** A cell of a table of the register. */
export interface SeedableCell {
  readonly cell: CellRef;
  readonly table: LocatedTable;
  readonly field: string;
  readonly kind: Kind;
  readonly value: CellValue;
  readonly format: string;
  /** Of the same field in the row above; "" in the first row. */
  readonly above: CellValue;
  /** Every other value under the heading, each once. */
  readonly others: readonly CellValue[];
  /** The cell of another field of the row, and what stands in it; null where the table has no such field. */
  readonly beside: (field: string) => { readonly cell: CellRef; readonly value: CellValue } | null;
}

/** Every cell of every table, blank ones too, table by table. */
export function* seedableCells(register: SeedableRegister, tables: readonly LocatedTable[]): Generator<SeedableCell> {
  for (const table of tables) {
    for (const [field, kind] of [...table.fields.keys()].map((name) => [name, KIND_OF[name]] as const)) {
      if (kind === undefined) throw new Error(`say what the cells under ${field} hold`);
      yield headingOf(register, table, field);
      yield* table.shape === "pairs" ? [ofPair(register, table, field, kind)] : ofColumn(register, table, field, kind);
    }
  }
}

function headingOf(register: SeedableRegister, table: LocatedTable, field: string): SeedableCell {
  const place = table.fields.get(field) ?? 0;
  const cell =
    table.shape === "rows"
      ? { sheet: table.sheet, row: table.region.row, column: place }
      : { sheet: table.sheet, row: place, column: table.region.column };
  return { cell, table, field, kind: "heading", ...register.cell(cell), above: "", others: [], beside: () => null };
}

function ofPair(register: SeedableRegister, table: LocatedTable, field: string, kind: Kind): SeedableCell {
  const cell = pairCell(table, field);
  return { cell, table, field, kind, ...register.cell(cell), above: "", others: [], beside: () => null };
}

function* ofColumn(
  register: SeedableRegister,
  table: LocatedTable,
  field: string,
  kind: Kind,
): Generator<SeedableCell> {
  const at = (row: number, name = field): CellRef => fieldCell({ table, row }, name);
  const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, index) => table.firstRow + index);
  const column = rows.map((row) => register.cell(at(row)).value);
  for (const row of table.totalsRow === null ? rows : [...rows, table.totalsRow]) {
    const seen = register.cell(at(row));
    const isTotal = row === table.totalsRow;
    if (isTotal && (kind !== "count" || seen.value === "")) continue;
    const others = [...new Set(column)].filter((value) => value !== seen.value && value !== "");
    const beside = (name: string): ReturnType<SeedableCell["beside"]> =>
      hasField(table, name) ? { cell: at(row, name), value: register.cell(at(row, name)).value } : null;
    yield { cell: at(row), table, field, kind, ...seen, above: column[row - table.firstRow - 1] ?? "", others, beside };
  }
}
