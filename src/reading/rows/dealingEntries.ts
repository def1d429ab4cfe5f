import type { DealingsAmong } from "../columns/dealingsAmong";
import { isPurchase } from "../columns/dealingsAmong";
import type { TableRegion } from "../regions/tableRegion";
import type { Steps } from "../../shares/runInSlices";
import { type BuildContext, type BuiltTable, buildTable } from "./buildTable";
import type { Entry, Place } from "./entry";

/** The movements of a region and the purchases among them, as two tables; null where no row of it is a purchase. */
export function* tablesWithDealings(
  region: TableRegion,
  { movements, dealings }: DealingsAmong,
  context: BuildContext,
): Steps<readonly [movements: BuiltTable, purchases: BuiltTable] | null> {
  const of = yield* buildTable(region, movements, context, "headings");
  const column = of.table.fields.get("Event") ?? -1;
  const eventOf = (entry: Entry): string =>
    String(entry.cells?.get("Event")?.value ?? region.grid.text(entry.row, column));
  const purchases = of.entries.filter((entry) => isPurchase(eventOf(entry)));
  if (purchases.length === 0) return null;
  const log = yield* buildTable(region, dealings, context, "headings");
  const byRow = new Map(purchases.map((entry) => [entry.row, entry]));
  const isSaid = log.table.fields.has("Purpose");
  const entries = log.entries.flatMap((entry): Entry[] => {
    const movement = byRow.get(entry.row);
    if (movement === undefined) return [];
    const event: Place = { ...region.grid.cell(entry.row, column), value: purposeIn(eventOf(movement)), format: "@" };
    return [isSaid ? entry : { ...entry, cells: new Map([...(entry.cells ?? []), ["Purpose", event]]) }];
  });
  return [
    { ...of, entries: of.entries.filter((entry) => !byRow.has(entry.row)) },
    { ...log, entries, totals: [] },
  ];
}

function purposeIn(event: string): string {
  return /treasury|庫存|库存/i.test(event) && !/\bnot\b|\bnon\b|非|不/i.test(event) ? "treasury" : "cancellation";
}
