import { categoryOf } from "../../shares/register/category";
import type { CellRef } from "../../shares/values/cell";
import type { Movement } from "../../shares/register/movement";
import { purchasesAndSales, type Repurchase, type TreasurySale } from "../../shares/register/repurchase";
import type { EventLine, UncancelledLine } from "../../shares/disclosure/returnContent";
import { dealingCell, hasSignedNumber, movementCell, numberCell } from "../../shares/register/rowCells";
import { hasField } from "../../shares/register/table";
import { asItStands, combine, sizeOf, sumFormula, type Term, type TieFormula } from "./tieFormula";

type Rows = Pick<EventLine, "movements" | "repurchases"> & Partial<Pick<EventLine, "sales" | "pricedBy">>;

/** What a row of Movements adds to the issued shares. */
export function issuedTerms(movement: Movement): readonly Term[] {
  return categoryOf(movement.category).issued === "none" ? [] : [signedNumber(movement)];
}

/** What a row of Movements adds to the treasury shares: its own cell, or what its category says of its number. */
export function treasuryTerms(movement: Movement): readonly Term[] {
  if (movement.treasuryShares !== null && hasField(movement.origin.table, "Treasury shares"))
    return [asItStands(movementCell(movement, "Treasury shares"))];
  const { treasury } = categoryOf(movement.category);
  return treasury === "none" ? [] : [sizeOf(numberCell(movement), treasury === "up" ? "+" : "-")];
}

/** One column of signed numbers, or one of two whose heading has the sign. */
function signedNumber(movement: Movement): Term {
  const cell = numberCell(movement);
  if (hasSignedNumber(movement)) return asItStands(cell);
  return sizeOf(cell, movement.number !== null && movement.number < 0n ? "-" : "+");
}

/** The change of a line of the table in issued shares. */
export function lineIssued({ movements, repurchases, sales }: EventLine): readonly Term[] {
  return [
    ...movements.flatMap(issuedTerms),
    ...repurchases.map((day) => sizeOf(dealingCell(day, "Number"), "-")),
    ...sales.map((day) => sizeOf(dealingCell(day, "Number"))),
  ];
}

/** The change of a line in treasury shares. A cancellation that Repurchases alone has takes nothing from them. */
export function lineTreasury({ category, movements, repurchases, sales }: EventLine): readonly Term[] {
  const bought =
    category === "repurchase-into-treasury" ? repurchases.map((day) => sizeOf(dealingCell(day, "Number"))) : [];
  return [
    ...movements.flatMap(treasuryTerms),
    ...bought,
    ...sales.map((day) => sizeOf(dealingCell(day, "Number"), "-")),
  ];
}

/** The number of a purchase not yet cancelled. */
export function lineShares({ movements, repurchases }: UncancelledLine): readonly Term[] {
  return [
    ...movements.map((movement) => sizeOf(numberCell(movement))),
    ...repurchases.map((day) => sizeOf(dealingCell(day, "Number"))),
  ];
}

/** The day of a line: of its first row, or the day its purchases were cancelled. */
export function lineDate({
  category,
  movements: [movement],
  repurchases: [purchase],
  sales: [sale] = [],
}: Rows & { readonly category: EventLine["category"] }): TieFormula | null {
  const cell = movement
    ? movementCell(movement, "Date")
    : purchase
      ? dealingCell(purchase, category === "repurchase-cancelled" ? "Cancelled on" : "Trading date")
      : sale
        ? dealingCell(sale, "Trading date")
        : null;
  return cell === null ? null : sumFormula([asItStands(cell)]);
}

/** The price of a line: the one its row states, or all that was paid over all the shares, rounded. */
export function linePrice(rows: Rows, decimals: number): TieFormula | null {
  const { pricedBy = [] } = rows;
  const {
    movements,
    repurchases,
    sales = [],
  } = pricedBy.length === 0 ? rows : { movements: [], ...purchasesAndSales(pricedBy) };
  const [only] = movements;
  if (only !== undefined && movements.length === 1 && repurchases.length + sales.length === 0)
    return sumFormula([asItStands(movementCell(only, "Issue price"))]);
  const paid = [
    ...movements.map((movement) => times(movementCell(movement, "Issue price"), numberCell(movement))),
    ...repurchases.map((day) => paidOn(day, day.totalPaid !== null, "Total paid")),
    ...sales.map((day) => paidOn(day, day.totalReceived !== null, "Total received")),
  ];
  const numbers = sumFormula([
    ...movements.map((movement) => sizeOf(numberCell(movement))),
    ...[...repurchases, ...sales].map((day) => sizeOf(dealingCell(day, "Number"))),
  ]);
  if (paid.length === 0) return null;
  return combine(
    `ROUND((${paid.map((_, index) => `{${index}}`).join("+")})/({${paid.length}}),${decimals})`,
    ...paid,
    numbers,
  );
}

/** What a day came to: its total, or its one price times the number. */
function paidOn(day: Repurchase | TreasurySale, hasTotal: boolean, total: "Total paid" | "Total received"): TieFormula {
  if (hasTotal) return sumFormula([asItStands(dealingCell(day, total))]);
  return times(
    dealingCell(day, day.averagePrice === null ? "Highest price" : "Average price"),
    dealingCell(day, "Number"),
  );
}

function times(price: CellRef, number: CellRef): TieFormula {
  return combine("{0}*{1}", sumFormula([asItStands(price)]), sumFormula([sizeOf(number)]));
}
