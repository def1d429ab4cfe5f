import { isOnTheExchange } from "../../../shares/register/exchanges";
import { daysThat } from "../../dayEquations";
import { ruleListOf } from "../../../shares/disclosure/disclosureDuty";
import type { Register } from "../../../shares/register/register";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import { addDays, type CivilDate, daysBetween } from "../../../shares/values/civilDate";
import { grouped } from "../../../shares/values/grouped";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const disclosedLate = defineCheck<{ date: CivilDate; due: CivilDate; disclosedOn: CivilDate; rows: number }>({
  code: "D158",
  name: "disclosed-late",
  severity: "warning",
  source: "Rule 13.25A(1) and (2)(a); Rule 10.06(4)(a)",
  title: { en: "A row disclosed later than the next business day", "zh-Hant": "遲於下一個營業日披露的變動" },
  *find({ ledger: { register }, calendar }) {
    const late = disclosedRows(register).flatMap((row) => {
      const due = calendar.nextBusinessDay(row.from);
      return due !== null && row.disclosedOn > due ? [{ ...row, due }] : [];
    });
    // One return disclosed them all: one finding.
    for (const [disclosedOn, rows] of grouped(late, (row) => row.disclosedOn)) {
      const [first] = rows;
      if (first === undefined) continue;
      yield {
        at: rows.flatMap(({ cells }) => cells),
        facts: { date: first.date, due: first.due, disclosedOn, rows: rows.length },
      };
    }
  },
  *equations({ ledger: { register }, calendar }) {
    for (const { date, from, disclosedOn, cells } of disclosedRows(register)) {
      const [disclosedCell, dateCell] = cells;
      const due = calendar.nextBusinessDay(from);
      if (due === null || disclosedCell === undefined || dateCell === undefined) continue;
      const wait = daysBetween(date, from);
      yield {
        at: disclosedCell,
        equation: daysThat(
          [
            { date: disclosedOn, cell: disclosedCell },
            { date, cell: dateCell },
          ],
          ([disclosed = disclosedOn, happened = date]) => {
            const latest = calendar.nextBusinessDay(addDays(happened, wait));
            return latest !== null && disclosed <= latest;
          },
        ),
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

/** A disclosed row of an event that is due by the next business day. */
interface DisclosedRow {
  readonly date: CivilDate;
  /** The Hong Kong day the time runs from. */
  readonly from: CivilDate;
  readonly disclosedOn: CivilDate;
  readonly cells: readonly CellRef[];
}

/**
 * Purchases (Rule 10.06(4)(a)), sales of treasury shares, and events in list (a) of Rule 13.25A(2). An event in neither list may have
 * waited for the Monthly Return, and (b) events for an (a) event: their day proves nothing.
 */
function disclosedRows({ movements, repurchases, treasurySales }: Register): readonly DisclosedRow[] {
  const events = movements.flatMap((row): DisclosedRow[] => {
    const { date, disclosedOn, category } = row;
    if (date === null || disclosedOn === null || ruleListOf(category, date) !== "a") return [];
    return [{ date, from: date, disclosedOn, cells: [movementCell(row, "Disclosed on"), movementCell(row, "Date")] }];
  });
  const dealings = [...repurchases, ...treasurySales].flatMap((row): DisclosedRow[] => {
    const { tradingDate: date, disclosedOn, method } = row;
    if (date === null || disclosedOn === null) return [];
    // A trade abroad takes the Hong Kong date of its moment, which may be the day after.
    const from = isOnTheExchange(method) ? date : addDays(date, 1);
    return [{ date, from, disclosedOn, cells: [dealingCell(row, "Disclosed on"), dealingCell(row, "Trading date")] }];
  });
  return [...events, ...dealings];
}
