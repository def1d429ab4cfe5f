import { averagePriceOfDay, weightedAveragePrice } from "./averagePrice";
import type { BalanceChange } from "../balances/balances";
import type { CategoryCode } from "../register/category";
import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import type { Money } from "../values/money";
import type { Movement } from "../register/movement";
import { absolute, type ShareCount } from "../values/quantity";
import { isOnTheExchange, otherExchange } from "../register/exchanges";
import { purchasesAndSales, type Repurchase, type TreasurySale } from "../register/repurchase";
import type { ClassReturn, EventLine } from "./returnContent";

/** One change of a class's balance, from whichever table holds it. */
export interface ReturnedRow {
  readonly date: CivilDate;
  readonly category: CategoryCode;
  readonly change: BalanceChange;
  readonly movement: Movement | null;
  readonly repurchases: readonly Repurchase[];
  readonly sales: readonly TreasurySale[];
  /** Purchases or sales that a row of Movements without a price tells of once more: they give it. */
  readonly pricedBy: readonly (Repurchase | TreasurySale)[];
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
 * Two schemes or two notes stay two lines: their Details, or where these are blank their Event, differ. So do purchases of two programmes or venues,
 * and no line is made of two currencies.
 */
export function eventLines(rows: readonly ReturnedRow[]): EventLine[] {
  const alike = grouped(rows.flatMap(inOneCurrency), (row) => JSON.stringify([row.date, row.category, wordsOf(row)]));
  const lines = [...alike.values()]
    .flatMap((group) => apartBy(group, ({ repurchases, sales }) => venueOf(repurchases[0] ?? sales[0])))
    .flatMap((group) => apartBy(group, currencyOf))
    .flatMap(lineOf);
  lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...grouped(lines, ({ date }) => date).values()].flatMap(conversionsLast);
}

/**
 * The lines of a day. A conversion is made upon a cancellation and printed below it (SenseTime, 30 December 2022): where the one stands in Movements and the
 * other in Repurchases alone, no sheet has an order for them.
 */
function conversionsLast(lines: readonly EventLine[]): readonly EventLine[] {
  const first = lines.findIndex(({ category }) => category === "class-conversion");
  if (first < 0) return lines;
  const isLogged = ({ category, movements }: EventLine): boolean =>
    category === "repurchase-cancelled" && movements.length === 0;
  const rest = lines.slice(first);
  return [...lines.slice(0, first), ...rest.filter(isLogged), ...rest.filter((line) => !isLogged(line))];
}

/** What tells a row apart from others of its category and day. */
function wordsOf({ category, movement, repurchases }: ReturnedRow): string {
  const event = TOLD_APART_BY_EVENT.has(category) ? plain(movement?.event ?? "") : "";
  return plain(movement?.details ?? "") || event || programmeOf(repurchases[0]);
}

/** A row of Movements whose dealings are in two currencies stands for these: no line is made of two currencies. */
function inOneCurrency(row: ReturnedRow): readonly ReturnedRow[] {
  const groups = dealingsByCurrency(row.pricedBy);
  if (groups.length < 2) return [row];
  return groups.map((dealings) => {
    const number = dealings.reduce((total, dealing) => total + absolute(dealing.number ?? 0n), 0n);
    const { issued, treasury } = row.change;
    return {
      ...row,
      change: { issued: signedAs(issued, number), treasury: signedAs(treasury, number) },
      movement: null,
      ...purchasesAndSales(dealings),
      pricedBy: [],
    };
  });
}

function signedAs(change: ShareCount, number: ShareCount): ShareCount {
  return change === 0n ? 0n : change < 0n ? -number : number;
}

/** Purchases that make one line of a day: of one programme, venue and currency. */
export function purchasesAlike(purchases: readonly Repurchase[]): readonly (readonly Repurchase[])[] {
  return [...grouped(purchases, programmeOf).values()]
    .flatMap((group) => apartBy(group, venueOf))
    .flatMap((group) => apartBy(group, currencyOfDealing));
}

/** Dealings one currency after another, in the order in which these first stand. */
export function dealingsByCurrency<Row extends Repurchase | TreasurySale>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  return apartBy(rows, currencyOfDealing);
}

