import { compareRatios, divideRatios, multiplyRatios, type Ratio, ratioOf, subtractRatios } from "../values/ratio";
import type { Money } from "../values/money";
import type { ClosingPrice, Register } from "../register/register";
import type { TreasurySale } from "../register/repurchase";
import type { TradingCalendar } from "../register/tradingCalendar";
import { capOf, type NoCap } from "./priceCap";

export interface FloorOfSale {
  readonly lowest: Money;
  readonly lastClose: Money;
  readonly average: Ratio;
  /** A sale below this is to be looked at. */
  readonly floor: Ratio;
  readonly closes: readonly ClosingPrice[];
}

/**
 * The lowest price of a sale of treasury shares against the higher of the last close and the average of the five closes before it, less a percentage
 * (Rules 10.06B and 13.36(5), to be checked). Unrounded.
 */
export function floorOf(
  register: Register,
  sale: Pick<TreasurySale, "tradingDate" | "highestPrice" | "lowestPrice" | "shareClass">,
  percent: Ratio,
  calendar: TradingCalendar,
): FloorOfSale | NoCap {
  const lowest = sale.lowestPrice ?? sale.highestPrice;
  const found = capOf(register, { ...sale, highestPrice: lowest }, ratioOf(0n), calendar);
  if (typeof found === "string") return found;
  const { average, closes } = found;
  const lastClose = closes[0]?.close ?? null;
  if (lowest === null || lastClose === null) return "no highest price";
  const higher = compareRatios(lastClose.amount, average) > 0 ? lastClose.amount : average;
  const floor = multiplyRatios(higher, divideRatios(subtractRatios(ratioOf(100n), percent), ratioOf(100n)));
  return { lowest, lastClose, average, floor, closes };
}
