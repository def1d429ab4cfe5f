import { regionAddress, type Region } from "../shares/values/cell";

/** Excel takes addresses up to 8,192 characters; some hosts count a sheet's name in front of each area. */
const LONGEST_ADDRESS = 8_000;

export type Area = Omit<Region, "sheet">;

/** Which neighbours may become one area. */
export interface Joining {
  readonly across: boolean;
  readonly down: boolean;
}

/** Few rectangles for a set of cells: runs along the rows, then equal runs below each other joined. */
export function areasOf(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
  joining: Joining = { across: true, down: true },
): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (joining.across && last && last.row === row && last.column + last.columns === column) last.columns++;
    else if (!last || last.row !== row || last.column + last.columns <= column)
      runs.push({ row, column, rows: 1, columns: 1 });
  }
  if (!joining.down) return runs;
  const open = new Map<string, (typeof runs)[number]>();
  const areas: (typeof runs)[number][] = [];
  for (const run of runs) {
    const key = `${run.column} ${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows++;
    else {
      areas.push(run);
      open.set(key, run);
    }
  }
  return areas;
}

/** The areas' addresses in lists that Excel takes. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  return listsOf(areas.map(regionAddress));
}

/** Addresses packed into lists that Excel takes. */
export function listsOf(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
