import { twoDays } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dealingsOf } from "../../../shares/register/dealings";
import { daysEnteredTwice } from "../../../shares/register/duplicateRows";
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
