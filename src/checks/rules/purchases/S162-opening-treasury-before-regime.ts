import { firstDayOf } from "../../../shares/register/datedRules";
import type { CivilDate } from "../../../shares/values/civilDate";
import { isUnderTreasuryRegime } from "../../../shares/disclosure/disclosureDuty";
import { classCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { daysThat } from "../../dayEquations";
import { count, day, dayInChinese } from "../../wording";

const REGIME = firstDayOf("treasury regime");

export const openingTreasuryBeforeRegime = defineCheck<{ shareClass: string; treasury: bigint; opening: CivilDate }>({
  code: "S162",
  name: "opening-treasury-before-regime",
  severity: "error",
  source: `Rule 13.25A as in force from ${day(REGIME)}`,
  title: {
    en: `Opening treasury shares before ${day(REGIME)}`,
    "zh-Hant": `${dayInChinese(REGIME)}之前的期初庫存股份`,
  },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const shareClass of register.classes) {
      const { name, openingTreasury, openingDate } = shareClass;
      if (
        openingTreasury === null ||
        openingTreasury.value === 0n ||
        openingDate === null ||
        isUnderTreasuryRegime(openingDate.value)
      )
        continue;
      yield {
        at: [openingTreasury.cell, classCell(shareClass, "Opening date")],
        facts: { shareClass: name, treasury: openingTreasury.value, opening: openingDate.value },
      };
    }
  },
  *equations({ ledger: { register } }) {
    for (const { openingTreasury, openingDate } of register.classes) {
      if (openingTreasury === null || openingTreasury.value === 0n || openingDate === null) continue;
      yield {
        at: openingTreasury.cell,
        equation: daysThat([{ date: openingDate.value, cell: openingDate.cell }], ([day = openingDate.value]) =>
          isUnderTreasuryRegime(day),
        ),
      };
    }
  },
  says: {
    en: ({ shareClass, treasury, opening }) =>
      `${shareClass} opens with ${count(treasury)} treasury shares on ${day(opening)}; issuers may hold them only since ${day(REGIME)}.`,
    "zh-Hant": ({ shareClass, treasury, opening }) =>
      `${shareClass} 於${dayInChinese(opening)}的期初庫存股份為 ${count(treasury)} 股；發行人自${dayInChinese(REGIME)}起方可持有庫存股份。`,
  },
  todo: {
    en: "Correct the number or the opening date.",
    "zh-Hant": "請更正數目或期初結存日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 1,000,000 | 500 {S162} | 2024-05-31 |
`,
});
