import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { HeadingWords } from "../columns/headingWords";
import { isDateFormat, parseDate } from "../cells/parseDate";
import { remembered } from "../vocabulary/remembered";
import type { SheetGrid } from "./sheetGrid";

/** Events down and days across: each filled cell is an entry. */
export interface DayColumns {
  readonly grid: SheetGrid;
  readonly headingRow: number;
  readonly eventColumn: number;
  /** -1 where none names a class. */
  readonly classColumn: number;
  readonly days: readonly number[];
  readonly rows: readonly number[];
}

const TOTAL = /^(?:grand )?total$|^net$|^合計$|^總計$|^合计$|^总计$/i;

/** Finds tables of movements with a column a day: `Class`, `Event`, and days beside them, over rows of which each has its event. */
export function* findDayColumns(
  grid: SheetGrid,
  words: HeadingWords,
  isEvent: (text: string) => boolean,
): Steps<DayColumns[]> {
  const found: DayColumns[] = [];
  const isDay = dayCells(grid);
  for (let row = grid.top; row < grid.bottom; row++) {
    if (pausesAfter(row)) yield;
    const read = tableAt(grid, row, words, { isEvent, isDay });
    if (read === null) continue;
    found.push(read);
    row = read.rows.at(-1) ?? row;
  }
  return found;
}

function tableAt(grid: SheetGrid, row: number, words: HeadingWords, { isEvent, isDay }: CellTests): DayColumns | null {
  const filled = grid.filledIn(row);
  const last = filled.at(-1);
  if (last === undefined || !(isDay(row, last) || TOTAL.test(grid.text(row, last)))) return null;
  const days = filled.filter((column) => isDay(row, column));
  const texts = filled.filter((column) => !days.includes(column) && !TOTAL.test(grid.text(row, column)));
  const [first] = days;
  if (first === undefined || texts.length > 2 || texts.some((column) => column > first)) return null;
  const weightOf = (column: number, field: string): number =>
    words
      .meaningsOf([grid.text(row, column)])
      .find((each) => each.kind === "Movements" && each.field === field && each.match === "exact")?.weight ?? 0;
  const called = (field: string, among: readonly number[]): number => {
    const [best = -1] = among.toSorted((a, b) => weightOf(b, field) - weightOf(a, field));
    return best >= 0 && weightOf(best, field) > 0 ? best : -1;
  };
  // 類別 says a class as well as the kind of an event: the other column is the event.
  const classColumn = texts.length > 1 ? called("Share class", texts) : -1;
  const others = texts.filter((column) => column !== classColumn);
  // Nothing may stand over the events.
  const eventColumn = texts.length === 0 ? first - 1 : called("Event", others);
  if (eventColumn < grid.left || (texts.length > 1 && classColumn < 0)) return null;
  const rows: number[] = [];
  for (let below = row + 1; below <= grid.bottom; below++) {
    const event = grid.text(below, eventColumn);
    if (event === "" || TOTAL.test(event)) break;
    const isOfNumbers = days.every(
      (column) => grid.isBlank(below, column) || typeof grid.value(below, column) === "number",
    );
    if (!isEvent(event) || !isOfNumbers) return null;
    rows.push(below);
  }
  return rows.length === 0 ? null : { grid, headingRow: row, eventColumn, classColumn, days, rows };
}

interface CellTests {
  readonly isEvent: (text: string) => boolean;
  readonly isDay: (row: number, column: number) => boolean;
}

/** Whether a cell holds a day. Every row of a sheet is asked, and rows repeat their texts and formats. */
function dayCells(grid: SheetGrid): CellTests["isDay"] {
  const isText = remembered((text) => parseDate(text, "", false).kind === "value");
  const isFormat = remembered(isDateFormat);
  return (row, column) => {
    const value = grid.value(row, column);
    if (typeof value === "number") return isFormat(grid.format(row, column));
    return typeof value === "string" && isText(value);
  };
}
