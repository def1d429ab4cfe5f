import { type Money, showMoney } from "../../../shares/values/money";
import {
  absoluteRatio,
  addRatios,
  compareRatios,
  divideRatios,
  dropTrailingZeros,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  roundHalfUp,
  subtractRatios,
} from "../../../shares/values/ratio";
import { isIssueAtAPrice } from "../../../shares/disclosure/pricedRows";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { Movement } from "../../../shares/register/movement";
import { movementCell } from "../../../shares/register/rowCells";
import { lineWorking } from "../../computedFrom";
import { defineCheck } from "../../check";
import { isWanted, relationEquation, type Wanted } from "../../equation";

export const discountSize = defineCheck<{ price: string; market: string; discount: string; limit: string }>({
  code: "P142",
  name: "discount-size",
  severity: "warning",
  source: "FF304 Section I, discount or premium (Notes 5 and 7)",
  title: { en: "A discount or premium so large that a price may be mistyped", "zh-Hant": "幅度過大的折讓或溢價" },
  threshold: {
    is: { en: "Discount or premium in percent above which we ask", "zh-Hant": "提示的折讓或溢價百分比" },
    standard: "50",
    unit: "percent",
  },
  *find({ content }, threshold) {
    for (const { movement, issuePrice, marketPrice } of pricedAtMarket(content)) {
      const discount = addRatios(
        multiplyRatios(divideRatios(issuePrice.amount, marketPrice.amount), ratioOf(100n)),
        ratioOf(-100n),
      );
      if (compareRatios(absoluteRatio(discount), threshold) <= 0) continue;
      yield {
        at: [movementCell(movement, "Issue price"), movementCell(movement, "Market price")],
        working: [
          lineWorking(
            { en: "Percent from the market price, to one decimal", "zh-Hant": "與收市價相差的百分比（小數點後一位）" },
            `${showMoney(issuePrice)} × 100 ÷ ${showMoney(marketPrice)} − 100 = ${dropTrailingZeros(roundHalfUp(discount, 1)).replace("-", "−")}`,
            [movementCell(movement, "Issue price"), movementCell(movement, "Market price")],
          ),
        ],
        facts: {
          price: showMoney(issuePrice),
          market: showMoney(marketPrice),
          discount: dropTrailingZeros(roundHalfUp(discount, 1)),
          limit: dropTrailingZeros(roundHalfUp(threshold, 2)),
        },
      };
    }
  },
  *equations({ content }, threshold) {
    const [share, whole] = [divideRatios(threshold, ratioOf(100n)), ratioOf(1n)];
    const [most, least] = [addRatios(whole, share), subtractRatios(whole, share)];
    for (const { movement, issuePrice, marketPrice } of pricedAtMarket(content)) {
      const [price, market] = [issuePrice.amount, marketPrice.amount];
      const at = movementCell(movement, "Issue price");
      const figures = [
        { cell: at, value: price, isWhole: false },
        { cell: movementCell(movement, "Market price"), value: market, isWhole: false },
      ];
      const priceAt = (close: Ratio): Wanted => ({
        least: multiplyRatios(close, least),
        most: multiplyRatios(close, most),
      });
      yield {
        at,
        equation: {
          ...relationEquation(figures, {
            holds: ([issued = price, close = market]) => isWanted(priceAt(close), issued),
            wanted: (index, [issued = price, close = market]) =>
              index === 0
                ? priceAt(close)
                : { least: divideRatios(issued, most), most: isZero(least) ? null : divideRatios(issued, least) },
          }),
          // Most issues are priced near the market.
          usual: (index) => (index === 0 ? market : price),
        },
      };
    }
  },
  says: {
    en: ({ price, market, discount, limit }) =>
      `${price} against a market price of ${market} is a difference of ${discount}%, more than ${limit}%.`,
    "zh-Hant": ({ price, market, discount, limit }) =>
      `${price} 較收市價 ${market} 的幅度為 ${discount}%，超過 ${limit}%。`,
  },
  todo: {
    en: "Compare both prices with the announcement; accept with the reason if they are right.",
    "zh-Hant": "請將兩個價格與公告核對；如無誤，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2021-06-30 |

Movements
| Date | Event | Number of shares | Issue price | Market price |
| 2021-07-15 | Over-allotment | 15,600 | HKD 4.01 {P142} | HKD 57.45 |
`,
});

interface PricedAtMarket {
  readonly movement: Movement;
  readonly issuePrice: Money;
  readonly marketPrice: Money;
}

/** Issues priced that day, with a market price to compare: options and the like are exercised at old prices. */
function pricedAtMarket(content: ReturnContent | null): readonly PricedAtMarket[] {
  const movements = (content?.classes ?? []).flatMap((block) => block.events).flatMap((line) => line.movements);
  return movements.flatMap((movement): readonly PricedAtMarket[] => {
    const { issuePrice, marketPrice, category } = movement;
    if (!isIssueAtAPrice(movement) || /option|award|warrant|convertible/.test(category)) return [];
    if (issuePrice === null || marketPrice === null || isZero(marketPrice.amount)) return [];
    return issuePrice.currency === marketPrice.currency ? [{ movement, issuePrice, marketPrice }] : [];
  });
}
