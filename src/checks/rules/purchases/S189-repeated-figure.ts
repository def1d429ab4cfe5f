import { conditionEquation, type EquationFigure } from "../../equation";
import type { Repurchase } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import type { Money } from "../../../shares/values/money";
import { compareRatios, showExactly } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const repeatedFigure = defineCheck<{
  field: RepeatedFigure["field"];
  date: CivilDate | null;
  before: CivilDate | null;
}>({
  code: "S189",
  name: "repeated-figure",
  severity: "warning",
  source: "House judgement: a figure copied from the row above",
  title: { en: "An average or total that is that of the row above", "zh-Hant": "與上一行相同的平均價或總額" },
  *find({ ledger }) {
    for (const { row, above, field } of ledger.purchaseLogs().flatMap(repeatedFigures))
      yield {
        at: [dealingCell(row, field), dealingCell(above, field)],
        facts: { field, date: row.tradingDate, before: above.tradingDate },
      };
  },
  *equations({ ledger }) {
    for (const { row, above, field } of ledger.purchaseLogs().flatMap(repeatedFigures)) {
      const figures = [row, above].flatMap((each): EquationFigure[] => {
        const money = field === "Total paid" ? each.totalPaid : each.averagePrice;
        return money === null ? [] : [{ cell: dealingCell(each, field), value: money.amount, isWhole: false }];
      });
      yield {
        at: dealingCell(row, field),
        equation: conditionEquation(
          figures,
          ([own, other]) => own !== undefined && other !== undefined && compareRatios(own, other) !== 0,
        ),
      };
    }
  },
  says: {
    en: ({ field, date, before }) =>
      `${field} of ${date === null ? "this row" : day(date)} is the same, to the last digit, as that of ${before === null ? "the row above" : day(before)}.`,
    "zh-Hant": ({ field, date, before }) =>
      `${date === null ? "此行" : dayInChinese(date)}的「${field === "Total paid" ? "付出總額" : "平均價"}」與${before === null ? "上一行" : dayInChinese(before)}的完全相同。`,
  },
  todo: {
    en: "Compare it with the broker's note: it may have been copied with the row.",
    "zh-Hant": "請與經紀單據核對：可能是複製上一行時遺留。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Average price | Disclosed on |
| 2025-06-11 | 969,000 | HKD 516.5328 | 2025-06-11 |
| 2025-06-12 | 975,000 | HKD 516.5328 {S189} | 2025-06-12 |
`,
});

/** A figure of a purchase that is that of the row above, to the last digit. */
interface RepeatedFigure {
  readonly row: Repurchase;
  readonly above: Repurchase;
  readonly field: "Average price" | "Total paid";
}

/** Prices are quoted in up to three decimals: an average with more is the same on two days by copying only. */
const DECIMALS_OF_AVERAGE = /\.\d{4}/;

/** Averages and totals that stand on two days alike, in a log in order of time. */
function repeatedFigures(log: readonly Repurchase[]): RepeatedFigure[] {
  return log.flatMap((row, at): RepeatedFigure[] => {
    const above = log[at - 1];
    if (above === undefined || row.tradingDate === above.tradingDate) return [];
    if (isSameAmount(row.averagePrice, above.averagePrice) && DECIMALS_OF_AVERAGE.test(exactly(row.averagePrice)))
      return [{ row, above, field: "Average price" }];
    return isSameAmount(row.totalPaid, above.totalPaid) ? [{ row, above, field: "Total paid" }] : [];
  });
}

function isSameAmount(a: Money | null, b: Money | null): boolean {
  return a !== null && b !== null && compareRatios(a.amount, b.amount) === 0;
}

function exactly(money: Money | null): string {
  return money === null ? "" : showExactly(money.amount);
}
