import type { CategoryCode } from "../../../shares/register/category";
import { numberCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { days, daysInChinese } from "../../wording";

/** A purchase on the day it is made; its cancellation later is another event. */
const PURCHASES: ReadonlySet<CategoryCode> = new Set(["repurchase-not-cancelled", "repurchase-into-treasury"]);

export const purchaseNotReported = defineCheck<{ dates: readonly CivilDate[] }>({
  code: "S187",
  name: "purchase-not-reported",
  severity: "error",
  source: "FF304 and FF305 Section II A: every purchase newly disclosed is a line of the report; Rule 10.06(4)(a)",
  title: { en: "A purchase in Movements that no report of purchases has", "zh-Hant": "變動表有購回而沒有購回報告" },
  guardsFigures: true,
  *find({ content, ledger: { register } }) {
    // A log of purchases that lacks a day of them is B172's.
    if (content === null || register.repurchases.length > 0) return;
    const rows = content.classes.flatMap(({ events, uncancelled }) =>
      [...events, ...uncancelled.filter((line) => line.newlyDisclosed)]
        .flatMap((line) => line.movements)
        .filter(({ category }) => PURCHASES.has(category)),
    );
    if (rows.length === 0) return;
    const dates = [...new Set(rows.flatMap(({ date }) => date ?? []))].sort();
    yield { at: rows.map(numberCell), facts: { dates } };
  },
  says: {
    en: ({ dates }) =>
      `Movements has a purchase of ${days(dates)}, and the record has no Repurchases table: the report of purchases (Section II) would say Not applicable.`,
    "zh-Hant": ({ dates }) =>
      `變動表有${daysInChinese(dates)}的購回，而紀錄沒有購回表：購回報告（第二章節）會列為不適用。`,
  },
  todo: {
    en: "Add a Repurchases table with a row for each trading day: date, number, highest and lowest price, total paid.",
    "zh-Hant": "請加上購回表，每個交易日一行：日期、數目、最高及最低價、付出總額。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-30 | Repurchase into treasury | -5,000 {S187} | 5,000 |
`,
});
