import type { Region } from "../../shares/values/cell";
import type { PairTable } from "./pairTable";

/** Of names and values that stand in one another the one with more names; names of several tables may stand in turn in one column. */
export function pairsThatCount(pairs: readonly PairTable[]): PairTable[] {
  return pairs.filter(
    (pair) =>
      !pairs.some(
        (other) =>
          other !== pair &&
          other.names.size > pair.names.size &&
          other.region.column !== pair.region.column &&
          overlap(pair.region, other.region) &&
          (standsInValues(pair, other) || standsInValues(other, pair)),
      ),
  );
}

/** True where a name of one table is the value of a name of another: names of two kinds abreast are not. */
function standsInValues(pair: PairTable, { names, offsets, valueColumns }: PairTable): boolean {
  const values = [...names.values()].filter(({ value }) => value === undefined);
  return [...pair.names.values()].some(({ row, column }) =>
    values.some(
      (name) =>
        name.row === row &&
        (column === name.column + (offsets.get(name.column) ?? 1) ||
          (name.column < column && valueColumns.includes(column))),
    ),
  );
}

/** True for blocks of cells that share one. */
export function overlap(one: Region, other: Region): boolean {
  return (
    one.sheet === other.sheet &&
    other.row < one.row + one.rows &&
    one.row < other.row + other.rows &&
    other.column < one.column + one.columns &&
    one.column < other.column + other.columns
  );
}
