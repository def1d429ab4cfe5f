import type { CivilDate } from "../../../shares/values/civilDate";
import { exercisesAboveMarket } from "../../../shares/exercisesAboveMarket";
import { showMoney } from "../../../shares/values/money";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const exerciseAboveMarket = defineCheck<{ date: CivilDate; price: string; close: string; closedOn: CivilDate }>({
  code: "P144",
  name: "exercise-above-market",
  severity: "warning",
  source: "House judgement: an option is exercised below the market",
  title: { en: "An option or warrant exercised above the market price", "zh-Hant": "以高於市價行使的購股權或認股權證" },
  *find({ ledger: { register }, content }) {
    if (content === null) return;
    for (const { date, price, close, closedOn, cells } of exercisesAboveMarket(register, content))
      yield { at: cells, facts: { date, price: showMoney(price), close: showMoney(close), closedOn } };
  },
  says: {
    en: ({ date, price, close, closedOn }) =>
      `The exercise of ${day(date)} is at ${price}; the share closed at ${close} on ${day(closedOn)}.`,
    "zh-Hant": ({ date, price, close, closedOn }) =>
      `${dayInChinese(date)}的行使價為 ${price}；股份於${dayInChinese(closedOn)}的收市價為 ${close}。`,
  },
  todo: {
    en: "Compare the price with the grant; accept with the reason if it is right.",
    "zh-Hant": "請將價格與授出文件核對；如無誤，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-02-28 |

Movements
| Date | Event | Number of shares | Issue price |
| 2025-03-14 | Option exercise | 100,000 | HKD 32 {P144} |

Closing prices
| Date | Close |
| 2025-03-13 | HKD 5.12 |
`,
});
