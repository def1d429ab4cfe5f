import { dealingOf } from "../../../shares/register/dealings";
import { nameOfField } from "../../../shares/register/fieldNames";
import type { Register, StatedAmount } from "../../../shares/register/register";
import type { TableKind } from "../../../shares/register/table";
import type { CellRef } from "../../../shares/values/cell";
import type { Figure } from "../../../shares/values/figure";
import type { Words } from "../../../shares/values/finding";
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
      const { table, field, stated } = total;
      const amount = absoluteRatio(stated.value.amount);
      const { rows, whyNotAll } = amountsOf(register, total);
      const expected = rows.reduce((sum, { value }) => addRatios(sum, value.amount), ratioOf(0n));
      if (whyNotAll !== null && compareRatios(amount, expected) !== 0) {
        yield { at: [stated.cell, ...whyNotAll.cells], notChecked: whyNotAll.says };
        continue;
      }
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

interface AddedUp {
  readonly rows: readonly Figure<Money>[];
  /** Why a total that these do not come to may be right all the same. Null where they are all that it adds up. */
  readonly whyNotAll: { readonly cells: readonly CellRef[]; readonly says: Words } | null;
}

/** The amounts that a total adds up, those in its currency where they are in several. */
function amountsOf(
  { repurchases, treasurySales }: Register,
  { table, field, stated, firstRow, lastRow }: StatedAmount,
): AddedUp {
  const dealings = (field === "Total paid" ? repurchases : treasurySales)
    .filter(({ origin }) => origin.table === table && origin.row >= firstRow && origin.row <= lastRow)
    .map(dealingOf);
  const amounts = dealings.flatMap(({ total, totalCell }) =>
    total === null ? [] : [{ cell: totalCell, value: total }],
  );
  const { currency } = stated.value;
  const currencies = new Set([currency, ...amounts.map(({ value }) => value.currency)].flatMap((each) => each ?? []));
  const rows = currencies.size > 1 ? amounts.filter(({ value }) => value.currency === currency) : amounts;
  const [blank] = dealings.filter(({ total }) => total === null);
  if (blank !== undefined) return { rows, whyNotAll: { cells: [blank.totalCell], says: NO_AMOUNT } };
  if (currencies.size < 2) return { rows, whyNotAll: null };
  const [other] = amounts.filter(({ value }) => value.currency !== currency);
  return { rows, whyNotAll: { cells: other === undefined ? [] : [other.cell], says: inCurrencies([...currencies]) } };
}

const NO_AMOUNT: Words = { en: "a row that it adds up has no amount.", "zh-Hant": "所加總的其中一行未列金額。" };

function inCurrencies(named: readonly string[]): Words {
  return {
    en: `the amounts are in several currencies (${named.join(", ")}).`,
    "zh-Hant": `金額以多種貨幣列示（${named.join("、")}）。`,
  };
}
