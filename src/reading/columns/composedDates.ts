import type { CellValue } from "../../workbook/workbook";
import { type DateParts, datePartNamed, datePartsIn, monthAndYearIn } from "../cells/dateParts";
import { isDateFormat, parseDate } from "../cells/parseDate";
import { SheetGrid } from "../regions/sheetGrid";
import { foldText } from "../vocabulary/foldText";
import type { HeadingColumn, TableRegion } from "../regions/tableRegion";
import type { ColumnMeaning } from "./headingWords";
import { daysByNeighbours } from "./yearsOfNeighbours";

/** The fields that say on which day an entry was. */
const DAY_FIELDS = [
  ["Movements", "Date"],
  ["Repurchases", "Trading date"],
  ["Treasury sales", "Trading date"],
  ["Closing prices", "Date"],
] as const;
/** Of the cells of a column that are to be days, so many must be. */
const MOST = 0.6;

/** The columns that hold parts of the days of a table. */
interface PartColumns {
  readonly day: HeadingColumn;
  readonly month: number | null;
  readonly year: number | null;
}

/**
 * Days kept in parts, put together in the cell of the day: year, month and day in columns of their own, or a day alone, or with its month, under a month or
 * year that a band, a title or the sheet's name says. A part left blank is that of the row above.
 */
export function withComposedDates(
  grid: SheetGrid,
  found: readonly TableRegion[],
  date1904: boolean,
): { readonly grid: SheetGrid; readonly regions: readonly TableRegion[] } {
  const regions = found.map(withoutCounts);
  const composed = regions.map((region) => {
    const columns = partColumns(region);
    const days = columns === null ? null : daysOf(region, columns, date1904);
    return columns === null || days === null ? null : { columns, days };
  });
  const byNeighbours = regions.map((region, at) => (composed[at] === null ? daysByNeighbours(region, date1904) : []));
  if (composed.every((each) => each === null) && byNeighbours.every(({ length }) => length === 0))
    return { grid, regions };
  const values = grid.snapshot.values.slice();
  const put = (row: number, column: number, day: string): void => {
    const cells = values[row - grid.top]?.slice() ?? [];
    cells[column - grid.left] = day;
    values[row - grid.top] = cells;
  };
  for (const each of composed) for (const [row, day] of each?.days ?? []) put(row, each?.columns.day.column ?? 0, day);
  for (const { row, column, day } of byNeighbours.flat()) put(row, column, day);
  const patched = new SheetGrid({ ...grid.snapshot, values });
  return {
    grid: patched,
    regions: regions.map((region, index) => {
      const columns = composed[index]?.columns ?? null;
      const filled = [...new Set((byNeighbours[index] ?? []).map(({ column }) => column))];
      const parts = columns === null ? (filled.length === 0 ? {} : { dateParts: filled }) : withParts(region, columns);
      return { ...region, grid: patched, ...parts };
    }),
  };
}

/** The column of the day is that of the date, and the others say nothing more. */
function withParts(region: TableRegion, { day, month, year }: PartColumns): Pick<TableRegion, "columns" | "dateParts"> {
  const parts = [month, year].filter((column) => column !== null);
  return {
    columns: region.columns.map((heading) => {
      if (parts.includes(heading.column)) return { ...heading, meanings: [] };
      return heading.column === day.column
        ? { ...heading, meanings: DAY_FIELDS.map(([kind, field]) => ({ ...SAID, kind, field })) }
        : heading;
    }),
    dateParts: [day.column, ...parts],
  };
}

const SAID = {
  needed: true,
  weight: 0.9,
  match: "exact",
  generic: true,
  unit: null,
  currency: null,
  ratio: null,
  dateOrder: null,
} as const satisfies Omit<ColumnMeaning, "kind" | "field">;

/** Where the parts stand; null for a table that has its days whole, or none. */
function partColumns(region: TableRegion): PartColumns | null {
  const named = (part: keyof DateParts): HeadingColumn | null =>
    region.columns.find(({ path }) => datePartNamed(path.at(-1) ?? "") === part) ?? null;
  const dated = region.columns.filter(({ meanings }) =>
    meanings.some(
      ({ kind, field, match }) => match === "exact" && DAY_FIELDS.some(([of, day]) => of === kind && day === field),
    ),
  );
  const day = named("day") ?? dated.find((column) => !holdsDays(region, column)) ?? null;
  if (day === null || dated.some((column) => column !== day && holdsDays(region, column))) return null;
  if (holdsDays(region, day)) return null;
  return { day, month: named("month")?.column ?? null, year: named("year")?.column ?? null };
}

