import type { CivilDate } from "../../../shares/values/civilDate";
import { showMoney } from "../../../shares/values/money";
import { pricesOutOfLine } from "../../../shares/pricesOutOfLine";
import { dropTrailingZeros, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const priceOutOfLine = defineCheck<{ date: CivilDate; price: string; limit: string }>({
  code: "S116",
  name: "price-out-of-line",
  severity: "warning",
  source: "House judgement: a digit too many or too few moves a price tenfold",
  title: { en: "A price far from those of the days around it", "zh-Hant": "與前後日子相差甚遠的價格" },
  threshold: {
    is: {
      en: "Percent by which a price may differ from those around it before we ask",
      "zh-Hant": "與前後價格相差多少百分比即予提示",
    },
    standard: "50",
  },
  *find({ ledger: { register }, content }, threshold) {
    if (content === null) return;
    const limit = dropTrailingZeros(roundHalfUp(threshold, 2));
    for (const { date, price, cell } of pricesOutOfLine(register, content, threshold))
      yield { at: [cell], facts: { date, price: showMoney(price), limit } };
  },
  says: {
    en: ({ date, price, limit }) =>
      `${price} on ${day(date)} is more than ${limit}% away from the prices of the days around it.`,
    "zh-Hant": ({ date, price, limit }) => `${dayInChinese(date)}的 ${price} 與前後日子的價格相差超過 ${limit}%。`,
  },
  todo: {
    en: "Compare it with the broker's note; accept with the reason if the share did move that far, or was split or consolidated.",
    "zh-Hant": "請與經紀單據核對；如股價確有如此變動，或股份曾拆細或合併，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-10 |

Repurchases
| Trading date | Number | Average price | Disclosed on |
| 2025-06-11 | 969,000 | HKD 516.5328 | 2025-06-11 |
| 2025-06-12 | 975,000 | HKD 5131.472 {S116} | 2025-06-12 |
| 2025-06-13 | 982,000 | HKD 509.5548 | |
`,
});
