import { grouped } from "../../shares/values/grouped";
import type { Region } from "../../shares/values/cell";
import type { TableKind } from "../../shares/register/table";
import { contentOf } from "../columns/fieldContents";
import { namesByField, type PairName } from "./pairNames";
import { hasValue, type NameGroup, type PairContext, type PairTable, tableOfNames, valueOffset } from "./pairTable";
import type { SheetGrid } from "./sheetGrid";

/** Names of a table's kind that stand abreast of it, with values of their own, belong to it. Takes them out of those that make no table yet. */
export function withNeighbours(grid: SheetGrid, tables: readonly PairTable[], open: NameGroup[]): PairTable[] {
  return tables.map((table) => {
    if (table.valueColumns.length > 1 || table.settledBy === "user") return table;
    const names = new Map(table.names);
    const offsets = new Map(table.offsets);
    let { row: top, column: leftmost, columns, rows } = table.region;
    for (const group of open.filter(({ kind }) => kind === table.kind)) {
      const [first] = group.names;
      if (first === undefined || !isAbreast(table.region, group.names)) continue;
      const more = [...namesByField(group.names, table.kind)].filter(
        ([field, name]) => !names.has(field) && hasValue(grid, name),
      );
      if (more.length === 0) continue;
      for (const [field, name] of more) names.set(field, name);
      const offset = valueOffset(grid, group.names);
      offsets.set(first.column, offset);
      const right = Math.max(leftmost + columns - 1, first.column + offset);
      leftmost = Math.min(leftmost, first.column);
      columns = right - leftmost + 1;
      const bottom = Math.max(top + rows - 1, group.names.at(-1)?.row ?? 0);
      top = Math.min(top, first.row);
      rows = bottom - top + 1;
      open.splice(open.indexOf(group), 1);
    }
    // The name of the class may stand in the other column.
    const isMakeshift = table.isMakeshift && !(table.kind === "Share classes" && names.has("Share class"));
    return {
      ...table,
      names,
      offsets,
      isMakeshift,
      region: { ...table.region, row: top, column: leftmost, columns, rows },
    };
  });
}

function isAbreast(region: Region, group: readonly PairName[]): boolean {
  const top = group[0]?.row ?? 0;
  const bottom = group.at(-1)?.row ?? 0;
  const column = group[0]?.column ?? 0;
  return top <= region.row + region.rows && bottom >= region.row && column !== region.column;
}

/** True for the name of a day or a figure with words beside it, right beside or further along: a heading beside others. */
function isBesideWords(grid: SheetGrid, kind: TableKind, { row, column, meanings, value }: PairName): boolean {
  const isOfText = meanings.some(({ kind: of, field }) => of === kind && ["text", "class"].includes(contentOf(field)));
  const at = [1, 2, 3, 4].find((offset) => !grid.isBlank(row, column + offset)) ?? 1;
  const beside = grid.text(row, column + at);
  return value === undefined && !isOfText && beside !== "" && !/\d/.test(beside);
}

/** Two columns of names that make a table only together. */
export function abreast(grid: SheetGrid, open: readonly NameGroup[], context: PairContext): PairTable[] {
  const tables: PairTable[] = [];
  const used = new Set<NameGroup>();
  const valued = open
    .filter(({ kind }) => kind === "Issuer" || kind === "Share classes" || kind === "Mandate" || kind === "Last return")
    .map((group, at) => ({ group, at }))
    .filter(
      ({ group: { kind, names } }) =>
        names.length > 0 && names.every((name) => hasValue(grid, name) && !isBesideWords(grid, kind, name)),
    );
  const byTop = grouped(valued, ({ group: { names } }) => names[0]?.row);
  for (const { group: left, at } of valued) {
    if (used.has(left)) continue;
    const { row: top = 0, column } = left.names[0] ?? {};
    const [next] = [top - 1, top, top + 1]
      .flatMap((row) => byTop.get(row) ?? [])
      .filter(
        ({ group, at: place }) =>
          group.kind === left.kind && place > at && !used.has(group) && group.names[0]?.column !== column,
      )
      .sort((a, b) => a.at - b.at);
    const right = next?.group;
    if (right === undefined) continue;
    const table = tableOfNames(grid, left.kind, [left.names, right.names], context);
    if (table === null) continue;
    used.add(left);
    used.add(right);
    tables.push(table);
  }
  return tables;
}
