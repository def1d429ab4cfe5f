import { isOfDepositaryShares, isOnTheExchange } from "../../../shares/register/exchanges";
import type { Movement } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import { purchaseDaysNotLogged } from "../../../shares/disclosure/purchaseDaysNotLogged";
import { movementCell } from "../../../shares/register/rowCells";
import type { TradingCalendar } from "../../../shares/register/tradingCalendar";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const purchaseDates = defineCheck<{ date: CivilDate; wrong: PurchaseDateInDoubt["wrong"] }>({
  code: "S128",
  name: "purchase-dates",
  severity: "warning",
  source: "FF304 and FF305: the remarks name the days on which cancelled shares were bought",
  title: { en: "Purchase dates of a cancellation", "zh-Hant": "註銷股份的購回日期" },
  *find({ ledger: { register }, calendar }) {
    for (const { movement, date, wrong } of purchaseDatesInDoubt(register, calendar))
      yield { at: [movementCell(movement, "Purchase dates")], facts: { date, wrong } };
  },
  says: {
    en: ({ date, wrong }) =>
      `The purchase dates name ${day(date)}${{ "no trading": ", a day on which the Exchange did not trade", twice: " twice", "out of order": " after a later day" }[wrong]}.`,
    "zh-Hant": ({ date, wrong }) =>
      `購回日期列有${dayInChinese(date)}，${{ "no trading": "但該日本交易所沒有交易", twice: "重複列出", "out of order": "列於較後日期之後" }[wrong]}。`,
  },
  todo: {
    en: "Compare the days with the purchases: the remarks print them as they stand.",
    "zh-Hant": "請將日期與各項購回核對：備註將照此列印。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -100 | 2022-09-17, 2022-09-19 {S128} |
`,
});

/** A day in a list of purchase dates that cannot be right, or not in its place. */
interface PurchaseDateInDoubt {
  readonly movement: Movement;
  readonly date: CivilDate;
  readonly wrong: "no trading" | "twice" | "out of order";
}

/** The first day in doubt of each list. Of shares bought abroad only weekends are known to be without trading. */
function purchaseDatesInDoubt(register: Register, calendar: TradingCalendar): readonly PurchaseDateInDoubt[] {
  const abroad = register.repurchases.some(({ method }) => !isOnTheExchange(method));
  // A day that the log should have and has not is an error already.
  const notLogged = new Set(purchaseDaysNotLogged(register).map(({ movement }) => movement));
  return register.movements
    .filter((movement) => !notLogged.has(movement))
    .flatMap((movement) => firstInDoubt(movement, calendar, abroad));
}

function firstInDoubt(movement: Movement, calendar: TradingCalendar, abroad: boolean): PurchaseDateInDoubt[] {
  const { purchaseDates: dates } = movement;
  if (dates.length === 0) return [];
  const isAbroad =
    abroad || movement.depositaryShares !== null || isOfDepositaryShares(`${movement.event} ${movement.details}`);
  for (const [at, date] of dates.entries()) {
    const kind = calendar.kindOf(date);
    const before = dates[at - 1];
    if (kind === "weekend" || ((kind === "holiday" || kind === "suspended") && !isAbroad))
      return [{ movement, date, wrong: "no trading" }];
    if (before !== undefined && date <= before)
      return [{ movement, date, wrong: date === before ? "twice" : "out of order" }];
  }
  return [];
}
