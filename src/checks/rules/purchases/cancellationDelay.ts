import type { CellRef } from "../../../shares/values/cell";
import { addDays, type CivilDate } from "../../../shares/values/civilDate";
import { isCancellation } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import { isOnTheExchange } from "../../../shares/register/repurchase";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { TradingCalendar } from "../../../shares/register/tradingCalendar";

/** Shares bought, and cancelled (or not yet cancelled) on a day. */
export interface CancellationDelay {
  readonly bought: CivilDate;
  readonly until: CivilDate;
  readonly isCancelled: boolean;
  readonly cells: readonly CellRef[];
}

/** Purchases cancelled more than so many days after they were made, or so long uncancelled at the closing date of the return. */
export function cancelledLongAfter(
  register: Register,
  content: ReturnContent | null,
  days: number,
): CancellationDelay[] {
  return [...longCancelled(register, days), ...longNamed(register, days), ...longUncancelled(content, days)];
}

function* longCancelled({ repurchases }: Register, days: number): Generator<CancellationDelay> {
  for (const row of repurchases) {
    const { tradingDate: bought, cancelledOn: until } = row;
    if (bought === null || until === null || until <= addDays(bought, days)) continue;
    const cells = [dealingCell(row, "Cancelled on"), dealingCell(row, "Trading date")];
    yield { bought, until, isCancelled: true, cells };
  }
}

function* longNamed({ movements }: Register, days: number): Generator<CancellationDelay> {
  for (const row of movements) {
    const { date: until, purchaseDates } = row;
    const [bought] = [...purchaseDates].sort();
    if (bought === undefined || until === null || !isCancellation(row) || until <= addDays(bought, days)) continue;
    const cells = [movementCell(row, "Purchase dates"), movementCell(row, "Date")];
    yield { bought, until, isCancelled: true, cells };
  }
}

/** One for all of them: a log that never says when shares were cancelled is one cause. */
function longUncancelled(content: ReturnContent | null, days: number): CancellationDelay[] {
  if (content === null) return [];
  const until = content.closingDate;
  const lines = content.classes
    .flatMap((block) => block.uncancelled)
    .filter((line) => until > addDays(line.date, days));
  const [first] = lines;
  const cells = lines.flatMap((line) => [
    ...line.repurchases.map((row) => dealingCell(row, "Trading date")),
    ...line.movements.map((row) => movementCell(row, "Date")),
  ]);
  return first === undefined ? [] : [{ bought: first.date, until, isCancelled: false, cells }];
}

/** A purchase on the Exchange cancelled before it was settled. */
export interface CancelledUnsettled {
  readonly bought: CivilDate;
  readonly settled: CivilDate;
  readonly cancelled: CivilDate;
  readonly cells: readonly CellRef[];
}

/** Shares are cancelled upon settlement (FF305 Note 6): on the Exchange, the second business day after the trade. */
export function cancelledUnsettled(register: Register, calendar: TradingCalendar): CancelledUnsettled[] {
  return register.repurchases.flatMap((row): CancelledUnsettled[] => {
    const { tradingDate: bought, cancelledOn: cancelled, method } = row;
    // Before the purchase itself is S170's finding.
    if (bought === null || cancelled === null || cancelled < bought || !isOnTheExchange(method)) return [];
    const next = calendar.nextBusinessDay(bought);
    const settled = next === null ? null : calendar.nextBusinessDay(next);
    return settled === null || cancelled >= settled
      ? []
      : [{ bought, settled, cancelled, cells: [dealingCell(row, "Cancelled on"), dealingCell(row, "Trading date")] }];
  });
}
