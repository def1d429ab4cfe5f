import { figureWithin } from "../../equation";
import { isOutOfLine } from "./neighbours";
import type { CivilDate } from "../../../shares/values/civilDate";
import { sizesOutOfLine, sizesWithNeighbours } from "./numbersOutOfLine";
import {
  addRatios,
  dropTrailingZeros,
  roundHalfUp,
  divideRatios,
  multiplyRatios,
  ratioOf,
  type Ratio,
} from "../../../shares/values/ratio";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count, day, dayInChinese } from "../../wording";

export const purchaseSizeOutOfLine = defineCheck<{ date: CivilDate; number: bigint; times: string }>({
  code: "S119",
  name: "purchase-size-out-of-line",
  severity: "warning",
  source: "House judgement: a digit too many or too few moves a number tenfold",
  title: { en: "A purchase far larger or smaller than those around it", "zh-Hant": "數目與前後購回相差甚遠的購回" },
  threshold: {
    is: {
      en: "How many times the purchases around it a purchase may be, or they it, before we ask",
      "zh-Hant": "購回數目與前後購回相差多少倍即予提示",
    },
    standard: "5",
    unit: "times",
  },
  *find({ ledger, content }, threshold) {
    if (content === null) return;
    const times = dropTrailingZeros(roundHalfUp(threshold, 2));
    for (const { row, date, number } of sizesOutOfLine(ledger, content, threshold))
      yield { at: [dealingCell(row, "Number")], facts: { date, number, times } };
  },
  *equations({ ledger }, threshold) {
    for (const { row, size, around } of sizesWithNeighbours(ledger)) {
      const cell = dealingCell(row, "Number");
      const least = divideRatios(around.low, threshold);
      const most = multiplyRatios(around.high, threshold);
      const middle = divideRatios(addRatios(around.low, around.high), ratioOf(2n));
      const isBelowZero = (row.number ?? 0n) < 0n;
      yield {
        at: cell,
        equation: figureWithin(
          { cell, value: ratioOf(isBelowZero ? -size : size) },
          isBelowZero ? { least: negated(most), most: negated(least) } : { least, most },
          // Purchases vary twofold from day to day: what is usual tells only where one is far out of line.
          isOutOfLine(ratioOf(size), around, threshold) ? (isBelowZero ? negated(middle) : middle) : null,
        ),
      };
    }
  },
  says: {
    en: ({ date, number, times }) =>
      `${count(number)} shares were bought on ${day(date)}: more than ${times} times the purchases around it, or less than 1/${times} of them.`,
    "zh-Hant": ({ date, number, times }) =>
      `${dayInChinese(date)}購回 ${count(number)} 股，與前後的購回相差超過 ${times} 倍。`,
  },
  todo: {
    en: "See whether a digit is missing or too many; accept with the reason if the number is right.",
    "zh-Hant": "請查看有否漏去或多出數字；如數目無誤，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-11 | 969,000 | 2025-06-11 |
| 2025-06-12 | 9,750,000 {S119} | 2025-06-12 |
| 2025-06-13 | 982,000 | |
`,
});

function negated({ numerator, denominator }: Ratio): Ratio {
  return { numerator: -numerator, denominator };
}
