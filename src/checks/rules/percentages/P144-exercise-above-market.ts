import type { CategoryCode } from "../../../shares/register/category";
import { isAbove } from "../../../shares/register/dealings";
import type { Movement } from "../../../shares/register/movement";
import type { ClosingPrice } from "../../../shares/register/register";
import { closeCell, movementCell } from "../../../shares/register/rowCells";
import { type CivilDate, daysBetween } from "../../../shares/values/civilDate";
import { showMoney } from "../../../shares/values/money";
import { defineCheck } from "../../check";
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
    const closes = [...register.closingPrices].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
    for (const movement of content.classes.flatMap((block) => block.events).flatMap((line) => line.movements)) {
      const { category, date, issuePrice: price } = movement;
      if (!EXERCISES.has(category) || date === null || price === null) continue;
      const last = closes.find((close) => isOfClassBy(close, movement, date));
      if (last === undefined || last.date === null || last.close === null) continue;
      if (daysBetween(last.date, date) > DAYS_BEFORE || !isAbove(price, last.close)) continue;
      yield {
        at: [movementCell(movement, "Issue price"), closeCell(last, "Close")],
        facts: { date, price: showMoney(price), close: showMoney(last.close), closedOn: last.date },
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
