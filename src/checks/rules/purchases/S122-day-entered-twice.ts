import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { currencyOfDealing } from "../../../shares/disclosure/eventLines";
import { dealingCell } from "../../../shares/register/rowCells";
import { grouped } from "../../../shares/values/grouped";
import type { Duplicate } from "../../../shares/register/duplicateRows";
import { twoDays } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dealingsOf } from "../../../shares/register/dealings";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const dayEnteredTwice = defineCheck<{ date: CivilDate; number: bigint; rows: number }>({
  code: "S122",
  name: "day-entered-twice",
  severity: "warning",
  source: "FF304 and FF305 Section II A: a line a trading day",
  title: { en: "A trading day entered twice", "zh-Hant": "重複輸入的交易日" },
  *find({ ledger }) {
    for (const { date, number, rows, cells } of daysEnteredTwice(dealingsOf(ledger.register)))
      yield { at: cells, facts: { date, number, rows } };
  },
  *equations({ ledger }) {
    for (const { date, cells } of daysEnteredTwice(dealingsOf(ledger.register))) {
      const [last, , before] = cells;
      if (last !== undefined && before !== undefined)
        yield { at: last, equation: twoDays({ date, cell: last }, { date, cell: before }) };
    }
  },
  says: {
    en: ({ date, rows }) =>
      `${rows} rows have the trading date ${day(date)}, of one class, place and purpose: all of them are counted.`,
    "zh-Hant": ({ date, rows }) =>
      `有 ${rows} 行的交易日同為${dayInChinese(date)}，類別、地點及用途相同，現全部計算在內。`,
  },
  todo: {
    en: "Correct the date that is wrong, delete the row entered twice, or make one row of the day; if both are right, accept with the reason.",
    "zh-Hant": "請更正有誤的日期、刪除重複的行，或將當日合為一行；如兩者無誤，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-12 | 975,000 |
| 2025-06-12 {S122} | 982,000 |
`,
});

/** Rows of Repurchases, or of Treasury sales, of one day that nothing tells apart: those tables keep a row a trading day. */
function daysEnteredTwice(dealings: readonly (Repurchase | TreasurySale)[]): readonly Duplicate[] {
  const days = [...grouped(dealings, keyOfDealing).values()].filter((rows) => rows.length > 1);
  return days.flatMap((rows) => {
    const { tradingDate = null, number = null } = rows.at(-1) ?? {};
    if (tradingDate === null) return [];
    const cells = [...rows].reverse().flatMap((row) => [dealingCell(row, "Trading date"), dealingCell(row, "Number")]);
    return [{ date: tradingDate, number: number ?? 0n, rows: rows.length, cells }];
  });
}

/** What tells dealings of a day apart: class, place and currency; of purchases their purpose, programme, details and mandate as well. */
function keyOfDealing(row: Repurchase | TreasurySale): string | undefined {
  const { tradingDate, shareClass, method } = row;
  if (tradingDate === null) return undefined;
  const own = "purpose" in row ? [row.purpose, row.programme, row.details, row.mandate] : ["sale"];
  return JSON.stringify([tradingDate, shareClass, method, currencyOfDealing(row), ...own]);
}
