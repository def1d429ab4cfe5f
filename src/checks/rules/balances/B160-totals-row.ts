import { columnsOfTotals, sumOfColumn } from "../../../shares/totalsRows";
import { defineCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const totalsRow = defineCheck<{
  table: string;
  field: string;
  expected: bigint;
  stated: bigint;
  difference: bigint;
}>({
  code: "B160",
  name: "totals-row",
  severity: "error",
  source: "The register's own totals row",
  title: { en: "Totals row of a table", "zh-Hant": "表格的合計行" },
  *find({ ledger }) {
    for (const total of ledger.register.statedTotals) {
      const sum = sumOfColumn(ledger.register, total);
      if (sum === null) continue;
      if (sum === "unread") {
        yield {
          at: [total.stated.cell],
          notChecked: { en: "a cell of the column could not be read.", "zh-Hant": "該欄有儲存格未能讀取。" },
        };
        continue;
      }
      const { stated } = total;
      if (sum.accepted.includes(stated.value)) continue;
      yield {
        at: [stated.cell, ...columnsOfTotals(ledger.register, total)],
        facts: {
          table: total.table.kind,
          field: total.field,
          expected: sum.all,
          stated: stated.value,
          difference: stated.value - sum.all,
        },
        proposal: { cell: stated.cell, value: sum.all.toString(), kind: "number" },
      };
    }
  },
  says: {
    en: ({ table, field, stated, expected }) =>
      `${table}: the total of ${field} is stated as ${count(stated)}; its rows add up to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ field, stated, expected }) =>
      `「${field}」的合計列為 ${count(stated)}；各行相加為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "See whether the total leaves a row out, or whether a number in the column has changed since it was added up; correct the one that is wrong.",
    "zh-Hant": "請查看合計是否漏計某行，或欄內數目於合計後是否有所更改，並更正有誤者。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-29 | Option exercise | 5,000 |
| 2022-12-30 | Repurchase cancelled | -50,000 |
| Total | | -46,000 {B160} |
`,
});
