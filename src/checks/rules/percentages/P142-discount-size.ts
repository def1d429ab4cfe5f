import { showMoney } from "../../../shares/values/money";
import {
  absoluteRatio,
  addRatios,
  compareRatios,
  divideRatios,
  dropTrailingZeros,
  isZero,
  multiplyRatios,
  ratioOf,
  roundHalfUp,
} from "../../../shares/values/ratio";
import { isIssueAtAPrice } from "../../../shares/disclosure/pricedRows";
import { movementCell } from "../../../shares/register/rowCells";
import { lineWorking } from "../../computedFrom";
import { defineCheck } from "../../check";

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
    if (content === null) return;
    for (const movement of content.classes.flatMap((block) => block.events).flatMap((line) => line.movements)) {
      const { issuePrice, marketPrice } = movement;
      // Options and the like are exercised at old prices: only an issue priced that day is compared with the market.
      if (!isIssueAtAPrice(movement) || /option|award|warrant|convertible/.test(movement.category)) continue;
      if (
        issuePrice === null ||
        marketPrice === null ||
        isZero(marketPrice.amount) ||
        issuePrice.currency !== marketPrice.currency
      )
        continue;
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
