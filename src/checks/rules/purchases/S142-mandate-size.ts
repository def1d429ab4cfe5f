import { dropTrailingZeros, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import { termOf } from "../../balanceEquations";
import { defineEquationCheck } from "../../check";
import { boundEquation } from "../../equation";
import { count } from "../../wording";

interface SizeFacts {
  readonly authorised: bigint;
  readonly sharesInIssue: bigint;
  readonly percent: string;
  readonly limit: string;
}

export const mandateSize = defineEquationCheck<SizeFacts>({
  code: "S142",
  name: "mandate-size",
  severity: "warning",
  source: "Check against Rule 10.06(1)",
  title: { en: "Size of the mandate", "zh-Hant": "購回授權的規模" },
  threshold: {
    is: { en: "Percent of the shares in issue at the resolution", "zh-Hant": "佔決議時已發行股份的百分比" },
    standard: "10",
    unit: "percent",
  },
  *list({ ledger: { register } }, threshold) {
    const { authorised = null, sharesInIssue = null } = register.mandate ?? {};
    if (authorised === null) return;
    if (sharesInIssue === null || sharesInIssue.value <= 0n) {
      yield {
        at: [authorised.cell],
        notChecked: {
          en: "the number of shares in issue at the resolution is not given; Section II takes it as ten times the shares authorised.",
          "zh-Hant": "未列明決議時的已發行股份；第二章節以獲授權股份的十倍計算。",
        },
      };
      return;
    }
    const percent = ratioOf(authorised.value * 100n, sharesInIssue.value);
    yield {
      // shares in issue × limit − authorised × 100 ≥ 0
      equation: boundEquation([
        termOf(authorised, -100n * threshold.denominator),
        termOf(sharesInIssue, threshold.numerator),
      ]),
      at: [authorised.cell, sharesInIssue.cell],
      facts: () => ({
        authorised: authorised.value,
        sharesInIssue: sharesInIssue.value,
        percent: dropTrailingZeros(roundHalfUp(percent, 4)),
        limit: dropTrailingZeros(roundHalfUp(threshold, 2)),
      }),
    };
  },
  says: {
    en: ({ authorised, sharesInIssue, percent, limit }) =>
      `The mandate authorises ${count(authorised)} of ${count(sharesInIssue)} shares, ${percent}%: more than ${limit}%.`,
    "zh-Hant": ({ authorised, sharesInIssue, percent, limit }) =>
      `購回授權為 ${count(sharesInIssue)} 股中的 ${count(authorised)} 股，即 ${percent}%，超過 ${limit}%。`,
  },
  todo: {
    en: "Compare both with the resolution: check against Rule 10.06(1).",
    "zh-Hant": "請將兩者與決議核對，並按《上市規則》第10.06(1)條核對。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 1,000,000 |
| Shares authorised | 100,001 {S142} |
`,
});
