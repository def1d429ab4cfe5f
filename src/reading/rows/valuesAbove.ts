import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { SheetGrid } from "../regions/sheetGrid";
import type { TotalsRow } from "./rowPlan";
import type { RowWords } from "./rowWords";

/** What is known of a table when blanks in it are filled from above. */
export interface FillPlan {
  readonly grid: SheetGrid;
  readonly rows: readonly number[];
  readonly dateColumn: number;
  readonly classColumn: number;
  readonly numberColumns: readonly number[];
  readonly balanceColumn: number;
  /** Columns in which only a ditto mark repeats what stands above. */
  readonly otherColumns: readonly number[];
  readonly words: RowWords;
  /** The totals among the rows. */
  readonly totals: readonly TotalsRow[];
}

/** The row above whose cell counts for a blank one, by column and row. */
export type ValuesAbove = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Where a day or a class is given once and left blank below (a merged cell reads so), or repeated by a ditto mark: the row whose cell counts.
 * A blank day counts as forgotten, save where the days above and below are the same, the class is left blank with it, or blanks are the habit of the column.
 */
export function* valuesAbove(plan: FillPlan): Steps<ValuesAbove> {
  const filled = new Map<number, ReadonlyMap<number, number>>();
  for (const [column, isLeftBlank] of [
    [plan.classColumn, isClassLeftBlank],
    [plan.dateColumn, isDayLeftBlank],
  ] as const) {
    const ofColumn = yield* fillColumn(plan, column, isLeftBlank);
    if (ofColumn.size > 0) filled.set(column, ofColumn);
  }
  for (const column of plan.otherColumns) {
    const ofColumn = yield* fillColumn(plan, column, () => false);
    if (ofColumn.size > 0) filled.set(column, ofColumn);
  }
  return filled;
}

/** A blank cell: its row, the nearest filled ones above and below, and how the column is written as a whole. */
interface BlankCell {
  readonly row: number;
  readonly rowBefore: number;
  readonly above: number;
  readonly below: number | null;
  readonly habit: Habit;
}

type IsLeftBlank = (plan: FillPlan, blank: BlankCell) => boolean;

function* fillColumn(plan: FillPlan, column: number, isLeftBlank: IsLeftBlank): Steps<Map<number, number>> {
  const { grid, rows, words } = plan;
  const filled = new Map<number, number>();
  const habit = column < 0 || plan.otherColumns.includes(column) ? NO_HABIT : habitOf(plan, column);
  let above: number | null = null;
  for (const [index, row] of rows.entries()) {
    if (pausesAfter(index)) yield;
    const value = grid.value(row, column);
    if (above !== null && value === "" && column >= 0 && habit !== NO_HABIT) {
      const below = rows.slice(index + 1, index + MOST_ROWS_BELOW).find((next) => !grid.isBlank(next, column)) ?? null;
      if (isLeftBlank(plan, { row, rowBefore: rows[index - 1] ?? above, above, below, habit })) filled.set(row, above);
    } else if (above !== null && typeof value === "string" && words.isDitto(value)) filled.set(row, above);
    else if (value !== "") above = row;
  }
  return filled;
}

const MOST_ROWS_BELOW = 40;

function isClassLeftBlank(plan: FillPlan, { row, rowBefore, habit }: BlankCell): boolean {
  const { grid, rows, dateColumn } = plan;
  if (chains(plan, row, rowBefore)) return true;
  if (habit.repeats > 0 || !isWhole(plan, row)) return false;
  return (habit.blanks >= 2 && habit.blanks * 4 >= rows.length) || (dateColumn >= 0 && grid.isBlank(row, dateColumn));
}

function isDayLeftBlank(plan: FillPlan, { row, rowBefore, above, below, habit }: BlankCell): boolean {
  const { grid, rows, dateColumn, classColumn } = plan;
  if (!isWhole(plan, row)) return false;
  if (below !== null && grid.value(above, dateColumn) === grid.value(below, dateColumn)) return true;
  // The fills of one day, whose day stands beside the first: a total adds up these and no others.
  const isOfOneTotal = plan.totals.some(
    ({ from, to }) => from <= above && row <= to && to - from <= MOST_ROWS_BELOW && isDayOfAll(plan, above, from, to),
  );
  if (isOfOneTotal) return true;
  if (habit.repeats > 0) return false;
  const isWithClass = classColumn >= 0 && grid.isBlank(row, classColumn) && chains(plan, row, rowBefore);
  return isWithClass || (habit.blanks >= 2 && habit.blanks * 4 >= rows.length);
}

/** True where no row of a total has another day than one of them. */
function isDayOfAll({ grid, rows, dateColumn }: FillPlan, dated: number, from: number, to: number): boolean {
  const day = grid.value(dated, dateColumn);
  return rows.every(
    (row) => row < from || row > to || grid.isBlank(row, dateColumn) || grid.value(row, dateColumn) === day,
  );
}

/** True where a number stands in the row, whether it can be read or not: that is another question. */
function isWhole({ grid, numberColumns }: FillPlan, row: number): boolean {
  return numberColumns.some((column) => !grid.isBlank(row, column));
}

/** True where the balance of the row is that of a row above plus the movement: they belong together. */
function chains({ grid, numberColumns, balanceColumn }: FillPlan, row: number, before: number): boolean {
  const [from, to] = [grid.value(before, balanceColumn), grid.value(row, balanceColumn)];
  if (balanceColumn < 0 || typeof from !== "number" || typeof to !== "number") return false;
  return numberColumns.some((column) => {
    const number = grid.value(row, column);
    return typeof number === "number" && Math.abs(number) === Math.abs(to - from);
  });
}

interface Habit {
  readonly repeats: number;
  readonly blanks: number;
}

const NO_HABIT: Habit = { repeats: 0, blanks: 0 };

/** How often a value is written again right below itself, and how many cells are blank. */
function habitOf({ grid, rows }: FillPlan, column: number): Habit {
  let repeats = 0;
  let blanks = 0;
  let before: unknown = null;
  for (const row of rows) {
    if (grid.isBlank(row, column)) {
      blanks += 1;
      before = null;
      continue;
    }
    const value = grid.value(row, column);
    if (value === before) repeats += 1;
    before = value;
  }
  return { repeats, blanks };
}
