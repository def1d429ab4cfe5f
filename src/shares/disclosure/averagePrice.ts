import type { Money } from "../values/money";
import { absolute, type ShareCount } from "../values/quantity";
import { addRatios, compareRatios, divideRatios, multiplyRatios, type Ratio, ratioOf } from "../values/ratio";

/**
 * The weighted average price of rows that make one line (FF304 Note 1, FF305 Note 4), exact.
 * Null where a row has no number or price, or the rows name two currencies: half an average would be a wrong figure.
 */
export function weightedAveragePrice(
  rows: readonly { readonly number: ShareCount | null; readonly price: Money | null }[],
): Money | null {
  const paid: { number: ShareCount; total: Money }[] = [];
  for (const { number, price } of rows) {
    if (number === null || price === null) return null;
    paid.push({
      number: absolute(number),
      total: { currency: price.currency, amount: multiplyRatios(price.amount, ratioOf(absolute(number))) },
    });
  }
  const total = sumOfMoney(paid.map((row) => row.total));
  const number = paid.reduce((sum, row) => sum + row.number, 0n);
  return total === null || number === 0n
    ? null
    : { currency: total.currency, amount: divideRatios(total.amount, ratioOf(number)) };
}

/** Null for no amounts, and where two of them name different currencies (or one names none). */
export function sumOfMoney(amounts: readonly Money[]): Money | null {
  const [first, ...rest] = amounts;
  if (first === undefined || rest.some((money) => money.currency !== first.currency)) return null;
  const amount: Ratio = rest.reduce((sum, money) => addRatios(sum, money.amount), first.amount);
  return { currency: first.currency, amount };
}

/** A day's dealings, as Repurchases and Treasury sales keep them. */
interface DayPrices {
  readonly number: ShareCount | null;
  readonly highestPrice: Money | null;
  readonly lowestPrice: Money | null;
  readonly averagePrice: Money | null;
}

/** The average price of a day: total ÷ number; the average the log keeps, or the day's one price, where no total is given. Null where none tells it. */
export function averagePriceOfDay(
  { number, highestPrice, lowestPrice, averagePrice }: DayPrices,
  total: Money | null,
): Money | null {
  if (total !== null && number !== null && number !== 0n)
    return { currency: total.currency, amount: divideRatios(total.amount, ratioOf(absolute(number))) };
  if (averagePrice !== null) return averagePrice;
  if (highestPrice === null) return null;
  return lowestPrice === null || compareRatios(highestPrice.amount, lowestPrice.amount) === 0 ? highestPrice : null;
}
