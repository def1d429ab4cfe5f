import type { CategoryCode } from "./register/category";
import type { CellRef } from "./values/cell";
import { type CivilDate, daysBetween } from "./values/civilDate";
import { isAbove } from "./register/dealings";
import type { Money } from "./values/money";
import type { Register } from "./register/register";
import type { ReturnContent } from "./disclosure/returnContent";
import { closeCell, movementCell } from "./register/rowCells";

/** An option or warrant exercised at a price above that of the market. */
export interface ExerciseAboveMarket {
  readonly date: CivilDate;
  readonly price: Money;
  readonly close: Money;
  readonly closedOn: CivilDate;
  readonly cells: readonly CellRef[];
}

const EXERCISES: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  "option-exercise",
  "option-exercise-director",
  "option-outside-scheme",
  "option-outside-scheme-director",
  "warrant-exercise",
]);

/** A close older than this says nothing of the day. */
const DAYS_BEFORE = 10;

/** Exercises on the return at more than the last close before them. Only where the register keeps closing prices, in the same currency. */
export function exercisesAboveMarket(register: Register, content: ReturnContent): ExerciseAboveMarket[] {
  const closes = [...register.closingPrices].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const rows = content.classes.flatMap((block) => block.events.flatMap((line) => line.movements));
  return rows.flatMap((movement) => {
    const { category, date, issuePrice: price, shareClass } = movement;
    if (!EXERCISES.has(category) || date === null || price === null) return [];
    const last = closes.find(
      (close) =>
        close.date !== null && close.date <= date && (close.shareClass === null || close.shareClass === shareClass),
    );
    if (
      last === undefined ||
      last.date === null ||
      last.close === null ||
      daysBetween(last.date, date) > DAYS_BEFORE ||
      !isAbove(price, last.close)
    )
      return [];
    return [
      {
        date,
        price,
        close: last.close,
        closedOn: last.date,
        cells: [movementCell(movement, "Issue price"), closeCell(last, "Close")],
      },
    ];
  });
}
