import { fieldCell, pairCell, type LocatedTable } from "../shares/register/table";
import type { CellRef } from "../shares/values/cell";
import type { CellValue, ReadableWorkbook, Snapshot } from "../workbook/workbook";
import { MOST_SAMPLES, type PointedHeading, type PointedTable, type SampleValue } from "./pointOutTable";

/** Rows read below the headings to find values. */
const ROWS_BELOW = 30;
/** Values are at most this far beside a name, as in `reading/`. */
const FURTHEST_VALUE = 4;

/** The headings of a table as it was read, those nothing is read under among them, each with its first values. Writes nothing. */
export async function lookAsRead(workbook: ReadableWorkbook, table: LocatedTable): Promise<PointedTable | null> {
  const { shape, region, firstRow } = table;
  const rows = shape === "rows" ? firstRow - region.row + ROWS_BELOW : region.rows;
  const columns = shape === "rows" ? region.columns : region.columns + FURTHEST_VALUE;
  const [snapshot] = await workbook.read([{ ...region, rows, columns }]);
  if (snapshot === undefined) return null;
  const headings = shape === "rows" ? columnsOf(table, snapshot) : namesOf(table, snapshot);
  return { sheet: region.sheet, top: region, shape, headings, suggested: {} };
}

function columnsOf(table: LocatedTable, snapshot: Snapshot): readonly PointedHeading[] {
  const { region, firstRow, fields, headings, evidence } = table;
  const skipped = new Set(evidence?.skipped.map(({ row }) => row));
  return Array.from({ length: region.columns }, (_, index) => region.column + index).flatMap((column) => {
    const field = [...fields].find(([, place]) => place === column)?.[0];
    const path = Array.from({ length: firstRow - region.row }, (_, down) =>
      valueAt(snapshot, region.row + down, column),
    );
    const own = path.filter((text) => typeof text === "string" && text.trim() !== "").join(" › ");
    const text = (field === undefined ? undefined : headings.get(field)) ?? own;
    if (text === "") return [];
    const rows = Array.from({ length: ROWS_BELOW }, (_, down) => firstRow + down).filter((row) => !skipped.has(row));
    return [
      {
        text,
        place: column,
        samples: samplesOf(
          snapshot,
          rows.map((row) => ({ ...region, row, column })),
        ),
      },
    ];
  });
}

function namesOf(table: LocatedTable, snapshot: Snapshot): readonly PointedHeading[] {
  const { region, headings, fields } = table;
  const read = [...headings].map(([field, text]) => {
    const cell = table.cells === undefined ? pairCell(table, field) : placeOf(table, field);
    return { text, place: cell.row, samples: samplesOf(snapshot, [cell]) };
  });
  const taken = new Set(fields.values());
  const others = Array.from({ length: region.rows }, (_, down) => region.row + down).flatMap((row) => {
    const text = valueAt(snapshot, row, region.column);
    if (taken.has(row) || typeof text !== "string" || text.trim() === "") return [];
    const beside = Array.from({ length: FURTHEST_VALUE }, (_, index) => ({
      ...region,
      row,
      column: region.column + 1 + index,
    }));
    return [{ text, place: row, samples: samplesOf(snapshot, beside).slice(0, 1) }];
  });
  return [...read, ...others];
}

function placeOf(table: LocatedTable, field: string): CellRef {
  return table.cells?.get(field) ?? fieldCell({ table, row: table.region.row }, field);
}

function samplesOf(snapshot: Snapshot, cells: readonly CellRef[]): readonly SampleValue[] {
  return cells
    .map(({ row, column }) => ({ old: valueAt(snapshot, row, column), format: formatAt(snapshot, row, column) }))
    .filter(({ old }) => old !== "")
    .slice(0, MOST_SAMPLES);
}

function valueAt({ region, values }: Snapshot, row: number, column: number): CellValue {
  return values[row - region.row]?.[column - region.column] ?? "";
}

function formatAt({ region, formats }: Snapshot, row: number, column: number): string {
  return formats[row - region.row]?.[column - region.column] ?? "General";
}
