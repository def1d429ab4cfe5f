import { outstandingAtClose, schemeCell } from "../../../shares/register/scheme";
import { defineCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const schemeBalance = defineCheck<{ scheme: string; stated: bigint; expected: bigint }>({
  code: "B194",
  name: "scheme-balance",
  severity: "warning",
  source: "FF301 Section III (A): options outstanding at close of the preceding month, movement, outstanding at close",
  title: {
    en: "What a scheme has outstanding at the close of a month",
    "zh-Hant": "計劃於月底的結存",
  },
  *find({ ledger }) {
    for (const scheme of ledger.register.schemes) {
      const expected = outstandingAtClose(scheme);
      const { closing } = scheme;
      if (expected === null || closing === null || closing.value === expected) continue;
      yield {
        at: [closing.cell, schemeCell(scheme, "Outstanding at last month end")],
        facts: { scheme: scheme.name, stated: closing.value, expected },
      };
    }
  },
  says: {
    en: ({ scheme, stated, expected }) =>
      `${scheme}: ${count(stated)} outstanding at the end of the month; what it opened with, granted, exercised, cancelled and lapsed come to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ scheme, stated, expected }) =>
      `${scheme}：月底結存為 ${count(stated)}；按上月底結存及月內授出、行使、註銷及失效計算為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Compare the row with the register of the scheme, and correct the figure that is wrong. The Monthly Return prints all of them.",
    "zh-Hant": "請與計劃的登記冊核對，並更正有誤的數目：月報表會列出該行各數。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Schemes
| Scheme | Outstanding at last month end | Granted | Exercised | Lapsed | Outstanding at month end |
| 2020 Scheme | 50,000 | 1,000 | 5,000 | 400 | 45,060 {B194} |
| 2014 Plan | 9,000 | 0 | -1,000 | -200 | 7,800 |
`,
});
