import { purchaseDaysNotLogged } from "../../../shares/disclosure/purchaseDaysNotLogged";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { dayFigures } from "../../dayEquations";
import { dayOfFigure, figureOfDay } from "../../diagnosis/slipOfDay";
import { exactly, relationEquation } from "../../equation";
import { days, daysInChinese } from "../../wording";
import { parseCivilDate } from "../../../shares/values/civilDate";

export const purchaseDayNotLogged = defineCheck<{ missing: readonly string[]; shareClass: string; partial: boolean }>({
  code: "S171",
  name: "purchase-day-not-logged",
  severity: "error",
  source: "FF304 Note 4; FF305 Note 6: what is cancelled was bought",
  title: { en: "A cancellation of purchases that are not in the log", "zh-Hant": "註銷的購回不在購回表內" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const { movement, missing, isPartial } of purchaseDaysNotLogged(register))
      yield {
        at: [movementCell(movement, "Purchase dates")],
        facts: { missing, shareClass: movement.shareClass ?? "", partial: isPartial },
        // With no day of it logged, the cancellation's own number stands for all its purchases: the base is right.
        ...(isPartial ? {} : { severity: "warning" as const }),
      };
  },
  *equations({ ledger: { register } }) {
    for (const { movement, missing } of purchaseDaysNotLogged(register)) {
      const [day, ...more] = missing;
      // A purchase cancelled with the row, on a day that the row does not name, was made on the one day that is missing.
      const logged = register.repurchases.flatMap((row) =>
        row.cancelledOn === movement.date && row.shareClass === movement.shareClass && row.tradingDate !== null
          ? [{ date: row.tradingDate, cell: dealingCell(row, "Trading date") }]
          : [],
      );
      const unnamed = logged.filter(({ date }) => !movement.purchaseDates.includes(date));
      if (day === undefined || more.length > 0 || unnamed.length === 0) continue;
      yield {
        at: movementCell(movement, "Purchase dates"),
        equation: relationEquation(unnamed.flatMap(dayFigures), {
          holds: (values) => values.some((value) => dayOfFigure(value) === day),
          wanted: () => exactly(figureOfDay(day)),
        }),
      };
    }
  },
  says: {
    en: ({ missing, shareClass }) =>
      `The purchase dates name ${days(datesOf(missing))}, but no purchase of ${shareClass} is entered for ${missing.length === 1 ? "that day" : "those days"}.`,
    "zh-Hant": ({ missing, shareClass }) =>
      `購回日期列有${daysInChinese(datesOf(missing))}，但表中並無${shareClass}於該${missing.length === 1 ? "日" : "等日子"}的購回。`,
  },
  todo: {
    en: "Correct the day, or enter its purchase again: percentages leave out shares bought and not yet cancelled, so a missing purchase changes them.",
    "zh-Hant": "請更正日期，或重新填入該日的購回：百分比的基數不計已購回而未註銷的股份，欠缺一項即令百分比有誤。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -50,000 | 2022-12-19, 2022-12-20 {S171} |

Repurchases
| Trading date | Number |
| 2022-12-19 | 30,000 |
`,
});

function datesOf(texts: readonly string[]): readonly NonNullable<ReturnType<typeof parseCivilDate>>[] {
  return texts.flatMap((text) => parseCivilDate(text) ?? []);
}
