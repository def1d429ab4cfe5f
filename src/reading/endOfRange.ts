import type { CellValue, Snapshot } from "../workbook/workbook";
import type { FieldAssignment } from "./assignFields";
import { isTotalsLabel } from "./vocabulary/statuses";
import type { HeadingReader } from "./headingIndex";

/** The last row of data and the totals row of a table, counted in the snapshot. */
export interface EndOfRange {
  readonly last: number;
  readonly totals: number | null;
}

/** A plain range runs to the next table's headings, to its totals row where nothing dated follows, or to its last row that is not blank. */
export function endOfRange(
  snapshot: Snapshot,
  index: number,
  assignment: FieldAssignment,
  reader: HeadingReader,
): EndOfRange {
  const columns = [...assignment.fields.values()].map((column) => column - snapshot.region.column);
  const dateColumn =
    (assignment.fields.get("Date") ?? assignment.fields.get("Trading date") ?? -1) - snapshot.region.column;
  let last = index;
  let totals: number | null = null;
  let afterBlank = false;
  for (let row = index + 1; row < snapshot.values.length; row++) {
    const cells = snapshot.values[row] ?? [];
    if (isBlank(cells, columns)) {
      afterBlank = true;
      continue;
    }
    const dated = dateColumn >= 0 && typeof cells[dateColumn] === "number";
    // A row with a day right below another row goes on: neither headings nor a title stand there.
    if (
      (afterBlank || !dated) &&
      (startsAnotherTable(cells, columns, afterBlank, reader) || isTitleOfAnother(snapshot, row, columns, reader))
    )
      break;
    if (!dated && columns.some((column) => isLabelOfTotals(cells[column]))) totals = row;
    else if (totals === null || dated) {
      last = row;
      totals = null;
    }
    afterBlank = false;
  }
  return { last, totals };
}

function isBlank(cells: readonly CellValue[], columns: readonly number[]): boolean {
  for (const column of columns) if ((cells[column] ?? "") !== "") return false;
  return true;
}

export function isLabelOfTotals(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell !== "" && isTotalsLabel(cell);
}

/**
 * True where every text of the row, and more than one, is a heading; after a blank row also where most are, or where the name of a pair
 * stands first: a table of its own begins there.
 */
export function startsAnotherTable(
  cells: readonly CellValue[],
  columns: readonly number[],
  afterBlank: boolean,
  reader: HeadingReader,
): boolean {
  let texts = 0;
  let headings = 0;
  for (const column of columns) {
    const text = cells[column];
    if (typeof text !== "string" || text === "") continue;
    texts += 1;
    if (texts === 1 && afterBlank && reader.meanings(text, "pairs").some((meaning) => meaning.strength !== "generic"))
      return true;
    if (reader.meanings(text, "rows").length > 0) headings += 1;
    // The first text that is no heading settles it: the rows of a table are not looked through.
    else if (!afterBlank) return false;
  }
  return headings >= 2 && headings * 2 > texts;
}

/** True for a text that stands alone in its row right above the headings of another table. */
function isTitleOfAnother(snapshot: Snapshot, row: number, columns: readonly number[], reader: HeadingReader): boolean {
  let filled = 0;
  for (const cell of snapshot.values[row] ?? []) {
    if (cell === "") continue;
    filled += 1;
    // Nearly every row is told by its first cell or its second.
    if (filled > 1 || typeof cell !== "string") return false;
  }
  const below = snapshot.values
    .slice(row + 1, row + 3)
    .find((next) => columns.some((column) => (next[column] ?? "") !== ""));
  return below !== undefined && startsAnotherTable(below, columns, true, reader);
}
