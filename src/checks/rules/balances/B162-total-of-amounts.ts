import { dealingOf } from "../../../shares/register/dealings";
import { nameOfField } from "../../../shares/register/fieldNames";
import type { Register, StatedAmount } from "../../../shares/register/register";
import type { TableKind } from "../../../shares/register/table";
import type { Figure } from "../../../shares/values/figure";
import { type Money, showMoney } from "../../../shares/values/money";
import {
  absoluteRatio,
  addRatios,
  compareRatios,
  type Ratio,
  ratioOf,
  subtractRatios,
} from "../../../shares/values/ratio";
import { defineEquationCheck } from "../../check";
import { lineWorking } from "../../computedFrom";
import type { EquationFigure } from "../../equation";
import { roundedSum } from "../../roundedSum";

export const totalOfAmounts = defineEquationCheck<{
  table: TableKind;
  field: string;
  expected: string;
  stated: string;
  difference: string;
  isMore: boolean;
}>({
  code: "B162",
  name: "total-of-amounts",
  severity: "error",
  source: "The record's own totals row",
  title: { en: "Total of a column of amounts", "zh-Hant": "金額欄的合計" },
  *list({ ledger: { register } }) {
    for (const total of register.statedAmounts) {
      const rows = amountsOf(register, total);
      if (rows === null) continue;
      const { table, field, stated } = total;
      const amount = absoluteRatio(stated.value.amount);
      const expected = rows.reduce((sum, { value }) => addRatios(sum, value.amount), ratioOf(0n));
      const [first] = rows;
      const shown = (value: Ratio): string =>
        showMoney({ currency: stated.value.currency ?? first?.value.currency ?? null, amount: value });
      yield {
        equation: roundedSum(
          figureOf({ cell: stated.cell, value: { ...stated.value, amount } }),
          rows.map(figureOf),
          table.units?.get(field) ?? 1n,
        ),
        at: [stated.cell, ...rows.map(({ cell }) => cell)],
        working: () => [
          lineWorking(
            { en: "Rows added up", "zh-Hant": "各行相加" },
            `${addedUp(rows.map(({ value }) => shown(value.amount)))} = ${shown(expected)}`,
            rows.map(({ cell }) => cell),
          ),
        ],
        facts: () => ({
          table: table.kind,
          field,
          expected: shown(expected),
          stated: shown(amount),
          difference: shown(absoluteRatio(subtractRatios(amount, expected))),
          isMore: compareRatios(amount, expected) > 0,
        }),
      };
    }
  },
  says: {
    en: ({ table, field, stated, expected, difference, isMore }) =>
      `${table}: the total of ${field} is stated as ${stated}; its rows add up to ${expected}: the stated figure is ${difference} ${isMore ? "higher" : "lower"}.`,
    "zh-Hant": ({ table, field, stated, expected, difference, isMore }) =>
      `「${nameOfField(table, field)["zh-Hant"]}」的合計列為 ${stated}；各行相加為 ${expected}，所列數字${isMore ? "多" : "少"} ${difference}。`,
  },
  todo: {
    en: "See whether the total leaves a row out, or whether an amount in the column has changed since it was added up; correct the one that is wrong.",
    "zh-Hant": "請查看合計是否漏計某行，或欄內金額於合計後是否有所更改，並更正有誤者。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-12 | 2,000 | HKD 10.6 | HKD 10.2 | HKD 20,800 |
| 2025-06-13 | 1,000 | HKD 10.6 | HKD 10.3 | HKD 10,400 |
| Total | 3,000 | | | HKD 31,300 {B162} |
`,
});

/** Of many amounts the first and the last. */
function addedUp(amounts: readonly string[]): string {
  return amounts.length > MOST_WRITTEN_OUT ? `${amounts[0] ?? ""} + … + ${amounts.at(-1) ?? ""}` : amounts.join(" + ");
}

const MOST_WRITTEN_OUT = 6;

function figureOf({ cell, value }: Figure<Money>): EquationFigure {
  return { cell, value: value.amount, isWhole: false };
}

/** The amounts that a total adds up. Null where a row lacks its amount, or they are not in the one currency of the total: its sum means nothing then. */
function amountsOf(
  { repurchases, treasurySales }: Register,
  { table, field, stated, firstRow, lastRow }: StatedAmount,
): readonly Figure<Money>[] | null {
  const rows = (field === "Total paid" ? repurchases : treasurySales)
    .filter(({ origin }) => origin.table === table && origin.row >= firstRow && origin.row <= lastRow)
    .map(dealingOf);
  const amounts = rows.flatMap(({ total, totalCell }) => (total === null ? [] : [{ cell: totalCell, value: total }]));
  const currencies = new Set(amounts.map(({ value }) => value.currency));
  if (amounts.length === 0 || amounts.length < rows.length || currencies.size > 1) return null;
  return stated.value.currency === null || currencies.has(stated.value.currency) ? amounts : null;
}
