import { dealingCell, numberCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { count, day, dayInChinese } from "../../wording";

export const cancelledStillListed = defineCheck<{
  date: CivilDate;
  cancelled: bigint;
  first: CivilDate;
  last: CivilDate;
}>({
  code: "S178",
  name: "cancelled-still-listed",
  severity: "error",
  source: "FF304 Note 4; FF305 Part B: shares not yet cancelled as at the closing balance date",
  title: { en: "Shares cancelled, and still listed as not cancelled", "zh-Hant": "已註銷而仍列為未註銷的股份" },
  guardsFigures: true,
  *find({ ledger }) {
    for (const { movements, date, cancelled, purchases } of ledger.untiedCancellations()) {
      const days = purchases.flatMap(({ tradingDate }) => tradingDate ?? []);
      const [first = date, last = first] = [days[0], days.at(-1)];
      yield {
        at: [...purchases.map((row) => dealingCell(row, "Cancelled on")), ...movements.map(numberCell)],
        facts: { date, cancelled, first, last },
      };
    }
  },
  says: {
    en: ({ date, cancelled, first, last }) =>
      `Movements cancels ${count(cancelled)} shares on ${day(date)}: to the share, what was bought ${first === last ? `on ${day(first)}` : `from ${day(first)} to ${day(last)}`}. Repurchases does not say that those were cancelled, so the return goes on listing them.`,
    "zh-Hant": ({ date, cancelled, first, last }) =>
      `變動表於${dayInChinese(date)}註銷 ${count(cancelled)} 股，與${first === last ? dayInChinese(first) : `${dayInChinese(first)}至${dayInChinese(last)}`}購回的股數完全相同；購回表沒有註明該等股份已註銷，報表因此仍會列出。`,
  },
  todo: {
    en: "Give Cancelled on to the purchases this row cancels, or their days under Purchase dates in Movements.",
    "zh-Hant": "請為此行所註銷的購回填上註銷日期，或於變動表的購回日期列出其日子。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Movements
| Date | Event | Number of shares |
| 2025-06-20 | Repurchase cancelled | -50,000 |

Repurchases
| Trading date | Number | Cancelled on | Disclosed on |
| 2025-06-10 | 30,000 | {S178} | 2025-06-11 |
| 2025-06-11 | 20,000 | | 2025-06-12 |
| 2025-06-19 | 10,000 | | |
`,
});
