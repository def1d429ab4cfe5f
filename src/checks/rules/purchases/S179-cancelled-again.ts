import { isCancellation, type Movement } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import { grouped } from "../../../shares/values/grouped";
import { movementCell, numberCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { count, day, dayInChinese, days, daysInChinese } from "../../wording";

export const cancellationAgain = defineCheck<{
  date: CivilDate;
  earlier: CivilDate;
  number: bigint;
  bought: readonly CivilDate[];
}>({
  code: "S179",
  name: "cancelled-again",
  severity: "error",
  source: "FF305 Note 6: shares are cancelled once",
  title: { en: "A cancellation carried on to another day", "zh-Hant": "於另一日重複列出的註銷" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const { movement, earlier } of cancelledAgain(register)) {
      if (movement.date === null || earlier.date === null) continue;
      yield {
        at: [numberCell(movement), movementCell(movement, "Purchase dates"), numberCell(earlier)],
        facts: {
          date: movement.date,
          earlier: earlier.date,
          number: movement.number ?? 0n,
          bought: movement.purchaseDates,
        },
      };
    }
  },
  says: {
    en: ({ date, earlier, number, bought }) =>
      `${count(number < 0n ? -number : number)} shares bought on ${days(bought)} are cancelled on ${day(date)}; the row of ${day(earlier)} has cancelled them already.`,
    "zh-Hant": ({ date, earlier, number, bought }) =>
      `${daysInChinese(bought)}購回的 ${count(number < 0n ? -number : number)} 股列為於${dayInChinese(date)}註銷；${dayInChinese(earlier)}一行已將其註銷。`,
  },
  todo: {
    en: "Delete the row that repeats the other, or correct its number and purchase dates.",
    "zh-Hant": "請刪除重複的一行，或更正其數目及購回日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-29 | Repurchase cancelled | -50,000 | 2022-12-19, 2022-12-20 |
| 2022-12-30 | Repurchase cancelled | -50,000 {S179} | 2022-12-19, 2022-12-20 |
`,
});

/** A cancellation with the number and the purchase dates of an earlier one. */
interface CancelledAgain {
  readonly movement: Movement;
  readonly earlier: Movement;
}

/** Cancellations of another day that name the purchases, and have the number, of one before: the shares are gone already. */
function cancelledAgain({ movements }: Register): CancelledAgain[] {
  const alike = grouped(movements, (movement) =>
    isCancellation(movement) && movement.purchaseDates.length > 0 && movement.number !== null && movement.date !== null
      ? JSON.stringify([movement.shareClass, movement.number.toString(), [...movement.purchaseDates].sort()])
      : undefined,
  );
  return [...alike.values()].flatMap((rows) => {
    const inOrder = [...rows].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
    return inOrder.flatMap((movement, at) => {
      const earlier = inOrder[at - 1];
      return earlier === undefined || earlier.date === movement.date ? [] : [{ movement, earlier }];
    });
  });
}
