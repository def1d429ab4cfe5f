import type { CategoryCode } from "../../../shares/register/category";
import { isAbove } from "../../../shares/register/dealings";
import type { Movement } from "../../../shares/register/movement";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { ClosingPrice, Register } from "../../../shares/register/register";
import { closeCell, movementCell } from "../../../shares/register/rowCells";
import { type CivilDate, daysBetween } from "../../../shares/values/civilDate";
import { type Money, showMoney } from "../../../shares/values/money";
import { defineCheck } from "../../check";
import { boundEquation } from "../../equation";
import { day, dayInChinese } from "../../wording";

const EXERCISES: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  "option-exercise",
  "option-exercise-director",
  "option-outside-scheme",
  "option-outside-scheme-director",
  "warrant-exercise",
]);

/** A close older than this says nothing of the day. */
const DAYS_BEFORE = 10;

export const exerciseAboveMarket = defineCheck<{ date: CivilDate; price: string; close: string; closedOn: CivilDate }>({
  code: "P144",
  name: "exercise-above-market",
  severity: "warning",
  source: "House judgement: an option is exercised below the market",
  title: { en: "An option or warrant exercised above the market price", "zh-Hant": "以高於市價行使的購股權或認股權證" },
  *find({ ledger: { register }, content }) {
    if (content === null) return;
    for (const { movement, date, price, close, closedOn, row } of exercisesWithClose(register, content)) {
      if (!isAbove(price, close)) continue;
      yield {
        at: [movementCell(movement, "Issue price"), closeCell(row, "Close")],
        facts: { date, price: showMoney(price), close: showMoney(close), closedOn },
      };
    }
  },
  *equations({ ledger: { register }, content }) {
    if (content === null) return;
    for (const { movement, price, close, row } of exercisesWithClose(register, content)) {
      if (price.currency !== close.currency) continue;
      const cell = movementCell(movement, "Issue price");
      yield {
        at: cell,
        equation: boundEquation([
          { cell, value: price.amount, factor: -1n, isWhole: false },
          { cell: closeCell(row, "Close"), value: close.amount, factor: 1n, isWhole: false },
        ]),
      };
    }
  },
  says: {
    en: ({ date, price, close, closedOn }) =>
      `The exercise of ${day(date)} is at ${price}; the share closed at ${close} on ${day(closedOn)}.`,
    "zh-Hant": ({ date, price, close, closedOn }) =>
      `${dayInChinese(date)}的行使價為 ${price}；股份於${dayInChinese(closedOn)}的收市價為 ${close}。`,
  },
  todo: {
    en: "Compare the price with the grant; accept with the reason if it is right.",
    "zh-Hant": "請將價格與授出文件核對；如無誤，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-02-28 |

Movements
| Date | Event | Number of shares | Issue price |
| 2025-03-14 | Option exercise | 100,000 | HKD 32 {P144} |

Closing prices
| Date | Close |
| 2025-03-13 | HKD 5.12 |
`,
});

/** True for a close of the movement's class, or of none by name, on or before a day. */
function isOfClassBy({ date, shareClass }: ClosingPrice, movement: Movement, lastDay: CivilDate): boolean {
  return date !== null && date <= lastDay && (shareClass === null || shareClass === movement.shareClass);
}

/** An exercise, and the last close of its share before it. */
interface ExerciseWithClose {
  readonly movement: Movement;
  readonly date: CivilDate;
  readonly price: Money;
  readonly row: ClosingPrice;
  readonly close: Money;
  readonly closedOn: CivilDate;
}

function* exercisesWithClose(register: Register, content: ReturnContent): Generator<ExerciseWithClose> {
  const closes = [...register.closingPrices].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  for (const movement of content.classes.flatMap((block) => block.events).flatMap((line) => line.movements)) {
    const { category, date, issuePrice: price } = movement;
    if (!EXERCISES.has(category) || date === null || price === null) continue;
    const row = closes.find((close) => isOfClassBy(close, movement, date));
    if (row === undefined || row.date === null || row.close === null) continue;
    if (daysBetween(row.date, date) > DAYS_BEFORE) continue;
    yield { movement, date, price, row, close: row.close, closedOn: row.date };
  }
}
