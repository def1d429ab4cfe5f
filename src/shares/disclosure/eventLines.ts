import { averagePriceOfDay, weightedAveragePrice } from "./averagePrice";
import type { BalanceChange } from "../balances/balances";
import type { CategoryCode } from "../register/category";
import type { CivilDate } from "../values/civilDate";
import type { Money } from "../values/money";
import type { Movement } from "../register/movement";
import type { ShareCount } from "../values/quantity";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import type { EventLine } from "./returnContent";

/** One change of a class's balance, from whichever table holds it. */
export interface ReturnedRow {
  readonly date: CivilDate;
  readonly category: CategoryCode;
  readonly change: BalanceChange;
  readonly movement: Movement | null;
  readonly repurchases: readonly Repurchase[];
  readonly sales: readonly TreasurySale[];
}

/** Categories in which each scheme, note or warrant is a line of its own (FF304 Note 3, FF305 Note 2): the secretary's words tell them apart. */
const TOLD_APART_BY_EVENT: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  "option-exercise",
  "option-exercise-director",
  "option-outside-scheme",
  "option-outside-scheme-director",
  "award",
  "award-director",
  "warrant-exercise",
  "convertible-conversion",
  "class-conversion",
  "other",
]);

/**
 * Lines of the table of events: rows of one category and date are one line, by date and then in the order of the sheet.
 * Two schemes or two notes stay two lines: their Details, or where these are blank their Event, differ.
 */
export function eventLines(rows: readonly ReturnedRow[]): EventLine[] {
  const groups = new Map<string, ReturnedRow[]>();
  for (const row of rows) {
    const words =
      plain(row.movement?.details ?? "") ||
      (TOLD_APART_BY_EVENT.has(row.category) ? plain(row.movement?.event ?? "") : "");
    const key = JSON.stringify([row.date, row.category, words]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const lines = [...groups.values()].flatMap((group) => lineOf(group));
  return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function plain(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function lineOf(group: readonly ReturnedRow[]): EventLine[] {
  const [first] = group;
  if (first === undefined) return [];
  const movements = group.flatMap((row) => row.movement ?? []);
  const marketPrices = movements.flatMap((movement) => movement.marketPrice ?? []);
  return [
    {
      category: first.category,
      event: first.movement?.event ?? "",
      details: first.movement?.details ?? "",
      date: first.date,
      issued: sum(group, (row) => row.change.issued),
      treasury: sum(group, (row) => row.change.treasury),
      price: weightedAveragePrice(group.flatMap(pricedRows)),
      marketPrice: marketPrices[0] ?? null,
      movements,
      repurchases: group.flatMap((row) => row.repurchases),
      sales: group.flatMap((row) => row.sales),
    },
  ];
}

function sum(group: readonly ReturnedRow[], change: (row: ReturnedRow) => ShareCount): ShareCount {
  return group.reduce((total, row) => total + change(row), 0n);
}

function pricedRows(row: ReturnedRow): { number: ShareCount | null; price: Money | null }[] {
  if (row.movement !== null) return [{ number: row.movement.number, price: row.movement.issuePrice }];
  return [
    ...row.repurchases.map((purchase) => ({
      number: purchase.number,
      price: averagePriceOfDay(purchase, purchase.totalPaid),
    })),
    ...row.sales.map((sale) => ({ number: sale.number, price: averagePriceOfDay(sale, sale.totalReceived) })),
  ];
}
