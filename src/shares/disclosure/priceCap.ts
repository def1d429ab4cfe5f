import type { CivilDate } from "../values/civilDate";
import type { Money } from "../values/money";
import { addRatios, divideRatios, multiplyRatios, type Ratio, ratioOf } from "../values/ratio";
import type { ClosingPrice, Register } from "../register/register";
import type { Repurchase } from "../register/repurchase";
import type { TradingCalendar } from "../register/tradingCalendar";

/** Closes the cap of Rule 10.06(2)(a) is taken of. */
const CLOSES_OF_CAP = 5;

export interface CapOfPurchase {
  readonly average: Ratio;
  /** Average × (100 + threshold) ÷ 100: a purchase at this or above is a breach. */
  readonly cap: Ratio;
  readonly highest: Money;
  readonly closes: readonly ClosingPrice[];
}

/** Why a purchase cannot be compared with the cap. */
export type NoCap = "no highest price" | "fewer than five closes" | "a close is missing" | "another currency";

/**
 * The highest price of a purchase against the average close of the five trading days before it on which the share traded, unrounded. A day listed with
 * a blank close is one on which it did not trade.
 */
export function capOf(
  register: Register,
  purchase: Pick<Repurchase, "tradingDate" | "highestPrice" | "shareClass">,
  threshold: Ratio,
  calendar: TradingCalendar,
): CapOfPurchase | NoCap {
  const { tradingDate, highestPrice, shareClass } = purchase;
  if (tradingDate === null || highestPrice === null) return "no highest price";
  const listed = register.closingPrices
    .filter(
      (price) =>
        price.date !== null &&
        (price.close !== null || price.isWithoutTrade) &&
        price.date < tradingDate &&
        (price.shareClass === null || price.shareClass === shareClass),
    )
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const closes = listed.filter(({ close }) => close !== null).slice(0, CLOSES_OF_CAP);
  const oldest = closes.at(-1)?.date ?? null;
  if (closes.length < CLOSES_OF_CAP || oldest === null) return "fewer than five closes";
  if (missesBusinessDay(new Set(listed.map(({ date }) => date)), { oldest, tradingDate }, calendar))
    return "a close is missing";
  const amounts = closes.flatMap((price) => price.close ?? []);
  if (
    amounts.some(
      ({ currency }) => currency !== null && highestPrice.currency !== null && currency !== highestPrice.currency,
    )
  )
    return "another currency";
  const average = divideRatios(
    amounts.reduce((sum, { amount }) => addRatios(sum, amount), ratioOf(0n)),
    ratioOf(BigInt(CLOSES_OF_CAP)),
  );
  const cap = multiplyRatios(average, divideRatios(addRatios(ratioOf(100n), threshold), ratioOf(100n)));
  return { highest: highestPrice, average, cap, closes };
}

/** True where a business day between the oldest close and the purchase is not listed. Beyond the calendar the closes are taken as they are. */
function missesBusinessDay(
  listed: ReadonlySet<CivilDate | null>,
  { oldest, tradingDate }: { readonly oldest: CivilDate; readonly tradingDate: CivilDate },
  calendar: TradingCalendar,
): boolean {
  let day = calendar.nextBusinessDay(oldest);
  while (day !== null && day < tradingDate) {
    if (!listed.has(day)) return true;
    day = calendar.nextBusinessDay(day);
  }
  return false;
}
