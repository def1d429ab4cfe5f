import { categoryOf } from "./category";
import type { CellRef } from "./cell";
import { addDays, type CivilDate } from "./civilDate";
import { isUnderTreasuryRegime } from "./disclosureDuty";
import type { Register } from "./register";
import { isOnTheExchange } from "./repurchase";
import { dealingCell, movementCell } from "./rowCells";
import type { TradingCalendar } from "./tradingCalendar";

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
  const look = (date: CivilDate | null, disclosedOn: CivilDate | null, from: CivilDate | null, cells: readonly CellRef[]): void => {
    const due = from === null || disclosedOn === null ? null : calendar.nextBusinessDay(from);
    if (date !== null && disclosedOn !== null && due !== null && disclosedOn > due) late.push({ date, due, disclosedOn, cells });
  };
  for (const row of register.movements) {
    const { list, listBefore } = categoryOf(row.category);
    const listed = row.date !== null && isUnderTreasuryRegime(row.date) ? list : listBefore;
    if (listed === "a") look(row.date, row.disclosedOn, row.date, [movementCell(row, "Disclosed on"), movementCell(row, "Date")]);
  }
  for (const row of [...register.repurchases, ...register.treasurySales]) {
    const { tradingDate, disclosedOn, method } = row;
    // A trade abroad takes the Hong Kong date of its moment, which may be the day after.
    const from = tradingDate === null || isOnTheExchange(method) ? tradingDate : addDays(tradingDate, 1);
    look(tradingDate, disclosedOn, from, [dealingCell(row, "Disclosed on"), dealingCell(row, "Trading date")]);
  }
  return late;
}
