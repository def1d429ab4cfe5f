import { cancelledLongAfter } from "./cancellationDelay";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dropTrailingZeros, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const cancelledLongAfterPurchase = defineCheck<{
  bought: CivilDate;
  until: CivilDate;
  isCancelled: boolean;
  rows: number;
  limit: string;
}>({
  code: "S174",
  name: "cancelled-long-after",
  severity: "warning",
  source: "Check against Rule 10.06(5): cancelled as soon as reasonably practicable after settlement",
  title: { en: "Shares cancelled long after they were bought, or not yet", "zh-Hant": "購回後久未註銷的股份" },
  threshold: {
    is: { en: "Days after a purchase beyond which we ask", "zh-Hant": "購回後多少日即予提示" },
    standard: "180",
  },
  *find({ ledger: { register }, content }, threshold) {
    const limit = dropTrailingZeros(roundHalfUp(threshold, 0));
    for (const { bought, until, isCancelled, cells } of cancelledLongAfter(register, content, parseInt(limit, 10))) {
      yield { at: cells, facts: { bought, until, isCancelled, rows: isCancelled ? 1 : cells.length, limit } };
    }
  },
  says: {
    en: ({ bought, until, isCancelled, rows, limit }) =>
      isCancelled
        ? `Shares bought on ${day(bought)} are said to be cancelled on ${day(until)}, more than ${limit} days later.`
        : `${rows === 1 ? "A purchase" : `${rows} purchases, the first`} of ${day(bought)} ${rows === 1 ? "is" : "are"} listed as not yet cancelled on ${day(until)}, more than ${limit} days later.`,
    "zh-Hant": ({ bought, until, isCancelled, rows, limit }) =>
      isCancelled
        ? `${dayInChinese(bought)}購回的股份列為於${dayInChinese(until)}註銷，相隔超過 ${limit} 日。`
        : `${dayInChinese(bought)}起的 ${rows} 項購回至${dayInChinese(until)}仍列為未註銷，相隔超過 ${limit} 日。`,
  },
  todo: {
    en: "Correct the date that is wrong, or give Cancelled on; accept with the reason if it took that long.",
    "zh-Hant": "請更正有誤的日期，或填上註銷日期；如確實相隔如此之久，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Repurchases
| Trading date | Number | Cancelled on |
| 2021-12-20 | 30,000 | 2022-12-30 {S174} |
| 2022-12-19 | 20,000 | 2022-12-30 |
`,
});
