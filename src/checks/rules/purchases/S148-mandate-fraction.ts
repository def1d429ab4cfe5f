import { defineCheck } from "../../check";
import { count } from "../../wording";

/** Percentages a mandate is seen with. */
const PERCENTS = [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n] as const;

export const mandateFraction = defineCheck<{ authorised: bigint; sharesInIssue: bigint; tenth: bigint }>({
  code: "S148",
  name: "mandate-fraction",
  severity: "warning",
  source: "House judgement; check against Rule 10.06(1)",
  title: {
    en: "Shares authorised that are no whole percentage of the shares in issue",
    "zh-Hant": "獲授權數目並非已發行股份的整數百分比",
  },
  *find({ ledger: { register } }) {
    const { authorised = null, sharesInIssue = null } = register.mandate ?? {};
    if (authorised === null || sharesInIssue === null || sharesInIssue.value <= 0n) return;
    // Above a tenth is S142's finding; a round number is a limit chosen as such.
    if (authorised.value * 10n > sharesInIssue.value || authorised.value % 1_000n === 0n) return;
    if (PERCENTS.some((percent) => isThatPart(authorised.value, sharesInIssue.value, percent))) return;
    yield {
      at: [authorised.cell, sharesInIssue.cell],
      facts: { authorised: authorised.value, sharesInIssue: sharesInIssue.value, tenth: sharesInIssue.value / 10n },
    };
  },
  says: {
    en: ({ authorised, sharesInIssue, tenth }) =>
      `The mandate authorises ${count(authorised)} of ${count(sharesInIssue)} shares, which is no whole percentage; a tenth would be ${count(tenth)}.`,
    "zh-Hant": ({ authorised, sharesInIssue, tenth }) =>
      `購回授權為 ${count(sharesInIssue)} 股中的 ${count(authorised)} 股，並非整數百分比；十分之一應為 ${count(tenth)} 股。`,
  },
  todo: {
    en: "Compare both with the resolution; accept with the reason if they are right.",
    "zh-Hant": "請將兩者與決議核對；如無誤，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,007 | 2025-06-12 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 1,000,007 |
| Shares authorised | 91,234 {S148} |
`,
});

/** Cut off, or rounded. */
function isThatPart(authorised: bigint, sharesInIssue: bigint, percent: bigint): boolean {
  const part = (sharesInIssue * percent) / 100n;
  return authorised === part || authorised === part + 1n;
}
