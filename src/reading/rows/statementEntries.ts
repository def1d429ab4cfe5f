import { REASONS } from "../columns/reasons";
import { unitIn } from "../vocabulary/units";
import type { LocatedTable } from "../../shares/register/table";
import type { TableOfEntries } from "../records/tableReader";
import type { Statement } from "../regions/findStatements";
import { type ClassFinder, classIn } from "./context";
import { type Entry, type Place, placeAt } from "./entry";

/** A statement of balances as entries: the balances it opens and closes with, and a movement for each number between. */
export function statementEntries(statement: Statement, finder: ClassFinder): TableOfEntries {
  const { grid, region, labelColumn, openingRow, closingRow, lines, columns, closingDate } = statement;
  const units = unitsAbove(statement);
  const table: LocatedTable = {
    kind: "Movements",
    sheet: grid.sheet,
    shape: "rows",
    region,
    excelTable: null,
    fields: new Map([["Event", labelColumn]]),
    valueColumn: -1,
    firstRow: openingRow,
    lastRow: closingRow,
    totalsRow: null,
    headings: new Map(),
    settledBy: "headings",
    ...(units === null ? {} : { units: new Map([["Number of shares", units]]) }),
    evidence: {
      score: 4,
      reasons: [REASONS.addsUp],
      columns: new Map([["Event", "contents"]]),
      skipped: [],
    },
  };
  const textPlace = (row: number, column: number, value: string): Place => ({
    ...grid.cell(row, column),
    value,
    format: "@",
  });
  const asAt: Place | null =
    closingDate === null ? null : textPlace(closingDate.row, closingDate.column, closingDate.date);
  const entries: Entry[] = [];
  for (const { column, label } of columns) {
    const entry = (row: number, event: string, date: Place | null, isNegated = false): Entry => {
      const cells = new Map<string, Place>([
        ["Event", textPlace(row, labelColumn, event)],
        ["Number of shares", placeAt(grid, row, column)],
      ]);
      if (label !== null)
        cells.set("Share class", textPlace(label.row, label.column, classIn(label.text, finder) || label.text));
      if (date !== null) cells.set("Date", date);
      return { table, row, cells, ...(isNegated ? { isNegated } : {}) };
    };
    entries.push(entry(openingRow, "Opening balance", null));
    for (const { row, event, date, isNegated } of lines) {
      if (grid.isBlank(row, column)) continue;
      const own = date === null ? asAt : textPlace(row, labelColumn, date);
      entries.push(entry(row, conversionOf(statement, row, event, finder) ?? event, own, isNegated));
    }
    entries.push(entry(closingRow, "Closing balance", asAt));
  }
  return { table, grid, entries, totals: [], dateOrders: new Map() };
}

const SAYS_CONVERSION = /^(?:share )?conver(?:sion|ted)\b/i;

/**
 * `Conversion from Class A`, short in a statement whose columns show both legs, in the full words of a conversion of one class into another. Null for
 * any other line.
 */
function conversionOf(
  { grid, columns }: Statement,
  row: number,
  event: string,
  { kindOf }: ClassFinder,
): string | null {
  if (!SAYS_CONVERSION.test(event)) return null;
  const legs = columns.flatMap(({ column, label }) => {
    const value = grid.value(row, column);
    return typeof value === "number" && value !== 0 && label !== null ? [{ value, name: label.text }] : [];
  });
  const [from, to] = [legs.find(({ value }) => value < 0), legs.find(({ value }) => value > 0)];
  // Two legs that differ are still a conversion, with a number typed wrong.
  if (legs.length !== 2 || from === undefined || to === undefined) return null;
  const areOrdinary = [from, to].every(({ name }) => /\bordinary shares?$/i.test(kindOf?.(name) ?? ""));
  const shares = areOrdinary ? "ordinary shares" : "shares";
  return `Conversion of ${from.name} ${shares} to ${to.name} ${shares}`;
}

/** A unit the words above the statement name. */
function unitsAbove({ grid, openingRow, labelColumn, columns }: Statement): bigint | null {
  for (let row = openingRow - 1; row >= Math.max(grid.top, openingRow - 4); row--) {
    for (const column of [labelColumn, ...columns.map((each) => each.column)]) {
      const unit = unitIn(grid.text(row, column));
      if (typeof unit === "bigint") return unit;
    }
  }
  return null;
}
