import type { CivilDate } from "../../../shares/values/civilDate";
import type { CellRef } from "../../../shares/values/cell";
import { fromTheOldest } from "../../../shares/values/fromTheOldest";
import { movementCell } from "../../../shares/register/rowCells";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { notBefore } from "../../dayEquations";
import { day, dayInChinese } from "../../wording";

interface OrderFacts {
  readonly date: CivilDate;
  readonly before: CivilDate;
}

export const datesOutOfOrder = defineEquationCheck<OrderFacts>({
  code: "B190",
  name: "dates-out-of-order",
  severity: "warning",
  source: "A running balance holds only in order of time",
  title: { en: "A date earlier than that of the row before it", "zh-Hant": "日期早於前一行" },
  *list({ ledger }) {
    // The issuer says that the rows of its return stand as it keeps them, not by date.
    const isAsKept = ledger.register.issuer?.rowOrder?.value === "as kept";
    // Classes are often kept in blocks below each other: only rows of one class follow on one another.
    for (const rows of ledger.movementsByClass().values()) {
      let before: DatedRow | null = null;
      for (const movement of fromTheOldest(rows, (row) => row.date)) {
        const { date } = movement;
        if (date === null) continue;
        const row: DatedRow = {
          date,
          cell: movementCell(movement, "Date"),
          isInOwnOrder: isAsKept && movement.disclosedOn === null,
        };
        if (before !== null && !(before.isInOwnOrder && row.isInOwnOrder)) yield inOrder(row, before);
        // Also after a break: one date typed wrong makes one finding, not one on every row after it.
        before = row;
      }
    }
  },
  says: {
    en: ({ date, before }) => `This row is dated ${day(date)}, earlier than the row before it, dated ${day(before)}.`,
    "zh-Hant": ({ date, before }) => `此行日期為${dayInChinese(date)}，早於前一行的${dayInChinese(before)}。`,
  },
  todo: {
    en: "Correct the date, or move the row to its place; the running balance is followed down the sheet.",
    "zh-Hant": "請更正日期，或將該行移至應有的位置；結存按表上次序計算。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-27 | Award | 700 |
| 2022-12-28 | Placing | 50,000 |
| 2022-12-20 {B190} | Option exercise | 5,000 |
| 2022-12-29 | Option exercise | 1,000 |
`,
});

interface DatedRow {
  readonly date: CivilDate;
  readonly cell: CellRef;
  readonly isInOwnOrder: boolean;
}

function inOrder(row: DatedRow, before: DatedRow): EquationBreach<OrderFacts> {
  return {
    equation: notBefore(row, before),
    at: [row.cell, before.cell],
    facts: () => ({ date: row.date, before: before.date }),
  };
}
