import { type PriceCell, pricesTakenTogether } from "./currencies";
import { defineCheck } from "../../check";

export const twoCurrencies = defineCheck<{ currencies: readonly string[] }>({
  code: "S182",
  name: "two-currencies",
  severity: "error",
  source: "FF304 Note 1; FF305 Note 4: a weighted average price",
  title: { en: "Two currencies in one average or total", "zh-Hant": "同一平均數或總額涉及兩種貨幣" },
  guardsFigures: true,
  *find({ content }) {
    const reported = new Set<string>();
    for (const prices of content === null ? [] : pricesTakenTogether(content)) {
      const currencies = [...new Set(prices.flatMap(({ money }) => money.currency ?? []))].sort();
      const key = currencies.join();
      // A line with two currencies also gives Section II two: the line says where.
      if (currencies.length < 2 || reported.has(key)) continue;
      reported.add(key);
      const usual = prices[0]?.money.currency;
      const isOdd = ({ money }: PriceCell): boolean => money.currency !== usual;
      yield {
        at: [...prices.filter(isOdd), ...prices.filter((price) => !isOdd(price))].map(({ cell }) => cell),
        facts: { currencies },
      };
    }
  },
  says: {
    en: ({ currencies }) =>
      `Prices in ${currencies.join(" and ")} would go into one figure of the return: no average or total can be worked out.`,
    "zh-Hant": ({ currencies }) => `報表的同一數字涉及 ${currencies.join("及")}：無法計算平均數或總額。`,
  },
  todo: {
    en: "Correct the currency that is wrong; if both are right, give Details that tell the rows apart, or disclose them in returns of their own.",
    "zh-Hant": "請更正有誤的貨幣；如兩者無誤，請在詳情欄加以區別，或分別披露。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HKD 515 | HKD 506.5 | USD 64,152,000 {S182} |
`,
});
