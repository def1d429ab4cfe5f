import type { TableRegion } from "../regions/tableRegion";
import type { ClassFinder } from "./context";
import { type Entry, isSizeAlone, type Place } from "./entry";

const BALANCES = ["Balance after", "Treasury balance after", "Total after"];

/**
 * The legs of an entry whose row says from which class the shares go and into which: one that lowers the first, one that raises the second. A cell that
 * names no class has no leg: `(cancelled)`, `New issue`. An entry without either stays as it is.
 */
export function legsOf(entry: Entry, { grid }: TableRegion, { isClass }: ClassFinder): readonly Entry[] {
  const { table, row } = entry;
  const leg = (field: string, isFrom: boolean): Entry[] => {
    const column = table.fields.get(field) ?? -1;
    const value = grid.text(row, column);
    if (column < 0 || value === "" || !isClass(value)) return [];
    const cells = new Map<string, Place>([
      ...(entry.cells ?? []),
      ["Share class", { ...grid.cell(row, column), value, format: "@" }],
    ]);
    const isSize = isSizeAlone(grid.value(row, table.fields.get("Number of shares") ?? -1));
    return [{ table, row, cells, ...(isFrom && isSize ? { isNegated: true } : {}) }];
  };
  const legs = [...leg("From class", true), ...leg("To class", false)];
  if (legs.length < 2) return legs.length === 0 ? [entry] : legs;
  // What stands beside both legs is the balance of neither alone.
  return legs.map((each) => ({
    ...each,
    cells: new Map([
      ...(each.cells ?? []),
      ...BALANCES.flatMap((field): [string, Place][] => {
        const column = table.fields.get(field);
        return column === undefined ? [] : [[field, { ...grid.cell(row, column), value: "", format: "@" }]];
      }),
    ]),
  }));
}
