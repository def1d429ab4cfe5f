import { isOnTheExchange } from "../../../shares/register/exchanges";
import { floorOf } from "../../../shares/disclosure/saleFloor";
import { closeCell, dealingCell } from "../../../shares/register/rowCells";
import { showMoney } from "../../../shares/values/money";
import { compareRatios, dropTrailingZeros, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";

export const treasurySaleFloor = defineCheck<{
  lowest: string;
  lastClose: string;
  average: string;
  floor: string;
  discount: string;
}>({
  code: "S132",
  name: "treasury-sale-floor",
  severity: "warning",
  source: "Check against Rules 10.06B and 13.36(5)",
  title: {
    en: "Price of a treasury sale against the closes before it",
    "zh-Hant": "庫存股份出售價與之前的收市價",
  },
  threshold: {
    is: {
      en: "Percent below the higher of the last close and the five-day average from which we ask",
      "zh-Hant": "售價低於上日收市價與五日平均價兩者較高者多少百分比即予提示",
    },
    standard: "20",
    unit: "percent",
  },
  *find({ ledger: { register }, content, calendar }, threshold) {
    for (const sale of content?.saleReport?.sales ?? []) {
      if (!isOnTheExchange(sale.method)) continue;
      const found = floorOf(register, sale, threshold, calendar);
      if (typeof found === "string" || compareRatios(found.lowest.amount, found.floor) >= 0) continue;
      const { lowest, lastClose, floor } = found;
      const { currency } = lowest;
      yield {
        at: [
          dealingCell(sale, sale.lowestPrice === null ? "Highest price" : "Lowest price"),
          ...found.closes.map((price) => closeCell(price, "Close")),
        ],
        facts: {
          lowest: showMoney(lowest),
          lastClose: showMoney(lastClose),
          average: showMoney({ currency, amount: found.average }, 4),
          floor: showMoney({ currency, amount: floor }, 4),
          discount: dropTrailingZeros(roundHalfUp(threshold, 2)),
        },
      };
    }
  },
  says: {
    en: ({ lowest, lastClose, average, floor, discount }) =>
      `The lowest price, ${lowest}, is more than ${discount}% below the higher of the last close, ${lastClose}, and the average of the five closes before the sale, ${average}: below ${floor}.`,
    "zh-Hant": ({ lowest, lastClose, average, floor, discount }) =>
      `最低售價 ${lowest} 較上日收市價 ${lastClose} 與之前五個收市價平均 ${average} 兩者較高者低逾 ${discount}%，即低於 ${floor}。`,
  },
  todo: {
    en: "Check against Rules 10.06B and 13.36(5): compare price and closes with the broker's note and the Exchange's figures.",
    "zh-Hant": "請按《上市規則》第10.06B及13.36(5)條核對：將售價及收市價與經紀單據及本交易所資料核對。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| Ordinary | 1,000,000 | 2025-06-05 | 50,000 |

Treasury sales
| Trading date | Number | Highest price | Lowest price | Total received |
| 2025-06-13 | 1,000 | HKD 85 | HKD 80.79 {S132} | HKD 82,000 |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 101 |
`,
});
