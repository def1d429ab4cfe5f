import { cancelledUnsettled } from "./cancellationDelay";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const cancelledBeforeSettlement = defineCheck<{ bought: CivilDate; settled: CivilDate; cancelled: CivilDate }>({
  code: "S176",
  name: "cancelled-before-settlement",
  severity: "warning",
  source:
    "FF305 Note 6: shares are cancelled upon settlement; check against the Exchange's settlement period of two business days",
  title: { en: "A purchase cancelled before it was settled", "zh-Hant": "交收之前已註銷的購回" },
  *find({ ledger: { register }, calendar }) {
    for (const { bought, settled, cancelled, cells } of cancelledUnsettled(register, calendar))
      yield { at: cells, facts: { bought, settled, cancelled } };
  },
  says: {
    en: ({ bought, settled, cancelled }) =>
      `Shares bought on ${day(bought)} are said to be cancelled on ${day(cancelled)}; a purchase of that day is settled on ${day(settled)}.`,
    "zh-Hant": ({ bought, settled, cancelled }) =>
      `${dayInChinese(bought)}購回的股份列為於${dayInChinese(cancelled)}註銷；該日的購回於${dayInChinese(settled)}交收。`,
  },
  todo: {
    en: "Correct Cancelled on, or leave it blank until the shares are cancelled; accept with the reason if they were.",
    "zh-Hant": "請更正註銷日期，或留空至股份註銷為止；如確已註銷，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Repurchases
| Trading date | Number | Cancelled on |
| 2022-12-19 | 30,000 | 2022-12-20 {S176} |
| 2022-12-19 | 20,000 | 2022-12-21 |
`,
});
