import { sumOfMoney } from "../../shares/disclosure/averagePrice";
import { grouped } from "../../shares/values/grouped";
import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import type { Money } from "../../shares/values/money";
import { type ShareCount, sumOf } from "../../shares/values/quantity";
import { compareRatios, multiplyRatios, ratioOf } from "../../shares/values/ratio";

type Dealing = Repurchase | TreasurySale;

/** What tells dealings of one day apart: each is then a row of its own on the return. */
const TOLD_APART_BY = [
  "shareClass",
  "method",
  "details",
  "programme",
  "mandate",
  "purpose",
  "cancelledOn",
  "disclosedOn",
];

/**
 * The fills of each day as one row: their sum, the highest and the lowest price of them, and what was paid or received for all. Fills of which something
 * could not be read stay apart: a sum without them would be wrong. Where no day has several, the rows stay as they are.
 * @param total the field of what was paid or received
 * @param isTraded true where the price of a row is the one price of its fill, and no average
 */
export function rowsOfDay<Row extends Dealing>(
  fills: readonly Row[],
  total: keyof Row & string,
  isTraded: boolean,
): readonly Row[] {
  const days = grouped(fills, (fill) =>
    JSON.stringify([
      fill.tradingDate,
      currencyOf(priceOf(fill)),
      ...TOLD_APART_BY.map((field) => valueOf(fill, field)),
    ]),
  );
  if (days.size === fills.length) return fills;
  return [...days.values()].flatMap((ofDay) => {
    const [first] = ofDay;
    if (first === undefined || first.tradingDate === null || ofDay.some(isUnread)) return ofDay;
    const { highestPrice, lowestPrice, averagePrice } = first;
    const isOfOnePrice = isTraded && highestPrice === null && lowestPrice === null;
    if (ofDay.length === 1)
      return isOfOnePrice ? [{ ...first, highestPrice: averagePrice, lowestPrice: averagePrice }] : ofDay;
    const amounts = ofDay.map((fill) => amountOf(fill, total));
    const whole = amounts.every((amount) => amount !== null) ? sumOfMoney(amounts) : null;
    return [
      {
        ...first,
        number: sumOf(ofDay.map(({ number }) => number ?? 0n)),
        highestPrice: extreme(
          ofDay.map((fill) => fill.highestPrice ?? (isTraded ? priceOf(fill) : null)),
          1,
        ),
        lowestPrice: extreme(
          ofDay.map((fill) => fill.lowestPrice ?? (isTraded ? priceOf(fill) : null)),
          -1,
        ),
        averagePrice: null,
        [total]: whole,
        // What a row says of all bought so far is that of the last fill; of its own number alone nothing is left.
        ...("underMandate" in first ? { underMandate: valueOf(ofDay.at(-1) ?? first, "underMandate") } : {}),
        ...("percentage" in first ? { percentage: null } : {}),
        ...("depositaryShares" in first ? { depositaryShares: depositaryOf(ofDay) } : {}),
      },
    ];
  });
}

function depositaryOf(fills: readonly Dealing[]): ShareCount | null {
  const counts = fills.map((fill) => ("depositaryShares" in fill ? fill.depositaryShares : null));
  return counts.every((count) => count !== null) ? sumOf(counts) : null;
}

function valueOf(row: object, field: string): unknown {
  return new Map<string, unknown>(Object.entries(row)).get(field);
}

function isUnread({ number, unread }: Dealing): boolean {
  return number === null || unread.size > 0;
}

function priceOf({ averagePrice, highestPrice }: Dealing): Money | null {
  return averagePrice ?? highestPrice;
}

function currencyOf(money: Money | null): string | null {
  return money?.currency ?? null;
}

/** What one fill came to: as its row says, or its number at its price. */
function amountOf<Row extends Dealing>(fill: Row, total: keyof Row & string): Money | null {
  const said = valueOf(fill, total) as Money | null;
  const { number, averagePrice: price } = fill;
  if (said !== null || number === null || price === null) return said;
  return { currency: price.currency, amount: multiplyRatios(price.amount, ratioOf(number)) };
}

function extreme(prices: readonly (Money | null)[], direction: 1 | -1): Money | null {
  const known = prices.flatMap((price) => price ?? []);
  if (known.length < prices.length) return null;
  return known.reduce<Money | null>(
    (best, price) => (best === null || compareRatios(price.amount, best.amount) * direction > 0 ? price : best),
    null,
  );
}
