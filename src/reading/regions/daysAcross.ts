import type { CellValue } from "../../workbook/workbook";
import { type DateParts, datePartsIn, monthAndYearIn } from "../cells/dateParts";
import { isDateFormat } from "../cells/parseDate";
import type { PairTable } from "./pairTable";
import { SheetGrid } from "./sheetGrid";

const DAYS = ["Date", "Trading date"];
const LAST_DAY_OF_MONTH = 31;
const ROWS_OF_TITLES = 3;

/**
 * Days alone across, in lists with an entry a column, put together with the month and year that stand over the list or in the sheet's name: the sheet with
 * whole days in their cells.
 */
export function withWholeDaysAcross(grid: SheetGrid, pairs: readonly PairTable[]): SheetGrid {
  const found = pairs.flatMap((pair) => daysOf(grid, pair));
  if (found.length === 0) return grid;
  const values = grid.snapshot.values.map((row) => row.slice());
  for (const { row, column, day } of found) {
    const cells = values[row - grid.top];
    if (cells !== undefined) cells[column - grid.left] = day;
  }
  return new SheetGrid({ ...grid.snapshot, values });
}

interface DayFound {
  readonly row: number;
  readonly column: number;
  readonly day: string;
}

function daysOf(grid: SheetGrid, { names, valueColumns }: PairTable): readonly DayFound[] {
  const name = DAYS.flatMap((field) => names.get(field) ?? [])[0];
  if (name === undefined || name.value !== undefined || valueColumns.length < 2) return [];
  const { row } = name;
  const days = valueColumns.map((column) => dayAlone(grid.value(row, column), grid.format(row, column)));
  if (days.some((day) => day === null)) return [];
  const { year, month } = { ...monthAndYearIn(grid.sheet), ...saidAbove(grid, row, name.column) };
  if (year === undefined || month === undefined) return [];
  return valueColumns.map((column, index) => ({
    row,
    column,
    day: `${year}-${String(month).padStart(2, "0")}-${String(days[index] ?? 0).padStart(2, "0")}`,
  }));
}

function dayAlone(value: CellValue, format: string): number | null {
  if (typeof value === "number")
    return isDateFormat(format) || !Number.isInteger(value) || value < 1 || value > LAST_DAY_OF_MONTH ? null : value;
  return datePartsIn("day", value, format, false).day ?? null;
}

/** The nearest month and year above, in texts alone in their rows. */
function saidAbove(grid: SheetGrid, row: number, column: number): DateParts {
  let said: DateParts = {};
  for (let above = row - 1; above >= Math.max(grid.top, row - ROWS_OF_TITLES); above--) {
    const [only, ...others] = grid.filledIn(above, column);
    if (only === undefined) continue;
    if (others.length > 0) break;
    said = { ...monthAndYearIn(String(grid.value(above, only))), ...said };
  }
  return said;
}
