import type { CellRef } from "./values/cell";
import type { CivilDate } from "./values/civilDate";
import type { Register } from "./register/register";
import { closeCell } from "./register/rowCells";
import type { TradingCalendar } from "./register/tradingCalendar";

/** A close of a day on which there was no trading, or of a day that has one already. */
export interface ClosingPriceDay {
  readonly date: CivilDate;
  readonly wrong: "no trading" | "twice";
  readonly cells: readonly CellRef[];
}

export function closingPriceDays(register: Register, calendar: TradingCalendar): ClosingPriceDay[] {
  const seen = new Map<string, CellRef>();
  return register.closingPrices.flatMap((close): ClosingPriceDay[] => {
    const { date, shareClass } = close;
    if (date === null) return [];
    const cell = closeCell(close, "Date");
    const kind = calendar.kindOf(date);
    if (kind === "weekend" || kind === "holiday") return [{ date, wrong: "no trading", cells: [cell] }];
    const key = JSON.stringify([date, shareClass]);
    const before = seen.get(key);
    seen.set(key, cell);
    return before === undefined ? [] : [{ date, wrong: "twice", cells: [cell, before] }];
  });
}
