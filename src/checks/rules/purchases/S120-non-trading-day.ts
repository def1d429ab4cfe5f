import { isOnTheExchange } from "../../../shares/register/exchanges";
import { daysThat, isOpen } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dealingsOf } from "../../../shares/register/dealings";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const nonTradingDay = defineCheck<{ date: CivilDate; kind: "weekend" | "holiday" | "suspended" }>({
  code: "S120",
  name: "non-trading-day",
  severity: "warning",
  source: "FF304 and FF305 Section II A, trading date",
  title: { en: "Dealing on the Exchange on a day without trading", "zh-Hant": "於非交易日在本交易所進行的交易" },
  *find({ ledger, calendar }) {
    const closed = dealingsOf(ledger.register).flatMap((row) => {
      if (row.tradingDate === null || !isOnTheExchange(row.method)) return [];
      const kind = calendar.kindOf(row.tradingDate);
      return kind === "business day" ? [] : [{ cell: dealingCell(row, "Trading date"), date: row.tradingDate, kind }];
    });
    const beyond = closed.filter(({ kind }) => kind === "unknown");
    if (beyond.length > 0) {
      yield {
        at: beyond.map(({ cell }) => cell),
        notChecked: {
          en: `our table of Hong Kong holidays reaches from ${calendar.firstYear} to ${calendar.lastYear}.`,
          "zh-Hant": `本增益集的香港假期表只涵蓋 ${calendar.firstYear} 至 ${calendar.lastYear} 年。`,
        },
      };
    }
    for (const { cell, date, kind } of closed) if (kind !== "unknown") yield { at: [cell], facts: { date, kind } };
  },
  *equations({ ledger, calendar }) {
    for (const row of dealingsOf(ledger.register)) {
      const { tradingDate: date, method } = row;
      if (date === null || !isOnTheExchange(method)) continue;
      const cell = dealingCell(row, "Trading date");
      yield { at: cell, equation: daysThat([{ date, cell }], ([traded = date]) => isOpen(calendar, traded)) };
    }
  },
  says: {
    en: ({ date, kind }) =>
      kind === "suspended"
        ? `On ${day(date)} the weather kept the market closed: the Exchange did not trade.`
        : `${day(date)} is a ${kind === "weekend" ? "Saturday or Sunday" : "public holiday"} in Hong Kong: the Exchange did not trade.`,
    "zh-Hant": ({ date, kind }) =>
      kind === "suspended"
        ? `${dayInChinese(date)}因惡劣天氣停市，本交易所沒有交易。`
        : `${dayInChinese(date)}是香港的${kind === "weekend" ? "星期六或星期日" : "公眾假期"}，本交易所沒有交易。`,
  },
  todo: {
    en: "Correct the trading date, or name the exchange abroad as Method.",
    "zh-Hant": "請更正交易日，或在「方式」欄註明海外交易所。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-14 {S120} | 982,000 |
| 2025-06-16 | 982,000 |
`,
});
