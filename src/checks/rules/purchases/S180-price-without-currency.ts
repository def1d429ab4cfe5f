import { HOME_CURRENCY } from "../../../shares/register/currencies";
import { showCell } from "../../../shares/values/cell";
import { pricesTakenTogether } from "./currencies";
import { showMoney } from "../../../shares/values/money";
import { defineCheck } from "../../check";

export const priceWithoutCurrency = defineCheck<{ prices: readonly string[] }>({
  code: "S180",
  name: "price-without-currency",
  severity: "error",
  source: "FF304 and FF305 Section I and Section II: prices are stated in a currency",
  title: { en: "Prices without a currency", "zh-Hant": "沒有列明貨幣的價格" },
  guardsFigures: true,
  *find({ content }) {
    const prices = content === null ? [] : pricesTakenTogether(content).flat();
    // A price of a line may also stand in Section II: each cell once. One column without its currency is one cause.
    const bare = [
      ...new Map(
        prices.filter(({ money }) => money.currency === null).map((price) => [showCell(price.cell), price]),
      ).values(),
    ];
    if (bare.length > 0)
      yield { at: bare.map(({ cell }) => cell), facts: { prices: bare.map(({ money }) => showMoney(money)) } };
  },
  says: {
    en: ({ prices }) =>
      `${prices.length === 1 ? "A price that goes on the return has" : `${prices.length} prices that go on the return have`} no currency: ${shortList(prices)}.`,
    "zh-Hant": ({ prices }) => `列入報表的 ${prices.length} 個價格沒有貨幣：${shortList(prices)}。`,
  },
  todo: {
    en: `Fill in the Currency column with the ISO code (${HOME_CURRENCY}), or write the code before the amounts.`,
    "zh-Hant": `請在貨幣欄填上ISO代號（${HOME_CURRENCY}），或在金額前加上代號。`,
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HKD 515 | 506.5 {S180} | HKD 500,382,813.6 |
`,
});

/** The first few: a message of sixty amounts is not read. */
function shortList(prices: readonly string[]): string {
  return prices.length > 3 ? `${prices.slice(0, 3).join("; ")} …` : prices.join("; ");
}
