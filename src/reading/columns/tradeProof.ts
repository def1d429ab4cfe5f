import type { TableKind } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import { readHeading } from "../vocabulary/headingMeanings";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { Reason } from "./evidence";
import { amountColumn } from "./proofs";
import { REASONS } from "./reasons";

/**
 * What a number, its price and their product say of a table with trading days: these are trades, and no closing prices. Of a table with a column of other
 * words nobody knows they say nothing: it may be about shares of somebody else.
 */
export function tradeReasons(
  kind: TableKind,
  { fields }: ColumnAssignment,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): readonly Reason[] {
  if (kind === "Closing prices") return hasProduct(columns, region) ? [AGAINST_CLOSES] : [];
  if (kind === "Treasury sales") return saysSale(columns, region) ? [] : [AGAINST_SALES];
  if (kind !== "Repurchases") return [];
  const day = fields.get("Trading date");
  const paid = fields.get("Total paid")?.column;
  if (day === undefined || day.isGeneric || day.words < SURE || paid === undefined) return [];
  if (columns.some(({ contents }) => contents.sells > contents.buys)) return [];
  const read = new Set([...fields.values()].map(({ column }) => column));
  const isKnown = columns.every(
    ({ heading: { column, path }, contents }) =>
      read.has(column) || contents.filled === 0 || readHeading(path).notRead !== null,
  );
  const isProduct = amountColumn(region, [paid], (field) => fields.get(field)?.column ?? -1) === paid;
  return isKnown && isProduct ? [{ says: REASONS.product, points: 1.5, of: "kind" }] : [];
}

const SURE = 0.8;
const SALE =
  /\bs[eo]ll?d?\b|\bselling\b|\bsales?\b|\bre-?s(?:ale|old)\b|\bre-?issue|\bdispos|\bproceeds\b|\breceived\b|treasury|[賣卖]|售|收取|所得|庫存|库存|再[發发]行/i;
const AGAINST_SALES: Reason = { says: REASONS.noSale, points: -1.5, of: "kind" };

/** Amounts of trades are those of purchases where no word over them speaks of a sale. */
function saysSale(columns: readonly ColumnEvidence[], { titles, grid, excelTable }: TableRegion): boolean {
  const texts = [...titles.map(({ text }) => text), grid.sheet, excelTable?.name ?? ""];
  return (
    columns.some(({ heading, contents }) => contents.sells > 0 || heading.path.some((text) => SALE.test(text))) ||
    texts.some((text) => SALE.test(text))
  );
}

const AGAINST_CLOSES: Reason = { says: REASONS.productAgainst, points: -3, of: "kind" };

/** True where one column is, row by row, the product of a number and a price. */
function hasProduct(columns: readonly ColumnEvidence[], region: TableRegion): boolean {
  const meaning = (fields: readonly string[]): readonly number[] =>
    columns
      .filter(
        ({ heading, contents }) =>
          contents.numbers > 0.5 &&
          heading.meanings.some(
            ({ kind, field, match }) => kind === "Repurchases" && fields.includes(field) && match !== "partial",
          ),
      )
      .map(({ heading }) => heading.column);
  const [number = -1] = meaning(["Number"]);
  const [price = -1] = meaning(["Average price", "Highest price"]);
  const paid = meaning(["Total paid"]);
  if (number < 0 || price < 0 || paid.length === 0) return false;
  const columnOf = (field: string): number => (field === "Number" ? number : field === "Average price" ? price : -1);
  return paid.some((column) => amountColumn(region, [column], columnOf) === column);
}
