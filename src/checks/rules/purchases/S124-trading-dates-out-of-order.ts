import type { CellRef } from "../../../shares/values/cell";
import type { CivilDate } from "../../../shares/values/civilDate";
import { fromTheOldest } from "../../../shares/values/fromTheOldest";
import { grouped } from "../../../shares/values/grouped";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { notBefore } from "../../dayEquations";
import { day, dayInChinese } from "../../wording";

type Dealing = Repurchase | TreasurySale;

interface OrderFacts {
  readonly date: CivilDate;
  readonly before: CivilDate;
}

export const tradingDatesOutOfOrder = defineEquationCheck<OrderFacts>({
  code: "S124",
  name: "trading-dates-out-of-order",
  severity: "warning",
  source: "House judgement: a log is kept in order of time",
  title: { en: "A trading date earlier than that of the row before it", "zh-Hant": "交易日早於前一行" },
  *list({ ledger: { register } }) {
    for (const rows of [register.repurchases, register.treasurySales]) {
      // Classes, and places of dealing, are often kept below each other.
      const logs = grouped<Dealing, string>(rows, ({ shareClass, method }) => JSON.stringify([shareClass, method]));
      for (const log of logs.values()) {
        let before: DatedRow | null = null;
        for (const dealing of fromTheOldest(log, ({ tradingDate }) => tradingDate)) {
          const { tradingDate: date } = dealing;
          if (date === null) continue;
          const row: DatedRow = { date, cell: dealingCell(dealing, "Trading date") };
          if (before !== null) yield inOrder(row, before);
          before = row;
        }
      }
    }
  },
  says: {
    en: ({ date, before }) => `This row is dated ${day(date)}, earlier than the row before it, dated ${day(before)}.`,
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

interface DatedRow {
  readonly date: CivilDate;
  readonly cell: CellRef;
}

function inOrder(row: DatedRow, before: DatedRow): EquationBreach<OrderFacts> {
  return {
    equation: notBefore(row, before),
    at: [row.cell, before.cell],
    facts: () => ({ date: row.date, before: before.date }),
  };
}
