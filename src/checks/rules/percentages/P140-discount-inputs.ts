import { isZero } from "../../../shares/values/ratio";
import { isIssueAtAPrice } from "../../../shares/disclosure/pricedRows";
import { movementCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const discountInputs = defineCheck<{ price: string; market: string }>({
  code: "P140",
  name: "discount-inputs",
  severity: "error",
  source: "FF304 Section I, discount or premium (Notes 5 and 7)",
  title: { en: "Prices behind a discount or premium", "zh-Hant": "折讓或溢價所用的價格" },
  guardsFigures: true,
  *find({ content, form }) {
    // FF305 has no such column.
    if (content === null || form !== "FF304") return;
    for (const movement of content.classes.flatMap((block) => block.events).flatMap((line) => line.movements)) {
      const { issuePrice, marketPrice } = movement;
      const cells = [movementCell(movement, "Market price"), movementCell(movement, "Issue price")];
      if (
        issuePrice !== null &&
        marketPrice === null &&
        isIssueAtAPrice(movement) &&
        !movement.unread.has("Market price")
      ) {
        yield {
          at: cells,
          notChecked: {
            en: "the issue has no closing market price of the business day before; the discount is left blank on the return.",
            "zh-Hant": "此項發行沒有上一個營業日的收市價，報表上的折讓將留空。",
          },
        };
      }
      if (issuePrice === null || marketPrice === null) continue;
      const differs =
        issuePrice.currency !== null && marketPrice.currency !== null && issuePrice.currency !== marketPrice.currency;
      if (!differs && !isZero(marketPrice.amount)) continue;
      yield { at: cells, facts: { price: issuePrice.currency ?? "", market: differs ? marketPrice.currency : "0" } };
    }
  },
  says: {
    en: ({ price, market }) =>
      market === "0"
        ? "The market price is 0: no discount or premium can be worked out."
        : `The issue price is in ${price} and the market price in ${market}: no discount or premium can be worked out across currencies.`,
    "zh-Hant": ({ price, market }) =>
      market === "0"
        ? "收市價為 0，無法計算折讓或溢價。"
        : `發行價以 ${price} 計，收市價以 ${market} 計，貨幣不同，無法計算折讓或溢價。`,
  },
  todo: {
    en: "Give the closing market price in the currency of the issue price.",
    "zh-Hant": "請以發行價的貨幣填上收市價。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2021-06-30 |

Movements
| Date | Event | Number of shares | Issue price | Market price |
| 2021-07-15 | Over-allotment | 15,600 | HKD 40.1 | USD 7.38 {P140} |
`,
});
