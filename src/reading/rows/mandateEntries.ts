import type { CellRef } from "../../shares/values/cell";
import type { LocatedTable } from "../../shares/register/table";
import { REASONS } from "../columns/reasons";
import type { TableOfEntries } from "../records/tableReader";
import type { MandateSentence } from "../regions/mandateSentence";
import type { Place } from "./entry";

/** A mandate that a sentence states, as a table of names and values. */
export function mandateEntries({ grid, row, column, ...said }: MandateSentence): TableOfEntries {
  const cell = grid.cell(row, column);
  const place = (value: string): Place => ({ ...cell, value, format: "@" });
  const places = new Map<string, Place>([
    ["Date of resolution", place(said.resolution)],
    ["Shares authorised", place(said.authorised)],
    ...(said.base === "" ? [] : [["Shares in issue at resolution", place(said.base)] as const]),
  ]);
  const table: LocatedTable = {
    kind: "Mandate",
    sheet: grid.sheet,
    shape: "pairs",
    region: { sheet: grid.sheet, row, column, rows: 1, columns: 1 },
    excelTable: null,
    fields: new Map([...places.keys()].map((field) => [field, row])),
    valueColumn: column,
    firstRow: row,
    lastRow: row,
    totalsRow: null,
    headings: new Map(),
    settledBy: "headings",
    cells: new Map([...places.keys()].map((field): [string, CellRef] => [field, cell])),
    // A sentence holds several figures: no value of one may be put in its place.
    fills: [column],
    evidence: { score: 1, reasons: [REASONS.sentence], columns: new Map(), skipped: [] },
  };
  return { table, grid, entries: [{ table, row, cells: places }], totals: [], dateOrders: new Map() };
}
