import type { Finding } from "../shares/values/finding";
import type { FoundTable } from "./locateTables";
import { readingFinding } from "./readingFindings";
import { plainNumber } from "./rows/columnSums";

/** The totals of rows that are not the sum of the classes, events or grants abreast in them. */
export function totalsAcross({ table, grid, taken, built }: FoundTable): Finding[] {
  const { columns = [], totals = [] } = taken?.score.matrix ?? {};
  return (built?.rows.entries ?? []).flatMap((row) => {
    const parts = columns.filter(({ column }) => !grid.isBlank(row, column));
    const sum = parts.reduce((all, { column }) => all + (plainNumber(grid.value(row, column)) ?? 0), 0);
    return totals.flatMap((total) => {
      const stated = plainNumber(grid.value(row, total));
      if (stated === null || Number.isNaN(stated) || Number.isNaN(sum) || stated === sum) return [];
      const cells = [grid.cell(row, total), ...parts.map(({ column }) => grid.cell(row, column))];
      return [readingFinding("total-across", cells, { table: table.kind, read: String(stated), sum: String(sum) })];
    });
  });
}
