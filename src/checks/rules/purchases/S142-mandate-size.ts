import { dropTrailingZeros, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import { sharesAtResolution } from "../../../shares/register/mandate";
import { termOf } from "../../balanceEquations";
import { defineEquationCheck } from "../../check";
import { percentageWorking } from "../../computedFrom";
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
  *list({ ledger: { register }, content }, threshold) {
    const used =
      content?.purchaseReport?.classes.flatMap(({ mandates }) => mandates.map(({ mandate }) => mandate)) ?? [];
    for (const mandate of register.mandates) {
      const { authorised } = mandate;
      const sharesInIssue = sharesAtResolution(mandate);
      if (authorised === null) continue;
      if (sharesInIssue === null || sharesInIssue.value <= 0n) {
        // P154 says so where the return prints a percentage of it.
        if (!used.includes(mandate))
          yield {
            at: [authorised.cell],
            notChecked: {
              en: "the number of shares in issue at the resolution is not given.",
              "zh-Hant": "未列明決議時的已發行股份。",
            },
          };
        continue;
      }
      const percent = ratioOf(authorised.value * 100n, sharesInIssue.value);
      yield {
        // shares in issue × limit − authorised × 100 ≥ 0
        equation: boundEquation([
          termOf(authorised, -100n * threshold.denominator),
          termOf(sharesInIssue, threshold.numerator),
        ]),
        at: [authorised.cell, sharesInIssue.cell],
        working: () => [
          percentageWorking(authorised.value, sharesInIssue.value, 4, [authorised.cell, sharesInIssue.cell]),
        ],
        facts: () => ({
          authorised: authorised.value,
          sharesInIssue: sharesInIssue.value,
          percent: dropTrailingZeros(roundHalfUp(percent, 4)),
          limit: dropTrailingZeros(roundHalfUp(threshold, 2)),
        }),
      };
    }
  },
  says: {
    en: ({ authorised, sharesInIssue, percent, limit }) =>
      authorised === sharesInIssue
        ? `The shares in issue at the resolution and the shares authorised are both ${count(authorised)}: of a mandate of a tenth the percentage bought would print ten times too high.`
        : `The mandate authorises ${count(authorised)} of ${count(sharesInIssue)} shares, ${percent}%: more than ${limit}%.`,
    "zh-Hant": ({ authorised, sharesInIssue, percent, limit }) =>
      authorised === sharesInIssue
        ? `決議時已發行股份與獲授權購回股份同為 ${count(authorised)}：如授權為十分之一，已購回的百分比將會印成十倍。`
        : `購回授權為 ${count(sharesInIssue)} 股中的 ${count(authorised)} 股，即 ${percent}%，超過 ${limit}%。`,
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
