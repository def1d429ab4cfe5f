import type { CellRef } from "../values/cell";
import type { Money } from "../values/money";
import { absolute, type ShareCount } from "../values/quantity";
import {
  compareRatios,
  divideRatios,
  dropTrailingZeros,
  multiplyRatios,
  ratioOf,
  roundHalfUp,
  showExactly,
} from "../values/ratio";
import type { Register } from "./register";
import type { Repurchase, TreasurySale } from "./repurchase";
import { dealingCell } from "./rowCells";

/** A day's purchases, or a day's sales of treasury shares, under one set of names. */
export interface Dealing {
  readonly row: Repurchase | TreasurySale;
  /** Not signed. */
  readonly number: ShareCount | null;
  readonly total: Money | null;
  readonly totalCell: CellRef;
}

/** A row of Repurchases or of Treasury sales as a dealing. */
export function dealingOf(row: Repurchase | TreasurySale): Dealing {
  const number = row.number === null ? null : absolute(row.number);
  if ("totalPaid" in row) return { row, number, total: row.totalPaid, totalCell: dealingCell(row, "Total paid") };
  return { row, number, total: row.totalReceived, totalCell: dealingCell(row, "Total received") };
}

/** Every row of Repurchases, then of Treasury sales. */
export function dealingsOf({ repurchases, treasurySales }: Register): readonly (Repurchase | TreasurySale)[] {
  return [...repurchases, ...treasurySales];
}

/** True where both are known, in one currency, and the first is above the second. */
export function isAbove(a: Money | null, b: Money | null): boolean {
  return a !== null && b !== null && a.currency === b.currency && compareRatios(a.amount, b.amount) > 0;
}

/** Number × price. */
export function amountOf(number: ShareCount, price: Money): Money {
  return { currency: price.currency, amount: multiplyRatios(price.amount, ratioOf(number)) };
}

/** Total ÷ number, exact. Null where either is not known. */
export function averageOf(number: ShareCount | null, total: Money | null): Money | null {
  return number === null || number === 0n || total === null
    ? null
    : { currency: total.currency, amount: divideRatios(total.amount, ratioOf(number)) };
}

/** True where a stated average is the computed one at the decimals it is written with. */
export function averageAgrees(stated: Money, computed: Money): boolean {
  const [, decimals = ""] = showExactly(stated.amount).split(".");
  const sameCurrency = stated.currency === null || computed.currency === null || stated.currency === computed.currency;
  return (
    sameCurrency && dropTrailingZeros(roundHalfUp(computed.amount, decimals.length)) === showExactly(stated.amount)
  );
}
