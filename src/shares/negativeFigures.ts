import type { CellRef } from "./values/cell";
import { isBelowZero, showMoney } from "./values/money";
import { showCount } from "./values/quantity";
import type { Register } from "./register/register";
import { closeCell, dealingCell, movementCell } from "./register/rowCells";

/** A price, a total or a number of the mandate below zero: none of them has a direction. */
export interface NegativeFigure {
  readonly shown: string;
  readonly cell: CellRef;
}

export function* negativeFigures(register: Register): Generator<NegativeFigure> {
  for (const row of register.movements) {
    if (isBelowZero(row.issuePrice)) yield { shown: showMoney(row.issuePrice), cell: movementCell(row, "Issue price") };
    if (isBelowZero(row.marketPrice))
      yield { shown: showMoney(row.marketPrice), cell: movementCell(row, "Market price") };
  }
  for (const row of [...register.repurchases, ...register.treasurySales]) {
    if (isBelowZero(row.highestPrice))
      yield { shown: showMoney(row.highestPrice), cell: dealingCell(row, "Highest price") };
    if (isBelowZero(row.lowestPrice))
      yield { shown: showMoney(row.lowestPrice), cell: dealingCell(row, "Lowest price") };
    if (isBelowZero(row.averagePrice))
      yield { shown: showMoney(row.averagePrice), cell: dealingCell(row, "Average price") };
    const [total, field] =
      "totalPaid" in row ? ([row.totalPaid, "Total paid"] as const) : ([row.totalReceived, "Total received"] as const);
    if (isBelowZero(total)) yield { shown: showMoney(total), cell: dealingCell(row, field) };
  }
  for (const close of register.closingPrices)
    if (isBelowZero(close.close)) yield { shown: showMoney(close.close), cell: closeCell(close, "Close") };
  for (const figure of [
    register.mandate?.sharesInIssue,
    register.mandate?.authorised,
    register.mandate?.purchasedBefore,
  ]) {
    if (figure !== undefined && figure !== null && figure.value < 0n)
      yield { shown: showCount(figure.value), cell: figure.cell };
  }
}
