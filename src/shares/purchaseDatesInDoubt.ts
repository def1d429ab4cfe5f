import type { CivilDate } from "./values/civilDate";
import type { Movement } from "./register/movement";
import type { Register } from "./register/register";
import { isOnTheExchange, type Repurchase } from "./register/repurchase";
import { type Block, inBlocks, oncePerBlock, oncePerBlockGiven } from "./rowBlocks";
import { rowsNamingPurchases } from "./disclosure/rowsNamingPurchases";
import type { TradingCalendar } from "./register/tradingCalendar";

/** A day in a list of purchase dates that cannot be right, or not in its place. */
export interface PurchaseDateInDoubt {
  readonly movement: Movement;
  readonly date: CivilDate;
  readonly wrong: "no trading" | "twice" | "out of order";
}

/** The first day in doubt of each list. Of shares bought abroad only weekends are known to be without trading. */
export function purchaseDatesInDoubt(register: Register, calendar: TradingCalendar): readonly PurchaseDateInDoubt[] {
  return inDoubtIn(rowsNamingPurchases(register), {
    calendar,
    abroad: inBlocks(register.repurchases).some(hasPurchaseAbroad),
  });
}

const hasPurchaseAbroad = oncePerBlock((block: Block<Repurchase>): boolean =>
  block.some(({ method }) => !isOnTheExchange(method)),
);

interface WhereBought {
  readonly calendar: TradingCalendar;
  readonly abroad: boolean;
}

const inDoubtIn = oncePerBlockGiven(
  (rows: Block<Movement>, { calendar, abroad }: WhereBought): readonly PurchaseDateInDoubt[] =>
    rows.flatMap((movement) => firstInDoubt(movement, calendar, abroad)),
  (a, b) => a.calendar === b.calendar && a.abroad === b.abroad,
);

function firstInDoubt(movement: Movement, calendar: TradingCalendar, abroad: boolean): PurchaseDateInDoubt[] {
  const { purchaseDates: dates } = movement;
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
