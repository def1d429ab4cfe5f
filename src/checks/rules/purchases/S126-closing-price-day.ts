import { daysThat, isOpen, twoDays, type DayFigure } from "../../dayEquations";
import type { Register } from "../../../shares/register/register";
import { closeCell } from "../../../shares/register/rowCells";
import type { TradingCalendar } from "../../../shares/register/tradingCalendar";
import type { CellRef } from "../../../shares/values/cell";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const closingPriceDay = defineCheck<{ date: CivilDate; wrong: ClosingPriceDay["wrong"] }>({
  code: "S126",
  name: "closing-price-day",
  severity: "warning",
  source: "Check against Rule 10.06(2)(a): closes of trading days, one a day",
  title: {
    en: "A closing price of a day without trading, or a second one of a day",
    "zh-Hant": "非交易日的收市價，或同日兩個收市價",
  },
  *find({ ledger: { register }, calendar }) {
    for (const { date, wrong, cells } of closingPriceDays(register, calendar))
      yield { at: cells, facts: { date, wrong } };
  },
  *equations({ ledger: { register }, calendar }) {
    const seen = new Map<string, DayFigure>();
    for (const close of register.closingPrices) {
      const { date, shareClass } = close;
      if (date === null) continue;
      const cell = closeCell(close, "Date");
      yield { at: cell, equation: daysThat([{ date, cell }], ([traded = date]) => isOpen(calendar, traded)) };
      const key = JSON.stringify([date, shareClass]);
      const before = seen.get(key);
      seen.set(key, { date, cell });
      if (before !== undefined) yield { at: cell, equation: twoDays({ date, cell }, before) };
    }
  },
  says: {
    en: ({ date, wrong }) =>
      wrong === "twice"
        ? `${day(date)} has two closing prices.`
        : `A closing price is given for ${day(date)}, when the Exchange did not trade.`,
    "zh-Hant": ({ date, wrong }) =>
      wrong === "twice"
        ? `${dayInChinese(date)}有兩個收市價。`
        : `列有${dayInChinese(date)}的收市價，但該日本交易所沒有交易。`,
  },
  todo: {
    en: "Correct the date: the price cap is worked out from the five closes before a purchase.",
    "zh-Hant": "請更正日期：購回價的上限以之前五個收市價計算。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-05 |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-07 {S126} | HKD 101 |
| 2025-06-10 | HKD 100 |
`,
});

/** A close of a day on which there was no trading, or of a day that has one already. */
interface ClosingPriceDay {
  readonly date: CivilDate;
  readonly wrong: "no trading" | "twice";
  readonly cells: readonly CellRef[];
}

function closingPriceDays(register: Register, calendar: TradingCalendar): ClosingPriceDay[] {
  const seen = new Map<string, CellRef>();
  return register.closingPrices.flatMap((close): ClosingPriceDay[] => {
    const { date, shareClass } = close;
    if (date === null) return [];
    const cell = closeCell(close, "Date");
    const kind = calendar.kindOf(date);
    const isClosed = kind === "weekend" || kind === "holiday" || kind === "suspended";
    if (isClosed && close.isWithoutTrade) return [];
    if (isClosed) return [{ date, wrong: "no trading", cells: [cell] }];
    const key = JSON.stringify([date, shareClass]);
    const before = seen.get(key);
    seen.set(key, cell);
    return before === undefined ? [] : [{ date, wrong: "twice", cells: [cell, before] }];
  });
}
