import type { CellRef } from "../../shares/values/cell";
import type { LocatedTable } from "../../shares/register/table";
import { unitIn } from "../vocabulary/units";
import { contentOf } from "../columns/fieldContents";
import type { TableOfEntries } from "../records/tableReader";
import type { PairTable } from "../regions/findPairs";
import type { PairName } from "../regions/pairNames";
import type { Entry, Place } from "./entry";

/** A table of names and values as entries: one, or one for each column of values. */
export function pairEntries(pair: PairTable): TableOfEntries {
  const { grid, kind, region, names, valueColumns, offsets, settledBy } = pair;
  const [firstValues = region.column + 1] = valueColumns;
  const isAbreast = offsets.size > 1;
  const placeOf = (name: PairName, column: number): Place => ({
    ...grid.cell(name.row, column),
    value: grid.value(name.row, column),
    format: grid.format(name.row, column),
  });
  const columnOf = (name: PairName): number => name.column + (offsets.get(name.column) ?? 1);
  const cells = new Map<string, CellRef>(
    [...names].map(([field, name]) => [field, grid.cell(name.row, columnOf(name))]),
  );
  const units = new Map(
    [...names].flatMap(([field, { text }]) => {
      const unit = contentOf(field) === "count" ? unitIn(text) : null;
      return typeof unit === "bigint" ? [[field, unit] as const] : [];
    }),
  );
  const table: LocatedTable = {
    kind,
    sheet: grid.sheet,
    shape: "pairs",
    region,
    excelTable: null,
    fields: new Map([...names].map(([field, { row }]) => [field, row])),
    valueColumn: firstValues,
    firstRow: region.row,
    lastRow: region.row + region.rows - 1,
    totalsRow: null,
    headings: new Map([...names].map(([field, { text }]) => [field, text])),
    settledBy,
    ...(isAbreast ? { cells } : {}),
    ...(units.size > 0 ? { units } : {}),
  };
  const columns = isAbreast ? [firstValues] : valueColumns;
  const entries = columns.map((column): Entry => {
    const places = [...names].map(([field, name]): [string, Place] => [
      field,
      placeOf(name, isAbreast ? columnOf(name) : column),
    ]);
    return { table, row: region.row, cells: new Map(places) };
  });
  return { table, grid, entries, totals: [], dateOrders: new Map() };
}