/** A column called `Trading days` that holds no days counts them: the day of an entry stands elsewhere. */
function withoutCounts(region: TableRegion): TableRegion {
  const isCount = (column: HeadingColumn): boolean =>
    SEVERAL_DAYS.test(foldText(column.path.join(" "))) && !holdsDays(region, column);
  if (!region.columns.some(isCount)) return region;
  const meanings = (column: HeadingColumn): HeadingColumn["meanings"] =>
    column.meanings.filter(({ kind, field }) => !DAY_FIELDS.some(([of, day]) => of === kind && day === field));
  return {
    ...region,
    columns: region.columns.map((column) => (isCount(column) ? { ...column, meanings: meanings(column) } : column)),
  };
}

const SEVERAL_DAYS = /\bdays\b|[日天]數/;

/** True where half of the cells of a column are days as they stand. */
function holdsDays({ grid, lastHeadingRow, end }: TableRegion, { column }: HeadingColumn): boolean {
  let filled = 0;
  let days = 0;
  for (let row = lastHeadingRow + 1; row < end && filled < MOST_LOOKED_AT; row++) {
    const value = grid.value(row, column);
    if (value === "") continue;
    filled += 1;
    if (isWholeDay(value, grid.format(row, column))) days += 1;
  }
  return filled === 0 || days * 2 >= filled;
}

const MOST_LOOKED_AT = 60;

function isWholeDay(value: CellValue, format: string): boolean {
  if (typeof value === "number" && !isDateFormat(format)) return value > LARGEST_PART;
  return parseDate(value, format, false).kind === "value";
}

/** A larger number is a day by itself, or none. */
const LARGEST_PART = 2_099;

/** The days by their rows, as `2025-06-13`; null where too few of them come together. */
function daysOf(
  { grid, titles, lastHeadingRow, firstColumn, lastColumn, end }: TableRegion,
  { day, month, year }: PartColumns,
  date1904: boolean,
): ReadonlyMap<number, string> | null {
  const days = new Map<number, string>();
  const over = saidOver([...titles.map(({ text }) => text), grid.sheet]);
  let above: DateParts = {};
  let filled = 0;
  const partsAt = (part: keyof DateParts, row: number, column: number | null): DateParts =>
    column === null ? {} : datePartsIn(part, grid.value(row, column), grid.format(row, column), date1904);
  for (let row = lastHeadingRow + 1; row < end; row++) {
    const own = { ...partsAt("year", row, year), ...partsAt("month", row, month) };
    const band = bandAt(grid, row, firstColumn, lastColumn);
    above = { ...above, ...band, ...own };
    if (band !== null || grid.isBlank(row, day.column)) continue;
    filled += 1;
    const parts = { ...over, ...above, ...partsAt("day", row, day.column) };
    if (parts.year === undefined || parts.month === undefined || parts.day === undefined) continue;
    days.set(row, `${parts.year}-${twoFigures(parts.month)}-${twoFigures(parts.day)}`);
  }
  return days.size > 0 && days.size >= filled * MOST ? days : null;
}

function twoFigures(figure: number): string {
  return String(figure).padStart(2, "0");
}

/** The month or year over the rows below: a text alone in its row. */
function bandAt(grid: SheetGrid, row: number, first: number, last: number): DateParts | null {
  const [column, ...others] = grid.filledIn(row, first, last);
  if (column === undefined || others.length > 0) return null;
  const said = monthAndYearIn(String(grid.value(row, column)));
  return said.month === undefined && said.year === undefined ? null : said;
}

/** What titles and the sheet's name say together: of two years, or two months, neither. */
function saidOver(texts: readonly string[]): DateParts {
  return monthAndYearIn(texts.filter(({ length }) => length <= LONGEST_TITLE).join(" · "));
}

const LONGEST_TITLE = 80;
