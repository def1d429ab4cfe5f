import { categoryOf } from "./register/category";
import type { CellRef } from "./values/cell";
import { addDays, type CivilDate } from "./values/civilDate";
import { isUnderTreasuryRegime } from "./disclosure/disclosureDuty";
import type { Movement } from "./register/movement";
import type { Register } from "./register/register";
import { isOnTheExchange, type Repurchase, type TreasurySale } from "./register/repurchase";
import { type Block, eachFound, inBlocks, oncePerBlockGiven } from "./rowBlocks";
import { dealingCell, movementCell } from "./register/rowCells";
import { partOfCategories } from "./rowsOfCategories";
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
  const movements = inBlocks(register.movements).flatMap((block) => lateMovements(block, calendar));
  const dealings = [...inBlocks<Dealing>(register.repurchases), ...inBlocks<Dealing>(register.treasurySales)].flatMap(
    (block) => lateDealings(block, calendar),
  );
  return [...movements, ...dealings];
}

type Dealing = Repurchase | TreasurySale;

/** Rows of events that stand, or stood, in list (a). */
const everInListA = partOfCategories(
  (category) => categoryOf(category).list === "a" || categoryOf(category).listBefore === "a",
);

const lateMovements = oncePerBlockGiven((block: Block<Movement>, calendar: TradingCalendar) => {
  let inTime: Pick<Movement, "date" | "disclosedOn"> | null = null;
  return eachFound(everInListA(block), (row) => {
    const { date, disclosedOn, category } = row;
    // The rows of a day stand together and are disclosed together.
    if (inTime !== null && date === inTime.date && disclosedOn === inTime.disclosedOn) return null;
    const { list, listBefore } = categoryOf(category);
    const listed = date !== null && isUnderTreasuryRegime(date) ? list : listBefore;
    if (listed !== "a") return null;
    const late = lateRow(date, disclosedOn, date, calendar, () => [
      movementCell(row, "Disclosed on"),
      movementCell(row, "Date"),
    ]);
    if (late === null) inTime = { date, disclosedOn };
    return late;
  });
});

const lateDealings = oncePerBlockGiven((block: Block<Dealing>, calendar: TradingCalendar) =>
  eachFound(block, (row) => {
    const { tradingDate, disclosedOn, method } = row;
    // A trade abroad takes the Hong Kong date of its moment, which may be the day after.
    const from = tradingDate === null || isOnTheExchange(method) ? tradingDate : addDays(tradingDate, 1);
    return lateRow(tradingDate, disclosedOn, from, calendar, () => [
      dealingCell(row, "Disclosed on"),
      dealingCell(row, "Trading date"),
    ]);
  }),
);

function lateRow(
  date: CivilDate | null,
  disclosedOn: CivilDate | null,
  from: CivilDate | null,
  calendar: TradingCalendar,
  cells: () => readonly CellRef[],
): RowDisclosedLate | null {
  if (date === null || disclosedOn === null || from === null) return null;
  const due = calendar.nextBusinessDay(from);
  return due !== null && disclosedOn > due ? { date, due, disclosedOn, cells: cells() } : null;
}
