import { isOnTheExchange } from "../../../shares/register/exchanges";
import { dealingCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

interface PeriodFacts {
  readonly date: CivilDate;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly automatic: boolean;
}

export const restrictedPeriod = defineCheck<PeriodFacts>({
  code: "S134",
  name: "restricted-period",
  severity: "warning",
  source: "Check against Rule 10.06(2)(e); waivers for automatic programmes: GL117-23",
  title: { en: "A purchase within a restricted period", "zh-Hant": "限制期內的購回" },
  *find({ ledger: { register }, content }) {
    const periods = register.issuer?.restrictedPeriods ?? null;
    if (periods === null || content === null) return;
    const automatic = register.issuer?.automaticProgramme ?? null;
    const isAutomatic = automatic?.value === true;
    for (const row of content.purchaseReport?.purchases ?? []) {
      const { tradingDate: date, method } = row;
      const period = periods.value.find(({ from, to }) => date !== null && from <= date && date <= to);
      if (date === null || period === undefined || !isOnTheExchange(method)) continue;
      yield {
        at: [dealingCell(row, "Trading date"), periods.cell, ...(automatic === null ? [] : [automatic.cell])],
        facts: { date, ...period, automatic: isAutomatic },
        // A waiver may let an automatic programme run: that there is one is the issuer's own word.
        ...(isAutomatic ? { severity: "note" as const } : {}),
      };
    }
  },
  says: {
    en: ({ date, from, to, automatic }) =>
      `The purchase of ${day(date)} lies within the restricted period of ${day(from)} to ${day(to)}${automatic ? ", and the record says that an automatic programme runs by waiver" : ""}.`,
    "zh-Hant": ({ date, from, to, automatic }) =>
      `${dayInChinese(date)}的購回在${dayInChinese(from)}至${dayInChinese(to)}的限制期內${automatic ? "，紀錄列明有自動購回計劃按豁免進行" : ""}。`,
  },
  todo: {
    en: ({ automatic }) =>
      automatic
        ? "Compare the purchase with the terms of the waiver: that it was made by the programme, without the issuer's say."
        : "Correct the trading date or the period. For an automatic programme with a waiver, enter Yes under Automatic programme in the Issuer table.",
    "zh-Hant": ({ automatic }) =>
      automatic
        ? "請將購回與豁免的條款核對：須由計劃執行，而非由發行人決定。"
        : "請更正交易日或限制期。如有獲豁免的自動購回計劃，請於發行人表的「自動購回計劃」填「是」。",
  },
  example: `
Form: FF305
Issuer
| Name of issuer | Example Limited |
| Restricted periods | 2026-07-29 to 2026-08-28 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2026-07-31 |

Repurchases
| Trading date | Number |
| 2026-08-28 {S134} | 1,000 |
`,
});
