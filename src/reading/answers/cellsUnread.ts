import type { Region } from "../../shares/values/cell";
import type { Finding } from "../../shares/values/finding";
import type { Snapshot } from "../../workbook/workbook";
import { quotedTexts } from "../quotedTexts";
import { readingFinding } from "../readingFindings";
import type { TableRegion } from "../regions/tableRegion";
import { placeText } from "./answerWords";
import type { UnreadAnswer } from "./tableAnswer";

/**
 * The cells without those the user leaves unread: whole sheets, or the cells named with the rows that adjoin below, up to a blank one or the headings of
 * another table.
 * @param regions the tables of the sheets as they stand
 */
export function withoutUnread(
  cells: readonly Snapshot[],
  unread: readonly UnreadAnswer[],
  regions: readonly TableRegion[],
): readonly Snapshot[] {
  return cells.flatMap((snapshot) => {
    const ofSheet = unread.filter(({ sheet }) => sheet === snapshot.region.sheet);
    if (ofSheet.length === 0) return [snapshot];
    if (ofSheet.some(({ range }) => range === undefined)) return [];
    return [
      ofSheet.reduce((left, { range }) => (range === undefined ? left : blanked(left, range, regions)), snapshot),
    ];
  });
}

type Range = Omit<Region, "sheet">;

function blanked(snapshot: Snapshot, range: Range, regions: readonly TableRegion[]): Snapshot {
  const { row, column, sheet } = snapshot.region;
  const isWithin = (index: number): boolean => {
    const at = column + index;
    return at >= range.column && at < range.column + range.columns;
  };
  const isBlank = (at: number): boolean =>
    (snapshot.values[at - row] ?? []).every((value, index) => value === "" || !isWithin(index));
  const isHeading = (at: number): boolean =>
    regions.some(
      (region) =>
        region.grid.sheet === sheet &&
        region.firstHeadingRow === at &&
        region.firstColumn < range.column + range.columns &&
        region.lastColumn >= range.column,
    );
  let end = range.row + range.rows;
  while (end < row + snapshot.values.length && !isBlank(end) && !isHeading(end)) end += 1;
  const values = snapshot.values.map((cellsOfRow, index) =>
    row + index < range.row || row + index >= end
      ? cellsOfRow
      : cellsOfRow.map((value, at) => (isWithin(at) ? "" : value)),
  );
  return { ...snapshot, values };
}

/** What is left unread at the user's word: a note names it, an error says of words that name no sheet or only blank cells. */
export function unreadFindings(cells: readonly Snapshot[], unread: readonly UnreadAnswer[]): Finding[] {
  const sheetsRead = quotedTexts(cells.map(({ region }) => region.sheet));
  const isThere = ({ sheet, range }: UnreadAnswer): boolean =>
    cells.some(
      ({ region, values }) => region.sheet === sheet && (range === undefined || holdsSome(region, values, range)),
    );
  const there = unread.filter(isThere);
  const errors = unread
    .filter((answer) => answer.isInWords === true && !there.includes(answer))
    .map((answer) => readingFinding("nothing-to-leave-unread", [], { place: placeText(answer), sheets: sheetsRead }));
  if (there.length === 0) return errors;
  const at = there.map(({ sheet, range }) => ({ sheet, row: range?.row ?? 0, column: range?.column ?? 0 }));
  return [...errors, readingFinding("left-unread", at, { places: there.map(placeText).join(", ") })];
}

function holdsSome({ row, column }: Region, values: Snapshot["values"], range: Range): boolean {
  return values
    .slice(Math.max(0, range.row - row), Math.max(0, range.row + range.rows - row))
    .some((line) =>
      line
        .slice(Math.max(0, range.column - column), Math.max(0, range.column + range.columns - column))
        .some((value) => value !== ""),
    );
}
