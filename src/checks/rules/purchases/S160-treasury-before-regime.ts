import { firstDayOf } from "../../../shares/register/datedRules";
import { categoryOf } from "../../../shares/register/category";
import type { CivilDate } from "../../../shares/values/civilDate";
import { isUnderTreasuryRegime } from "../../../shares/disclosure/disclosureDuty";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { Movement } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import { defineCheck } from "../../check";
import type { CellRef } from "../../../shares/values/cell";
import { day, dayInChinese } from "../../wording";

const REGIME = firstDayOf("treasury regime");

function* rowsOfTreasury({ repurchases, treasurySales, movements }: Register): Generator<RowOfTreasury> {
  for (const row of repurchases)
    if (row.purpose === "treasury")
      yield { date: row.tradingDate, at: [dealingCell(row, "Purpose"), dealingCell(row, "Trading date")] };
  for (const row of treasurySales) yield { date: row.tradingDate, at: [dealingCell(row, "Trading date")] };
  for (const row of movements)
    if (isOfTreasury(row)) yield { date: row.date, at: [movementCell(row, "Event"), movementCell(row, "Date")] };
}

interface RowOfTreasury {
  readonly date: CivilDate | null;
  readonly at: readonly CellRef[];
}

function isOfTreasury({ category, treasuryShares }: Movement): boolean {
  return categoryOf(category).treasury !== "none" && (category.includes("treasury") || (treasuryShares ?? 0n) !== 0n);
}

export const treasuryBeforeRegime = defineCheck<{ date: CivilDate }>({
  code: "S160",
  name: "treasury-before-regime",
  severity: "error",
  source: `Rule 13.25A as in force from ${day(REGIME)}`,
  title: { en: `Treasury shares before ${day(REGIME)}`, "zh-Hant": `${dayInChinese(REGIME)}之前的庫存股份` },
  guardsFigures: true,
  *find({ ledger }) {
    for (const { date, at } of rowsOfTreasury(ledger.register))
      if (date !== null && !isUnderTreasuryRegime(date)) yield { at, facts: { date } };
  },
  says: {
    en: ({ date }) =>
      `A row dated ${day(date)} mentions treasury shares; issuers may hold them only since ${day(REGIME)}.`,
    "zh-Hant": ({ date }) =>
      `${dayInChinese(date)}的一行涉及庫存股份；發行人自${dayInChinese(REGIME)}起方可持有庫存股份。`,
  },
  todo: {
    en: "Correct the date, or the purpose or event: before that day shares bought were cancelled.",
    "zh-Hant": "請更正日期、用途或事件：該日之前購回的股份須予註銷。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-05-31 |

Repurchases
| Trading date | Number | Purpose |
| 2024-06-07 | 1,000 | treasury {S160} |
| 2024-06-11 | 1,000 | treasury |
`,
});
