import type { CivilDate } from "../../shares/civilDate";
import { fromTheOldest } from "../../shares/fromTheOldest";
import type { Repurchase, TreasurySale } from "../../shares/repurchase";
import { dealingCell } from "../../shares/rowCells";
import { defineCheck } from "../check";
import { day, dayInChinese } from "../wording";

export const tradingDatesOutOfOrder = defineCheck<{ date: CivilDate; before: CivilDate }>({
  code: "S124",
  name: "trading-dates-out-of-order",
  severity: "warning",
  source: "House judgement: a log is kept in order of time",
  title: { en: "A trading date earlier than that of the row before it", "zh-Hant": "交易日早於前一行" },
  *find({ register }) {
    // Classes, and places of dealing, are often kept in blocks below each other.
    for (const rows of blocksOf([...register.repurchases, ...register.treasurySales])) {
      let before: Repurchase | TreasurySale | null = null;
      for (const row of fromTheOldest(rows, ({ tradingDate }) => tradingDate)) {
        if (row.tradingDate === null) continue;
        const dateBefore: CivilDate | null = before?.tradingDate ?? null;
        if (before !== null && dateBefore !== null && row.tradingDate < dateBefore) {
          yield { at: [dealingCell(row, "Trading date"), dealingCell(before, "Trading date")], facts: { date: row.tradingDate, before: dateBefore } };
        }
        before = row;
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

function blocksOf(rows: readonly (Repurchase | TreasurySale)[]): Iterable<readonly (Repurchase | TreasurySale)[]> {
  const blocks = new Map<string, (Repurchase | TreasurySale)[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.origin.table.kind, row.shareClass, row.method]);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [row]);
    else block.push(row);
  }
  return blocks.values();
}
