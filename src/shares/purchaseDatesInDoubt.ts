import type { CivilDate } from "./values/civilDate";
import type { Movement } from "./register/movement";
import type { Register } from "./register/register";
import { isOnTheExchange } from "./register/repurchase";
import type { TradingCalendar } from "./register/tradingCalendar";

/** A day in a list of purchase dates that cannot be right, or not in its place. */
export interface PurchaseDateInDoubt {
  readonly movement: Movement;
  readonly date: CivilDate;
  readonly wrong: "no trading" | "twice" | "out of order";
}

/** The first day in doubt of each list. Of shares bought abroad only weekends are known to be without trading. */
export function purchaseDatesInDoubt(register: Register, calendar: TradingCalendar): readonly PurchaseDateInDoubt[] {
  const abroad = register.repurchases.some(({ method }) => !isOnTheExchange(method));
  return register.movements.flatMap((movement) => firstInDoubt(movement, calendar, abroad));
}

function firstInDoubt(movement: Movement, calendar: TradingCalendar, abroad: boolean): PurchaseDateInDoubt[] {
  const { purchaseDates: dates } = movement;
  if (dates.length === 0) return [];
  const isAbroad =
    abroad ||
    movement.depositaryShares !== null ||
    /depo?sit[ao]ry|\bADSs?\b|NYSE|Nasdaq|預託|存託/i.test(`${movement.event} ${movement.details}`);
  for (const [at, date] of dates.entries()) {
    const kind = calendar.kindOf(date);
    const before = dates[at - 1];
    if (kind === "weekend" || (kind === "holiday" && !isAbroad)) return [{ movement, date, wrong: "no trading" }];
    if (before !== undefined && date <= before)
      return [{ movement, date, wrong: date === before ? "twice" : "out of order" }];
  }
  return [];
}
