import type { CivilDate } from "../../../shares/values/civilDate";
import { fromTheOldest } from "../../../shares/fromTheOldest";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { type Block, groupsBy, inBlocks, oncePerBlock } from "../../../shares/rowBlocks";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const tradingDatesOutOfOrder = defineCheck<{ date: CivilDate; before: CivilDate }>({
  code: "S124",
  name: "trading-dates-out-of-order",
  severity: "warning",
  source: "House judgement: a log is kept in order of time",
  title: { en: "A trading date earlier than that of the row before it", "zh-Hant": "交易日早於前一行" },
  *find({ register }) {
    for (const rows of [register.repurchases, register.treasurySales]) {
      for (const log of keptTogether(inBlocks<Dealing>(rows)).values()) {
        for (const { row, date, rowBefore, before } of outOfOrder(log))
          yield {
            at: [dealingCell(row, "Trading date"), dealingCell(rowBefore, "Trading date")],
            facts: { date, before },
          };
      }
    }
  },
  says: {
    en: ({ date, before }) => `This row is of ${day(date)}, earlier than the row before it, of ${day(before)}.`,
    "zh-Hant": ({ date, before }) => `此行交易日為${dayInChinese(date)}，早於前一行的${dayInChinese(before)}。`,
  },
  todo: {
    en: "Correct the date that is wrong, or move the row to its place.",
    "zh-Hant": "請更正有誤的日期，或將該行移至應有的位置。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-10 | 973,000 |
| 2025-06-12 | 975,000 |
| 2025-06-11 {S124} | 969,000 |
| 2025-06-13 | 982,000 |
`,
});

type Dealing = Repurchase | TreasurySale;

interface OutOfOrder {
  readonly row: Dealing;
  readonly date: CivilDate;
  readonly rowBefore: Dealing;
  readonly before: CivilDate;
}

/** Classes, and places of dealing, are often kept below each other. */
const keptTogether = groupsBy<Dealing, string>(({ shareClass, method }) => JSON.stringify([shareClass, method]));

const outOfOrder = oncePerBlock((log: Block<Dealing>): readonly OutOfOrder[] => {
  const found: OutOfOrder[] = [];
  let rowBefore: Dealing | null = null;
  let before: CivilDate | null = null;
  for (const row of fromTheOldest(log, ({ tradingDate }) => tradingDate)) {
    const date = row.tradingDate;
    if (date === null) continue;
    if (rowBefore !== null && before !== null && date < before) found.push({ row, date, rowBefore, before });
    rowBefore = row;
    before = date;
  }
  return found;
});
