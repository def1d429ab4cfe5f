import type { CivilDate } from "../../../shares/values/civilDate";
import { dealingCell, numberCell } from "../../../shares/register/rowCells";
import { unsignedTerms } from "../../balanceEquations";
import { absolute } from "../../../shares/values/quantity";
import { sumWorking } from "../../computedFrom";
import { defineEquationCheck } from "../../check";
import { sumEquation } from "../../equation";
import { count, day, dayInChinese, tooMany, tooManyInChinese } from "../../wording";

export const cancellationAgainstRepurchases = defineEquationCheck<{
  date: CivilDate;
  cancelled: bigint;
  bought: bigint;
  difference: bigint;
}>({
  code: "B170",
  name: "cancellation-against-repurchases",
  severity: "error",
  source: "FF304 Section I; FF305 Part A and Note 6: what is cancelled was bought",
  title: {
    en: "Cancellation in Movements against the purchases in Repurchases",
    "zh-Hant": "變動表的註銷與購回表的購回",
  },
  guardsFigures: true,
  *list({ ledger }) {
    for (const { movements, purchases, cancelled, bought } of ledger.cancellationsWithPurchases()) {
      const date = movements[0]?.date ?? null;
      if (date === null) continue;
      const terms = [
        ...movements.flatMap((row) => unsignedTerms(row, -1n)),
        ...purchases.flatMap((row) => unsignedTerms(row, 1n)),
      ];
      yield {
        equation: sumEquation(terms),
        at: [...movements.map(numberCell), ...purchases.map((purchase) => dealingCell(purchase, "Number"))],
        working: () => [
          sumWorking(
            { en: "Cancelled in Movements", "zh-Hant": "變動表註銷" },
            movements.map((row) => ({ value: absolute(row.number ?? 0n), cells: [numberCell(row)] })),
          ),
          sumWorking(
            { en: "Purchases cancelled that day", "zh-Hant": "該日註銷的購回" },
            purchases.map((row) => ({ value: absolute(row.number ?? 0n), cells: [dealingCell(row, "Number")] })),
          ),
        ],
        facts: () => ({ date, cancelled, bought, difference: cancelled - bought }),
      };
    }
  },
  says: {
    en: ({ date, cancelled, bought }) =>
      `Movements cancels ${count(cancelled)} shares on ${day(date)}; the purchases of Repurchases cancelled that day come to ${count(bought)}: ${tooMany(cancelled, bought)}.`,
    "zh-Hant": ({ date, cancelled, bought }) =>
      `變動表於${dayInChinese(date)}註銷 ${count(cancelled)} 股；購回表於該日註銷的購回合共 ${count(bought)} 股，${tooManyInChinese(cancelled, bought)}。`,
  },
  todo: {
    en: "Compare both with the cancellation document: correct the number in Movements, or the number or Cancelled on of the purchase that differs.",
    "zh-Hant": "請將兩者與註銷文件核對：更正變動表的數目，或有誤的購回數目或註銷日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -50,000 {B170} |

Repurchases
| Trading date | Number | Cancelled on |
| 2022-12-19 | 30,000 | 2022-12-30 |
| 2022-12-20 | 19,000 | 2022-12-30 |
`,
});
