import type { CellRef } from "../../../shares/values/cell";
import type { Money } from "../../../shares/values/money";
import type { Movement } from "../../../shares/register/movement";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";

/** A price on the return and its cell. */
export interface PriceCell {
  readonly money: Money;
  readonly cell: CellRef;
}

/** Prices that one figure of the return is made of: an average, or a total of Section II or III. */
export function pricesTakenTogether(content: ReturnContent): PriceCell[][] {
  const lines = content.classes.flatMap((block) => [
    ...block.events.map((line) => [
      ...line.movements.flatMap(issuePrices),
      ...line.repurchases.flatMap(dealingPrices),
      ...line.sales.flatMap(dealingPrices),
      ...line.pricedBy.flatMap(dealingPrices),
    ]),
    ...block.uncancelled.map((line) => [
      ...line.movements.flatMap(issuePrices),
      ...line.repurchases.flatMap(dealingPrices),
    ]),
  ]);
  const reports = [
    ...(content.purchaseReport?.classes ?? []).flatMap(({ totals }) =>
      totals.map(({ purchases }) => purchases.flatMap(dealingPrices)),
    ),
    ...(content.saleReport?.totals ?? []).map(({ sales }) => sales.flatMap(dealingPrices)),
  ];
  return [...lines, ...reports].filter((prices) => prices.length > 0);
}

function issuePrices(row: Movement): PriceCell[] {
  return row.issuePrice === null ? [] : [{ money: row.issuePrice, cell: movementCell(row, "Issue price") }];
}

function dealingPrices(row: Repurchase | TreasurySale): PriceCell[] {
  const total =
    "totalPaid" in row ? ([row.totalPaid, "Total paid"] as const) : ([row.totalReceived, "Total received"] as const);
  // Without the total, the stated average is what a purchase listed again prints.
  const average = [total[0] === null ? row.averagePrice : null, "Average price"] as const;
  const prices = [[row.highestPrice, "Highest price"], [row.lowestPrice, "Lowest price"], total, average] as const;
  return prices.flatMap(([money, field]) => (money === null ? [] : [{ money, cell: dealingCell(row, field) }]));
}
