import type { CivilDate } from "../../../shares/values/civilDate";
import { rowsDisclosedLate, type RowDisclosedLate } from "../../../shares/rowsDisclosedLate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const disclosedLate = defineCheck<{ date: CivilDate; due: CivilDate; disclosedOn: CivilDate; rows: number }>({
  code: "D158",
  name: "disclosed-late",
  severity: "warning",
  source: "Rule 13.25A(1) and (2)(a); Rule 10.06(4)(a)",
  title: { en: "A row disclosed later than the next business day", "zh-Hant": "遲於下一個營業日披露的變動" },
  *find({ ledger: { register }, calendar }) {
    // One return disclosed them all: one finding.
    const byReturn = new Map<CivilDate, RowDisclosedLate[]>();
    for (const row of rowsDisclosedLate(register, calendar))
      byReturn.set(row.disclosedOn, [...(byReturn.get(row.disclosedOn) ?? []), row]);
    for (const [disclosedOn, rows] of byReturn) {
      const [first] = rows;
      if (first !== undefined)
        yield {
          at: rows.flatMap(({ cells }) => cells),
          facts: { date: first.date, due: first.due, disclosedOn, rows: rows.length },
        };
    }
  },
  says: {
    en: ({ date, due, disclosedOn, rows }) =>
      `${rows === 1 ? `The row of ${day(date)} is` : `${rows} rows, the first of ${day(date)}, are`} marked as disclosed on ${day(disclosedOn)}; ${rows === 1 ? "it" : "the first"} was due by 08:30 on ${day(due)}.`,
    "zh-Hant": ({ date, due, disclosedOn, rows }) =>
      `${rows === 1 ? "" : `共 ${rows} 行，首行`}${dayInChinese(date)}的變動註明於${dayInChinese(disclosedOn)}披露；限期為${dayInChinese(due)}上午8時30分。`,
  },
  todo: {
    en: "Correct the date of the event or its Disclosed on; if it was late, or an earlier return disclosed it first, accept with the reason.",
    "zh-Hant": "請更正事件日期或披露日期；如確已逾期，或先前的報表已作披露，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-05-31 |

Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-12 | 975,000 | 2025-06-13 |
| 2025-06-13 | 982,000 | 2025-06-17 {D158} |
`,
});
