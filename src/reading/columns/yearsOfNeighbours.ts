import { type CivilDate, civilDate, daysBetween } from "../../shares/values/civilDate";
import { dayWithoutYear } from "../cells/dateParts";
import { parseDate } from "../cells/parseDate";
import type { TableRegion } from "../regions/tableRegion";
import { contentOf } from "./fieldContents";

/** A day put into a cell that leaves its year out. */
export interface DayAt {
  readonly row: number;
  readonly column: number;
  readonly day: CivilDate;
}

/** So many days lie between two rows of a record at most, for the year of one to be that of the other. */
const FURTHEST = 92;

/** The days of a column that leave out their year, `30 Dec` below 29 Dec 2022, in the year that brings them nearest to the day above. */
export function daysByNeighbours(region: TableRegion, date1904: boolean): DayAt[] {
  return region.columns
    .filter(({ meanings }) => meanings.some(({ field, match }) => match !== "partial" && isOfDays(field)))
    .flatMap(({ column }) => daysOfColumn(region, column, date1904));
}

function isOfDays(field: string): boolean {
  return contentOf(field) === "date" || field === "Disclosed on";
}

function daysOfColumn({ grid, lastHeadingRow, end }: TableRegion, column: number, date1904: boolean): DayAt[] {
  const found: DayAt[] = [];
  let rowAbove: number | null = null;
  const dayAbove = (): CivilDate | null => {
    if (rowAbove === null) return null;
    if (found.at(-1)?.row === rowAbove) return found.at(-1)?.day ?? null;
    const read = parseDate(grid.value(rowAbove, column), grid.format(rowAbove, column), date1904);
    return read.kind === "value" ? read.value : null;
  };
  for (let row = lastHeadingRow + 1; row < end; row++) {
    const value = grid.value(row, column);
    if (value === "") continue;
    const parts = typeof value === "string" ? dayWithoutYear(value) : null;
    const above = parts === null ? null : dayAbove();
    const day = parts === null || above === null ? null : nearestTo(above, parts);
    if (day !== null) found.push({ row, column, day });
    if (day !== null || parts === null) rowAbove = row;
  }
  return found;
}

function nearestTo(
  above: CivilDate,
  { month, day }: { readonly month: number; readonly day: number },
): CivilDate | null {
  const year = parseInt(above.slice(0, 4), 10);
  const [nearest] = [year, year + 1, year - 1]
    .flatMap((each) => civilDate(each, month, day) ?? [])
    .filter((each) => Math.abs(daysBetween(above, each)) <= FURTHEST);
  return nearest ?? null;
}
