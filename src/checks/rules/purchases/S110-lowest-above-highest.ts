import { dealingsOf, isAbove } from "../../../shares/register/dealings";
import type { CivilDate } from "../../../shares/values/civilDate";
import { showMoney } from "../../../shares/values/money";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const lowestAboveHighest = defineCheck<{ date: CivilDate | null; lowest: string; highest: string }>({
  code: "S110",
  name: "lowest-above-highest",
  severity: "error",
  source: "FF304 and FF305 Section II A",
  title: { en: "Lowest price above the highest", "zh-Hant": "最低價高於最高價" },
  guardsFigures: true,
  *find({ ledger }) {
    for (const row of dealingsOf(ledger.register)) {
      const { lowestPrice, highestPrice } = row;
      if (lowestPrice === null || highestPrice === null || !isAbove(lowestPrice, highestPrice)) continue;
      yield {
        at: [dealingCell(row, "Lowest price"), dealingCell(row, "Highest price")],
        facts: { date: row.tradingDate, lowest: showMoney(lowestPrice), highest: showMoney(highestPrice) },
      };
    }
  },
  says: {
    en: ({ lowest, highest }) => `The lowest price of the day, ${lowest}, is above the highest, ${highest}.`,
    "zh-Hant": ({ lowest, highest }) => `當日最低價 ${lowest} 高於最高價 ${highest}。`,
  },
  todo: {
    en: "Compare both with the broker's note; they may have been exchanged.",
    "zh-Hant": "請將兩者與經紀單據核對，可能互相調換。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HKD 506.5 | HKD 515 {S110} | HKD 500,382,813.6 |
`,
});
