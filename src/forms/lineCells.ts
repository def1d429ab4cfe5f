import type { CellRef } from "../shares/values/cell";
import type { Movement } from "../shares/register/movement";
import { purchasesAndSales } from "../shares/register/repurchase";
import type { EventLine } from "../shares/disclosure/returnContent";
import { dealingCell, movementCell, numberCell } from "../shares/register/rowCells";

/** The rows of the record behind a line. */
export type Rows = Pick<EventLine, "movements" | "repurchases"> & Partial<Pick<EventLine, "sales" | "pricedBy">>;

/** What a line prints, with where its rows keep it: in Movements, in Repurchases, in Treasury sales. */
export const ROW_CELLS = {
  date: cellsBy((movement) => movementCell(movement, "Date"), "Trading date"),
  event: cellsBy((movement) => movementCell(movement, "Event"), "Trading date"),
  details: cellsBy((movement) => movementCell(movement, "Details"), "Trading date"),
  number: cellsBy(numberCell, "Number"),
  price: priceCells,
  marketPrice: cellsBy((movement) => movementCell(movement, "Market price"), "Highest price"),
  treasury: cellsBy((movement) => movementCell(movement, "Treasury shares"), "Number"),
} as const;

type DealingField = Parameters<typeof dealingCell>[1];

const OF_PRICED_ROWS = cellsBy((movement) => movementCell(movement, "Issue price"), "Total paid", "Total received");

/** What gives the price: the rows themselves, or the dealings of other tables that tell the price of rows without one. */
function priceCells(rows: Rows): readonly CellRef[] {
  const { pricedBy = [] } = rows;
  return pricedBy.length === 0
    ? OF_PRICED_ROWS(rows)
    : OF_PRICED_ROWS({ movements: [], ...purchasesAndSales(pricedBy) });
}

function cellsBy(
  ofMovement: (movement: Movement) => CellRef,
  inPurchase: DealingField,
  inSale: DealingField = inPurchase,
): (rows: Rows) => readonly CellRef[] {
  return ({ movements, repurchases, sales = [] }) => [
    ...movements.map(ofMovement),
    ...repurchases.map((purchase) => dealingCell(purchase, inPurchase)),
    ...sales.map((sale) => dealingCell(sale, inSale)),
  ];
}
