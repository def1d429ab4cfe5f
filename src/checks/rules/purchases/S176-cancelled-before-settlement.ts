import { isOnTheExchange } from "../../../shares/register/exchanges";
import type { Repurchase } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import type { TradingCalendar } from "../../../shares/register/tradingCalendar";
import { addDays, type CivilDate } from "../../../shares/values/civilDate";
import { compareRatios, type Ratio } from "../../../shares/values/ratio";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { dayFigures, type DayFigure } from "../../dayEquations";
import { dayOfFigure, figureOfDay } from "../../diagnosis/slipOfDay";
import { type Equation, relationEquation } from "../../equation";
import { day, dayInChinese } from "../../wording";

interface SettledFacts {
  readonly bought: CivilDate;
  readonly settled: CivilDate;
  readonly cancelled: CivilDate;
}

export const cancelledBeforeSettlement = defineEquationCheck<SettledFacts>({
  code: "S176",
  name: "cancelled-before-settlement",
  severity: "warning",
  source:
    "FF305 Note 6: shares are cancelled upon settlement; check against the Exchange's settlement period of two business days",
  title: { en: "A purchase cancelled before it was settled", "zh-Hant": "交收之前已註銷的購回" },
  list: ({ ledger: { register }, calendar }) =>
    register.repurchases.flatMap((row) => cancellationOf(row, calendar) ?? []),
  says: {
    en: ({ bought, settled, cancelled }) =>
      `Shares bought on ${day(bought)} are entered as cancelled on ${day(cancelled)}; a purchase of that day is settled on ${day(settled)}.`,
    "zh-Hant": ({ bought, settled, cancelled }) =>
      `${dayInChinese(bought)}購回的股份列為於${dayInChinese(cancelled)}註銷；該日的購回於${dayInChinese(settled)}交收。`,
  },
  todo: {
    en: "Correct Cancelled on, or leave it blank until the shares are cancelled; accept with the reason if they were.",
    "zh-Hant": "請更正註銷日期，或留空至股份註銷為止；如確已註銷，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Repurchases
| Trading date | Number | Cancelled on |
| 2022-12-19 | 30,000 | 2022-12-20 {S176} |
| 2022-12-19 | 20,000 | 2022-12-21 |
`,
});

/** Shares are cancelled upon settlement (FF305 Note 6). Null for a purchase not cancelled, or not bought on the Exchange. */
function cancellationOf(row: Repurchase, calendar: TradingCalendar): EquationBreach<SettledFacts> | null {
  const { tradingDate: bought, cancelledOn: cancelled, method } = row;
  // Before the purchase itself is S170's finding.
  if (bought === null || cancelled === null || cancelled < bought || !isOnTheExchange(method)) return null;
  const settled = settlementOf(bought, calendar);
  if (settled === null) return null;
  const [cancelledCell, boughtCell] = [dealingCell(row, "Cancelled on"), dealingCell(row, "Trading date")];
  return {
    equation: settledBy({ date: cancelled, cell: cancelledCell }, { date: bought, cell: boughtCell }, calendar),
    at: [cancelledCell, boughtCell],
    facts: () => ({ bought, settled, cancelled }),
  };
}

/** The second business day after a trade on the Exchange; null beyond the calendar. */
function settlementOf(bought: CivilDate, calendar: TradingCalendar): CivilDate | null {
  const next = calendar.nextBusinessDay(bought);
  return next === null ? null : calendar.nextBusinessDay(next);
}

/** The day of cancellation is not before the settlement of the day of purchase. */
function settledBy(cancelled: DayFigure, bought: DayFigure, calendar: TradingCalendar): Equation {
  const settlement = (day: Ratio | undefined): CivilDate | null => {
    const date = day === undefined ? null : dayOfFigure(day);
    return date === null ? null : settlementOf(date, calendar);
  };
  const holds = ([until, from]: readonly (Ratio | undefined)[]): boolean => {
    const settled = settlement(from);
    return until !== undefined && settled !== null && compareRatios(until, figureOfDay(settled)) >= 0;
  };
  return relationEquation([...dayFigures(cancelled), ...dayFigures(bought)], {
    holds,
    wanted(index, [until, from]) {
      if (index === 0) {
        const settled = settlement(from);
        return settled === null ? null : { least: figureOfDay(settled), most: null };
      }
      let day = until === undefined ? null : dayOfFigure(until);
      while (day !== null && !holds([until, figureOfDay(day)]))
        day = settlement(figureOfDay(day)) === null ? null : addDays(day, -1);
      return day === null ? null : { least: null, most: figureOfDay(day) };
    },
  });
}
