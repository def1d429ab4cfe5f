import type { CivilDate } from "../../../shares/values/civilDate";
import { oddLots } from "./numbersOutOfLine";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count, day, dayInChinese } from "../../wording";

export const oddLot = defineCheck<{ date: CivilDate; number: bigint }>({
  code: "S118",
  name: "odd-lot",
  severity: "warning",
  source: "House judgement: shares trade on the Exchange in board lots",
  title: { en: "A purchase that is not a multiple of 100 shares", "zh-Hant": "並非整百股的購回" },
  *find({ ledger, content }) {
    if (content === null) return;
    for (const { row, date, number } of oddLots(ledger, content))
      yield { at: [dealingCell(row, "Number")], facts: { date, number } };
  },
  says: {
    en: ({ date, number }) =>
      `${count(number)} shares were bought on ${day(date)}, not a multiple of 100; every other purchase on the Exchange is one.`,
    "zh-Hant": ({ date, number }) =>
      `${dayInChinese(date)}購回的 ${count(number)} 股並非整百股；其他於本交易所的購回均為整百股。`,
  },
  todo: {
    en: "Compare the number with the broker's note; accept with the reason if an odd lot was bought.",
    "zh-Hant": "請將數目與經紀單據核對；如確曾購回碎股，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-10 | 973,000 | 2025-06-10 |
| 2025-06-11 | 969,000 | 2025-06-11 |
| 2025-06-12 | 975,001 {S118} | 2025-06-12 |
| 2025-06-13 | 982,000 | |
`,
});
