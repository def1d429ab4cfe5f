import { unknownCurrencies } from "../../../shares/unknownCurrencies";
import { defineCheck } from "../../check";

export const unknownCurrency = defineCheck<{ currency: string }>({
  code: "S185",
  name: "unknown-currency",
  severity: "warning",
  source: "FF304 and FF305 Section I and Section II: prices are stated in a currency",
  title: { en: "A currency that is none we know", "zh-Hant": "未能識別的貨幣" },
  *find({ content }) {
    if (content === null) return;
    for (const { currency, cell } of unknownCurrencies(content)) yield { at: [cell], facts: { currency } };
  },
  says: {
    en: ({ currency }) => `The price is in ${currency}, which is no currency we know.`,
    "zh-Hant": ({ currency }) => `價格以 ${currency} 計，並非已知的貨幣。`,
  },
  todo: {
    en: "Correct the code (HKD, USD, RMB), or accept with the reason if it is right.",
    "zh-Hant": "請更正代號（HKD、USD、RMB）；如無誤，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HDK 515 {S185} | HDK 506.5 | HDK 500,382,813.6 |
`,
});
