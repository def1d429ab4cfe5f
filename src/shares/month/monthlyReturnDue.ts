import type { TradingCalendar } from "../register/tradingCalendar";
import type { CivilDate } from "../values/civilDate";
import { type CivilMonth, dayBefore, lastDayOf, monthOfDay } from "../values/civilMonth";

/** Check against Rule 13.25B: by 08:30 on this business day after the end of the month. */
const BUSINESS_DAYS_AFTER_MONTH = 5;

export interface MonthlyReturnDue {
  readonly month: CivilMonth;
  /** The day by whose 08:30 it is due; null where the table of holidays does not reach that far. */
  readonly deadline: CivilDate | null;
}

/**
 * The Monthly Return that is due next (Rule 13.25B): of the month before until its deadline has passed, then of the month itself.
 * @param today the day in Hong Kong; one on which it is past 08:30 counts as passed
 */
export function monthlyReturnDue(today: CivilDate, isPastHour: boolean, calendar: TradingCalendar): MonthlyReturnDue {
  const month = monthOfDay(today);
  const before = monthOfDay(dayBefore(month));
  const deadline = deadlineOf(before, calendar);
  const hasPassed = deadline !== null && (today > deadline || (today === deadline && isPastHour));
  return hasPassed ? { month, deadline: deadlineOf(month, calendar) } : { month: before, deadline };
}

function deadlineOf(month: CivilMonth, calendar: TradingCalendar): CivilDate | null {
  let day: CivilDate | null = lastDayOf(month);
  for (let business = 0; business < BUSINESS_DAYS_AFTER_MONTH && day !== null; business++)
    day = calendar.nextBusinessDay(day);
  return day;
}
