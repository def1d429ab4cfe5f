import type { CellRef } from "../../shares/values/cell";
import type { Words } from "../../shares/values/finding";
import type { LocatedTable } from "../../shares/register/table";
import { REASONS } from "../columns/reasons";
import type { TableOfEntries } from "../records/tableReader";
import type { MandateFigures } from "./mandateFigures";
import type { MandateSentence } from "../regions/mandateSentence";
import type { SheetGrid } from "../regions/sheetGrid";
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
  return tableOfPlaces(grid, places, REASONS.sentence);
}

/** A mandate known by its figures, as a table of names and values. */
export function mandateOfFigures({ grid, places }: MandateFigures): TableOfEntries {
  return tableOfPlaces(grid, places, REASONS.tenth);
}

function tableOfPlaces(grid: SheetGrid, places: ReadonlyMap<string, Place>, reason: Words): TableOfEntries {
  const all = [...places.values()];
  const [row, column] = [Math.min(...all.map((place) => place.row)), Math.min(...all.map((place) => place.column))];
  const region = {
    sheet: grid.sheet,
    row,
    column,
    rows: Math.max(...all.map((place) => place.row)) - row + 1,
    columns: Math.max(...all.map((place) => place.column)) - column + 1,
  };
  const table: LocatedTable = {
    kind: "Mandate",
    sheet: grid.sheet,
    shape: "pairs",
    region,
    excelTable: null,
    fields: new Map([...places].map(([field, place]) => [field, place.row])),
    valueColumn: column,
    firstRow: row,
    lastRow: row + region.rows - 1,
    totalsRow: null,
    headings: new Map(),
    settledBy: "headings",
    cells: new Map([...places].map(([field, place]): [string, CellRef] => [field, grid.cell(place.row, place.column)])),
    // A sentence holds several figures: no value of one may be put in its place.
    fills: [...new Set(all.map((place) => place.column))],
    evidence: { score: 1, reasons: [reason], columns: new Map(), skipped: [] },
  };
  return { table, grid, entries: [{ table, row, cells: places }], totals: [], dateOrders: new Map() };
}
