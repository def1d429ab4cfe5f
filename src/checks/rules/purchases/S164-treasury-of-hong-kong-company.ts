import { firstDayOf, isInForce } from "../../../shares/register/datedRules";
import { isUnderTreasuryRegime } from "../../../shares/disclosure/disclosureDuty";
import type { Register } from "../../../shares/register/register";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

const RULE = "treasury shares of Hong Kong companies";

/** Rows by which shares are held in treasury, between the day others might and the day companies of Hong Kong may. */
function* rowsTooEarly({ repurchases, movements }: Register): Generator<{ date: CivilDate; at: readonly CellRef[] }> {
  const isTooEarly = (date: CivilDate | null): date is CivilDate =>
    date !== null && isUnderTreasuryRegime(date) && !isInForce(RULE, date);
  for (const row of repurchases)
    if (row.purpose === "treasury" && isTooEarly(row.tradingDate))
      yield { date: row.tradingDate, at: [dealingCell(row, "Purpose"), dealingCell(row, "Trading date")] };
  for (const row of movements)
    if (row.category === "repurchase-into-treasury" && isTooEarly(row.date))
      yield { date: row.date, at: [movementCell(row, "Event"), movementCell(row, "Date")] };
}

export const treasuryOfHongKongCompany = defineCheck<{ date: CivilDate; from: CivilDate }>({
  code: "S164",
  name: "treasury-of-hong-kong-company",
  severity: "error",
  source: `Companies (Amendment) Ordinance 2025, in force on ${day(firstDayOf(RULE))}`,
  title: {
    en: "Treasury shares of a company incorporated in Hong Kong",
    "zh-Hant": "香港註冊成立公司的庫存股份",
  },
  *find({ ledger: { register } }) {
    const place = register.issuer?.placeOfIncorporation ?? null;
    if (place === null || !/hong ?kong|^hk$|香港/i.test(place.value)) return;
    for (const { date, at } of rowsTooEarly(register))
      yield { at: [...at, place.cell], facts: { date, from: firstDayOf(RULE) } };
  },
  says: {
    en: ({ date, from }) =>
      `Shares bought on ${day(date)} are held in treasury; a listed company incorporated in Hong Kong may hold treasury shares since ${day(from)}.`,
    "zh-Hant": ({ date, from }) =>
      `${dayInChinese(date)}購回的股份持作庫存股份；在香港註冊成立的上市公司自${dayInChinese(from)}起方可持有庫存股份。`,
  },
  todo: {
    en: "Correct the date, the purpose (before that day shares bought were cancelled) or the place of incorporation.",
    "zh-Hant": "請更正日期、用途（該日之前購回的股份須予註銷）或註冊成立地點。",
  },
  example: `
Form: FF305
Issuer
| Place of incorporation | Hong Kong |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-03-31 |

Repurchases
| Trading date | Number | Purpose |
| 2025-04-16 | 1,000 | treasury {S164} |
| 2025-04-17 | 1,000 | treasury |
`,
});
