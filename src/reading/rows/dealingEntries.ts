import { type DealingsAmong, dealingOf } from "../columns/dealingsAmong";
import { type DealingsBySide, dealingOfRow } from "../columns/dealingsBySide";
import type { KindScore } from "../columns/tableKind";
import type { TableRegion } from "../regions/tableRegion";
import { withTreasurySource } from "../vocabulary/outOfTreasury";
import type { Steps } from "../../shares/runInSlices";
import { type BuildContext, type BuiltTable, buildTable } from "./buildTable";
import { plainNumber } from "./columnSums";
import { type Entry, type Place, placeAt } from "./entry";

/** A table of purchases or sales, with the score it was taken by. */
export interface DealingTable {
  readonly score: KindScore;
  readonly table: BuiltTable;
}

/** The movements of a region, and the purchases and sales among them as tables of their own; null where no row of it is one. */
export function* tablesWithDealings(
  region: TableRegion,
  { movements, dealings }: DealingsAmong,
  context: BuildContext,
): Steps<{ readonly movements: BuiltTable; readonly dealings: readonly DealingTable[] } | null> {
  const of = yield* buildTable(region, movements, context, "headings");
  const column = of.table.fields.get("Event") ?? -1;
  const eventOf = (entry: Entry): string => {
    const event = String(entry.cells?.get("Event")?.value ?? region.grid.text(entry.row, column));
    return withTreasurySource(event, String(entry.cells?.get("Source of shares")?.value ?? ""));
  };
  const found: DealingTable[] = [];
  const taken = new Set<number>();
  const events = of.entries.map(eventOf);
  const isOfTreasury = ["Repurchases", "Treasury sales"].every((kind) =>
    events.some((event) => dealingOf(event) === kind),
  );
  const assumesTreasury = isOfTreasury && !events.some((event) => SAYS_CANCELLED.test(event));
  for (const score of dealings) {
    const byRow = new Map(
      of.entries.filter((entry) => dealingOf(eventOf(entry)) === score.kind).map((entry) => [entry.row, entry]),
    );
    if (byRow.size === 0) continue;
    const log = yield* buildTable(region, score, context, "headings");
    const entries = log.entries.flatMap((entry): Entry[] => {
      const movement = byRow.get(entry.row);
      if (movement === undefined) return [];
      const own =
        score.kind === "Repurchases"
          ? purposeOf(entry, log, eventOf(movement), column, assumesTreasury)
          : sizeOf(entry, log);
      return [own.size === 0 ? entry : { ...entry, cells: new Map([...(entry.cells ?? []), ...own]) }];
    });
    for (const row of byRow.keys()) taken.add(row);
    const isAssumed = assumesTreasury && score.kind === "Repurchases" && !log.table.fields.has("Purpose");
    found.push({
      score,
      table: { ...log, entries, totals: [], ...(isAssumed ? { assumesTreasury } : {}) },
    });
  }
  if (found.length === 0) return null;
  return { movements: { ...of, entries: of.entries.filter(({ row }) => !taken.has(row)) }, dealings: found };
}

/** The purchases and the sales of a log that says of each row which it is. A row that does not is reported: its number is unexplained. */
export function* tablesBySide(
  region: TableRegion,
  { column, scores }: DealingsBySide,
  context: BuildContext,
): Steps<readonly DealingTable[]> {
  const found: DealingTable[] = [];
  for (const [kind, score] of scores) {
    const table = yield* buildTable(region, score, context, "headings");
    const entries = table.entries.filter(({ row }) => dealingOfRow(region, row, column) === kind);
    const unsaid = table.entries.filter(({ row }) => dealingOfRow(region, row, column) === null);
    const [number = column] = table.numberColumns;
    const unexplained = [...table.rows.unexplained, ...unsaid.map(({ row }) => ({ row, column: number }))];
    // What both keep is said once.
    const rows = { ...table.rows, unexplained: found.length === 0 ? unexplained : [] };
    const assumesTreasury =
      kind === "Repurchases" && !table.table.fields.has("Purpose") && score.purposes === undefined;
    if (entries.length === 0) continue;
    found.push({
      score,
      table: assumesTreasury
        ? {
            ...table,
            entries: entries.map((entry) => heldAsTreasury(entry, region, column)),
            rows,
            totals: [],
            assumesTreasury,
          }
        : { ...table, entries, rows, totals: [] },
    });
  }
  return found;
}

/** Shares bought in a log from which shares are sold again are in treasury, where nothing says otherwise. */
function heldAsTreasury(entry: Entry, { grid }: TableRegion, column: number): Entry {
  const purpose: Place = { ...grid.cell(entry.row, column), value: "treasury", format: "@" };
  return { ...entry, cells: new Map([...(entry.cells ?? []), ["Purpose", purpose]]) };
}

const SAYS_CANCELLED = /cancel|註銷|注銷|注销/i;

/** What the words of its event say a purchase is for, where no column does. */
function purposeOf(
  { row }: Entry,
  { table, grid }: BuiltTable,
  event: string,
  column: number,
  assumesTreasury: boolean,
): Map<string, Place> {
  if (table.fields.has("Purpose")) return new Map<string, Place>();
  const value = assumesTreasury ? "treasury" : purposeIn(event);
  return new Map([["Purpose", { ...grid.cell(row, column), value, format: "@" }]]);
}

/** The number of a sale as a size, where a ledger writes what leaves it below zero. */
function sizeOf({ row }: Entry, { table, grid }: BuiltTable): Map<string, Place> {
  const place = placeAt(grid, row, table.fields.get("Number") ?? -1);
  const number = plainNumber(place.value);
  return number !== null && number < 0 ? new Map([["Number", { ...place, value: -number }]]) : new Map<string, Place>();
}

function purposeIn(event: string): string {
  return /treasury|庫存|库存/i.test(event) && !/\bnot\b|\bnon\b|非|不/i.test(event) ? "treasury" : "cancellation";
}
