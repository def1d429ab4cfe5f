import type { LocatedTable } from "../../shares/register/table";
import { REASONS } from "../columns/reasons";
import type { TableOfEntries } from "../records/tableReader";
import type { DayColumns } from "../regions/findDayColumns";
import { type ClassFinder, classOfTable } from "./context";
import { type Entry, type Place, placeAt } from "./entry";

/** A table of events down and days across as entries, one for each number. */
export function dayColumnEntries(found: DayColumns, finder: ClassFinder): TableOfEntries {
  const { grid, headingRow, eventColumn, classColumn, days, rows } = found;
  const [firstColumn, lastColumn] = [
    Math.min(eventColumn, classColumn < 0 ? eventColumn : classColumn),
    days.at(-1) ?? eventColumn,
  ];
  const table: LocatedTable = {
    kind: "Movements",
    sheet: grid.sheet,
    shape: "rows",
    region: {
      sheet: grid.sheet,
      row: headingRow,
      column: firstColumn,
      rows: (rows.at(-1) ?? headingRow) - headingRow + 1,
      columns: lastColumn - firstColumn + 1,
    },
    excelTable: null,
    fields: new Map([["Event", eventColumn], ...(classColumn < 0 ? [] : [["Share class", classColumn] as const])]),
    valueColumn: -1,
    firstRow: headingRow + 1,
    lastRow: rows.at(-1) ?? headingRow,
    totalsRow: null,
    headings: new Map([["Event", grid.text(headingRow, eventColumn)]]),
    settledBy: "headings",
    evidence: { score: 2, reasons: [REASONS.daysAcross], columns: new Map([["Event", "heading"]]), skipped: [] },
  };
  const region = { grid, titles: titlesOver(found), firstHeadingRow: headingRow, firstColumn };
  const shared = classColumn < 0 && finder.classes.length > 1 ? classOfTable(region, finder) : null;
  const entries = days.flatMap((day) =>
    rows.flatMap((row): Entry[] => {
      const value = grid.value(row, day);
      if (value === "" || value === 0) return [];
      const cells = new Map<string, Place>([
        ["Date", placeAt(grid, headingRow, day)],
        ["Number of shares", placeAt(grid, row, day)],
        ...(shared === null ? [] : [["Share class", shared] as const]),
      ]);
      return [{ table, row, cells }];
    }),
  );
  return { table, grid, entries, totals: [], dateOrders: new Map() };
}

const ROWS_OF_TITLES = 4;

function titlesOver({ grid, headingRow }: DayColumns): { text: string; row: number; column: number }[] {
  return Array.from({ length: ROWS_OF_TITLES }, (_, up) => headingRow - 1 - up).flatMap((row) => {
    const [column, ...more] = row < grid.top ? [] : grid.filledIn(row);
    const text = column === undefined ? "" : grid.text(row, column);
    return column === undefined || more.length > 0 || text === "" ? [] : [{ text, row, column }];
  });
}
