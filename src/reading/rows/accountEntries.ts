import { REASONS } from "../columns/reasons";
import type { LocatedTable } from "../../shares/register/table";
import type { TableOfEntries } from "../records/tableReader";
import type { Account, AccountLine, AccountSide } from "../regions/findAccounts";
import { unitIn } from "../vocabulary/units";
import { type ClassFinder, classOfTable } from "./context";
import { type Entry, type Place, placeAt } from "./entry";

/** An account in T form as entries: the balances it opens and closes with, and a movement for each line of its two sides. */
export function accountEntries(account: Account, finder: ClassFinder): TableOfEntries {
  const { grid, regions, up, down, opening, closing } = account;
  const [first] = regions;
  const columns = regions.flatMap(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]);
  const top = Math.min(...regions.map(({ firstHeadingRow }) => firstHeadingRow));
  const rows = [...up.lines, ...down.lines, opening, closing].map(({ row }) => row);
  const unit = unitOver(account);
  const table: LocatedTable = {
    kind: "Movements",
    sheet: grid.sheet,
    shape: "rows",
    region: {
      sheet: grid.sheet,
      row: top,
      column: Math.min(...columns),
      rows: Math.max(...rows) - top + 1,
      columns: Math.max(...columns) - Math.min(...columns) + 1,
    },
    excelTable: null,
    fields: new Map([["Event", up.textColumn]]),
    valueColumn: -1,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    totalsRow: null,
    headings: new Map(),
    settledBy: "headings",
    ...(unit === null ? {} : { units: new Map([["Number of shares", unit]]) }),
    evidence: { score: 4, reasons: [REASONS.addsUp], columns: new Map([["Event", "contents"]]), skipped: [] },
  };
  const shareClass = classOf(account, finder);
  const entryOf = (side: AccountSide, line: AccountLine, isNegated: boolean): Entry => ({
    table,
    row: line.row,
    cells: new Map<string, Place>([
      ...(shareClass === null ? [] : [["Share class", shareClass] as const]),
      ["Event", { ...placeAt(grid, line.row, side.textColumn), value: line.text, format: "@" }],
      ["Number of shares", placeAt(grid, line.row, side.numberColumn)],
      ...(line.dayRow === null ? [] : [["Date", placeAt(grid, line.dayRow, side.dateColumn)] as const]),
    ]),
    ...(isNegated ? { isNegated } : {}),
  });
  const moves = [
    ...up.lines.map((line) => entryOf(up, line, false)),
    ...down.lines.map((line) => entryOf(down, line, true)),
  ].sort((a, b) => a.row - b.row);
  const entries = [entryOf(up, opening, false), ...moves, entryOf(down, closing, false)];
  return {
    table,
    grid,
    entries,
    totals: [],
    dateOrders: new Map(),
    titles: (first?.titles ?? []).map(({ text }) => text),
  };
}

/** The class that a title over one of the sides names, or the name of the sheet. */
function classOf({ regions }: Account, finder: ClassFinder): Place | null {
  if (finder.classes.length < 2) return null;
  return regions.map((region) => classOfTable(region, finder)).find((place) => place !== null) ?? null;
}

/** A unit that the heading of the numbers or a title names. */
function unitOver({ regions, up }: Account): bigint | null {
  const headings = regions.flatMap(({ columns }) => columns.filter(({ column }) => column === up.numberColumn));
  const texts = [
    ...headings.map(({ path }) => path.join(" ")),
    ...regions.flatMap(({ titles }) => titles.map(({ text }) => text)),
  ];
  const units = texts.map(unitIn).filter((unit) => typeof unit === "bigint");
  return units[0] ?? null;
}
