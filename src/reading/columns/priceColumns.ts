import { HOME_CURRENCY, HOME_CURRENCY_IN_CHINESE } from "../../shares/register/currencies";
import type { TableKind } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import { foldText } from "../vocabulary/foldText";
import type { ColumnEvidence } from "./assignColumns";
import { isAllButASlip, numbersOf } from "./numbersOf";

const FROM = /\bfrom\b|[由自]/g;
const TO = /\bto\b|[至到]/g;
/** Words beside `from` and `to` that say no more than that they are prices. */
const BESIDE = new RegExp(
  `\\b(?:prices?|per|share|unit|paid|range|traded?|trading|dealt|day|hk|${HOME_CURRENCY.toLowerCase()}|highest|lowest|high|low)\\b|[每股單位成交購回買入出售價格範圍最高低${HOME_CURRENCY_IN_CHINESE}幣]`,
  "g",
);

/**
 * `From` and `To` over the prices of purchases or sales: the lowest and the highest of the day, whichever column holds which. Where the greater stands in one
 * column here and in the other there, they are no range.
 */
export function withPriceRange(
  kind: TableKind,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): readonly ColumnEvidence[] {
  const [from, ...moreFrom] = columns.filter((column) => sideOfRange(column) === "from");
  const [to, ...moreTo] = columns.filter((column) => sideOfRange(column) === "to");
  if (from === undefined || to === undefined || moreFrom.length + moreTo.length > 0) return columns;
  if (columns.some((column) => column !== from && column !== to && saysRange(kind, column))) return columns;
  const highest = higherOf(region, from.heading.column, to.heading.column);
  if (highest === null) return columns;
  return columns.map((column) => {
    if (column !== from && column !== to) return column;
    const field = column.heading.column === highest ? "Highest price" : "Lowest price";
    const { currency = null } = column.heading.meanings[0] ?? {};
    const others = column.heading.meanings.filter((each) => each.kind !== kind);
    const meaning = { ...RANGE, currency, kind, field };
    return { heading: { ...column.heading, meanings: [meaning, ...others] }, contents: column.contents };
  });
}

function saysRange(kind: TableKind, { heading }: ColumnEvidence): boolean {
  return heading.meanings.some(
    (each) =>
      each.kind === kind &&
      (each.field === "Highest price" || each.field === "Lowest price") &&
      each.match !== "partial",
  );
}

const RANGE = {
  needed: false,
  weight: 0.9,
  match: "exact",
  generic: true,
  unit: null,
  ratio: null,
  dateOrder: null,
} as const;

/** The end of a range that the words over a column of numbers name. */
function sideOfRange({ heading: { path }, contents }: ColumnEvidence): "from" | "to" | null {
  if (path.length === 0 || contents.numbers < 0.5 || contents.percentages > 0) return null;
  const text = foldText(path.join(" "));
  const [isFrom, isTo] = [text.search(FROM) >= 0, text.search(TO) >= 0];
  if (text.length > LONGEST || isFrom === isTo) return null;
  const rest = text.replace(BESIDE, " ").replace(isFrom ? FROM : TO, " ");
  return /\p{L}/u.test(rest) ? null : isFrom ? "from" : "to";
}

const LONGEST = 80;

/** Of two columns the one that holds the greater of both in every row; null where each does in some, or the prices are no prices of one day. */
function higherOf(region: TableRegion, one: number, other: number): number | null {
  const [ones, others] = [numbersOf(region, one), numbersOf(region, other)];
  let [first, second, apart] = [0, 0, 0];
  for (const [index, price] of ones.entries()) {
    const rival = others[index] ?? null;
    if (price === null || rival === null) continue;
    if (price > rival) first += 1;
    if (rival > price) second += 1;
    if (Math.max(price, rival) > MOST_APART * Math.min(price, rival)) apart += 1;
  }
  if (first + second === 0) return apart > 0 || ones.length === 0 ? null : other;
  if (apart > 0 || !isAllButASlip(Math.max(first, second), Math.min(first, second))) return null;
  return first > second ? one : other;
}

/** Prices of a day are no further apart than this. */
const MOST_APART = 3;