/** Rows by what they say, in the order in which it first stands; those that say nothing go with the first. */
function apartBy<Row>(rows: readonly Row[], says: (row: Row) => string): readonly (readonly Row[])[] {
  const first = rows.map(says).find((each) => each !== "") ?? "";
  return [...grouped(rows, (row) => says(row) || first).values()];
}

/** The details of a purchase, else its programme. */
function programmeOf(purchase: Repurchase | undefined): string {
  return purchase === undefined ? "" : plain(purchase.details) || plain(purchase.programme);
}

/** Where a purchase or sale was made, as its row says; "" where of a purchase of one programme, and where the row does not say. */
function venueOf(dealing: Repurchase | TreasurySale | undefined): string {
  if (dealing === undefined || dealing.method.trim() === "") return "";
  if ("programme" in dealing && programmeOf(dealing) !== "") return "";
  return isOnTheExchange(dealing.method) ? "the Exchange" : plain(otherExchange(dealing.method)?.en ?? dealing.method);
}

/** The currency a row's line is in; "" where it states no price. */
function currencyOf({ movement, repurchases, sales, pricedBy }: ReturnedRow): string {
  if (movement !== null && pricedBy.length === 0) return movement.issuePrice?.currency ?? "";
  return [...pricedBy, ...repurchases, ...sales].map(currencyOfDealing).find((currency) => currency !== "") ?? "";
}

/** The currency of a day's purchase or sale: of its total, else of a price; "" where none is stated. */
export function currencyOfDealing(dealing: Repurchase | TreasurySale): string {
  const { averagePrice, highestPrice, lowestPrice } = dealing;
  const total = "totalPaid" in dealing ? dealing.totalPaid : dealing.totalReceived;
  return (total ?? averagePrice ?? highestPrice ?? lowestPrice)?.currency ?? "";
}

function plain(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function lineOf(group: readonly ReturnedRow[]): EventLine[] {
  const [first] = group;
  if (first === undefined) return [];
  const movements = group.flatMap((row) => row.movement ?? []);
  const isPricedElsewhere = group.every((row) => row.pricedBy.length > 0);
  const marketPrices = movements.flatMap((movement) => movement.marketPrice ?? []);
  return [
    {
      category: first.category,
      event: first.movement?.event ?? "",
      details: first.movement?.details ?? detailOf(first.repurchases[0]),
      date: first.date,
      issued: sum(group, (row) => row.change.issued),
      treasury: sum(group, (row) => row.change.treasury),
      price: weightedAveragePrice(group.flatMap((row) => pricedRows(row, isPricedElsewhere))),
      marketPrice: marketPrices[0] ?? null,
      movements,
      repurchases: group.flatMap((row) => row.repurchases),
      sales: group.flatMap((row) => row.sales),
      pricedBy: isPricedElsewhere ? group.flatMap((row) => row.pricedBy) : [],
    },
  ];
}

/** True for a line that only says where the news is: an event of no kind that moves nothing. */
export function isWithoutEvent({ category, issued, treasury, sales }: EventLine): boolean {
  return category === "other" && issued === 0n && treasury === 0n && sales.length === 0;
}

/** True where Part A would not show why the return is made: no event at all, or none on the closing date that Part B's news set, and no row that says so. */
export function newsIsInPartB(closingDate: CivilDate, { events, uncancelled }: ClassReturn): boolean {
  if (events.length === 0) return true;
  if (events.some(isWithoutEvent)) return false;
  return uncancelled.some((line) => line.newlyDisclosed) && events.every((line) => line.date !== closingDate);
}

/** What a purchase's line says beside its category. */
export function detailOf(purchase: Repurchase | undefined): string {
  return purchase === undefined ? "" : purchase.details || purchase.programme;
}

function sum(group: readonly ReturnedRow[], change: (row: ReturnedRow) => ShareCount): ShareCount {
  return group.reduce((total, row) => total + change(row), 0n);
}

function pricedRows(
  row: ReturnedRow,
  isPricedElsewhere: boolean,
): { number: ShareCount | null; price: Money | null }[] {
  if (row.movement !== null && !isPricedElsewhere)
    return [{ number: row.movement.number, price: row.movement.issuePrice }];
  return [...row.pricedBy, ...row.repurchases, ...row.sales].map((dealing) => ({
    number: dealing.number,
    price: averagePriceOfDay(dealing, "totalPaid" in dealing ? dealing.totalPaid : dealing.totalReceived),
  }));
}
