import type { Movement } from "../../../shares/register/movement";
import { movementCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { type Ratio, showExactly } from "../../../shares/values/ratio";
import { figureOf, heldNumber } from "../../balanceEquations";
import { defineCheck } from "../../check";
import { dayFigures } from "../../dayEquations";
import { conditionEquation, type Equation } from "../../equation";
import { count, day, dayInChinese } from "../../wording";

export const duplicateRows = defineCheck<{ date: CivilDate; number: bigint; rows: number }>({
  code: "B180",
  name: "duplicate-rows",
  severity: "warning",
  source: "FF304 Note 3; FF305 Note 2: each change is disclosed once",
  title: { en: "Rows that say the same", "zh-Hant": "內容相同的行" },
  *find({ ledger }) {
    for (const { date, number, rows, cells } of ledger.duplicateMovements())
      yield { at: cells, facts: { date, number, rows } };
  },
  *equations({ ledger }) {
    for (const { cells, movements } of ledger.duplicateMovements()) {
      const [at] = cells;
      if (at !== undefined) yield { at, equation: rowsDiffer(movements) };
    }
  },
  says: {
    en: ({ date, number, rows }) =>
      `Movements has ${rows} rows of ${day(date)} with the same class, event and number, ${count(number)}: all of them are counted.`,
    "zh-Hant": ({ date, number, rows }) =>
      `有 ${rows} 行同為${dayInChinese(date)}，類別、事件及數目（${count(number)}）均相同，現全部計算在內。`,
  },
  todo: {
    en: "Delete the row entered twice; if both happened, tell them apart in Details, or accept with the reason.",
    "zh-Hant": "請刪除重複輸入的行；如兩者確有發生，請在詳情欄加以區別，或註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-29 | Option exercise | 5,000 |
| 2022-12-29 | Option exercise | 5,000 {B180} |
`,
});

/** Rows that say the same differ in their number, or in their day. */
function rowsDiffer(movements: readonly Movement[]): Equation {
  const numbers = movements.flatMap((row) => heldNumber(row) ?? []).map(figureOf);
  const days = movements.flatMap((row) =>
    row.date === null ? [] : dayFigures({ date: row.date, cell: movementCell(row, "Date") }),
  );
  return conditionEquation([...numbers, ...days], (values) => {
    const rows = movements.map((_, at) => [values[at], values[numbers.length + at]].map(shown).join(" "));
    return new Set(rows).size === rows.length;
  });
}

function shown(value: Ratio | undefined): string {
  return value === undefined ? "" : showExactly(value);
}
