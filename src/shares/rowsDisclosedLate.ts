import type { CellRef } from "./values/cell";
import { addDays, type CivilDate } from "./values/civilDate";
import { ruleListOf } from "./disclosure/disclosureDuty";
import type { Register } from "./register/register";
import { isOnTheExchange } from "./register/repurchase";
import { dealingCell, movementCell } from "./register/rowCells";
import type { TradingCalendar } from "./register/tradingCalendar";

/** A row of an event that is always disclosed, and was later than the next business day. */
export interface RowDisclosedLate {
  readonly date: CivilDate;
  readonly due: CivilDate;
  readonly disclosedOn: CivilDate;
  readonly cells: readonly CellRef[];
}

/**
 * Rows whose Disclosed on is later than the next business day: purchases (Rule 10.06(4)(a)), sales of treasury shares, and events that stand in list (a) of
 * Rule 13.25A(2). An event in neither list may have waited for the Monthly Return, and (b) events for an (a) event: their day tells nothing.
 */
export function rowsDisclosedLate(register: Register, calendar: TradingCalendar): RowDisclosedLate[] {
  const late: RowDisclosedLate[] = [];
  const look = (row: Omit<RowDisclosedLate, "due">, from: CivilDate): void => {
    const due = calendar.nextBusinessDay(from);
    if (due !== null && row.disclosedOn > due) late.push({ ...row, due });
  };
  for (const row of register.movements) {
    const { date, disclosedOn, category } = row;
    if (date === null || disclosedOn === null || ruleListOf(category, date) !== "a") continue;
    look({ date, disclosedOn, cells: [movementCell(row, "Disclosed on"), movementCell(row, "Date")] }, date);
  }
  for (const row of [...register.repurchases, ...register.treasurySales]) {
    const { tradingDate: date, disclosedOn, method } = row;
    if (date === null || disclosedOn === null) continue;
    const cells = [dealingCell(row, "Disclosed on"), dealingCell(row, "Trading date")];
    // A trade abroad takes the Hong Kong date of its moment, which may be the day after.
    look({ date, disclosedOn, cells }, isOnTheExchange(method) ? date : addDays(date, 1));
  }
  return late;
}
