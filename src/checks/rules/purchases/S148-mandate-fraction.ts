import { withoutEnding } from "../../../shares/values/withoutEnding";
import { type ShareCount } from "../../../shares/values/quantity";
import { type Figure } from "../../../shares/values/figure";
import { figureOf } from "../../balanceEquations";
import { floorOf, ratioOf } from "../../../shares/values/ratio";
import { relationEquation, type Equation } from "../../equation";
import { sharesAtResolution } from "../../../shares/register/mandate";
import type { Register } from "../../../shares/register/register";
import { lineWorking, percentageWorking } from "../../computedFrom";
import { defineCheck } from "../../check";
import { slipOfHand } from "../../diagnosis/handSlip";
import { count } from "../../wording";

/** Percentages a mandate is seen with. */
const PERCENTS = [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n] as const;

export const mandateFraction = defineCheck<{
  authorised: bigint;
  sharesInIssue: bigint;
  tenth: bigint;
  /** The whole percentage that one slip of the hand makes of it, and its percent; null where there is none. */
  meant: bigint | null;
  percent: bigint;
}>({
  code: "S148",
  name: "mandate-fraction",
  severity: "warning",
  source: "House judgement; check against Rule 10.06(1)",
  title: {
    en: "Shares authorised that are not a whole percentage of the shares in issue",
    "zh-Hant": "獲授權數目並非已發行股份的整數百分比",
  },
  *find({ ledger: { register } }) {
    for (const { authorised, sharesInIssue } of sizedMandates(register)) {
      const [limit, issued] = [authorised.value, sharesInIssue.value];
      // Above a tenth is S142's finding.
      if (limit * 10n > issued || PERCENTS.some((percent) => isThatPart(limit, issued, percent))) continue;
      const { percent, part } = partMeant(limit, issued);
      const meant = isOneSlipFrom(part, limit) ? part : null;
      // A round number is a limit chosen as such.
      if (limit % 1_000n === 0n && (meant === null || isRound(limit))) continue;
      yield {
        at: [authorised.cell, sharesInIssue.cell],
        working: [
          lineWorking(
            { en: "The part of the shares in issue, cut off", "zh-Hant": "佔已發行股份的部分（捨去小數）" },
            `${count(issued)} × ${meant === null ? 10n : percent} ÷ 100 = ${count(meant ?? issued / 10n)}`,
            [sharesInIssue.cell],
          ),
          percentageWorking(limit, issued, 4, [authorised.cell, sharesInIssue.cell]),
        ],
        facts: { authorised: limit, sharesInIssue: issued, tenth: issued / 10n, meant, percent },
      };
    }
  },
  *equations({ ledger: { register } }) {
    for (const { authorised, sharesInIssue } of sizedMandates(register)) {
      if (authorised.value % 1_000n === 0n && isRound(authorised.value)) continue;
      yield { at: authorised.cell, equation: fractionEquation(authorised, sharesInIssue) };
    }
  },
  says: {
    en: ({ authorised, sharesInIssue, tenth, meant, percent }) =>
      `The mandate authorises ${count(authorised)} of ${count(sharesInIssue)} shares, not a whole percentage; ${meant === null ? `10% would be ${count(tenth)}` : `${percent}% is ${count(meant)}, one mistyped digit away`}.`,
    "zh-Hant": ({ authorised, sharesInIssue, tenth, meant, percent }) =>
      `購回授權為 ${count(sharesInIssue)} 股中的 ${count(authorised)} 股，並非整數百分比；${meant === null ? `10% 應為 ${count(tenth)} 股` : `${percent}% 為 ${count(meant)} 股，僅差一個手民之誤`}。`,
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

interface SizedMandate {
  readonly authorised: Figure<ShareCount>;
  readonly sharesInIssue: Figure<ShareCount>;
}

/** Mandates of which both numbers are given. */
function sizedMandates({ mandates }: Register): readonly SizedMandate[] {
  return mandates.flatMap((mandate) => {
    const { authorised } = mandate;
    const sharesInIssue = sharesAtResolution(mandate);
    return authorised === null || sharesInIssue === null || sharesInIssue.value <= 0n
      ? []
      : [{ authorised, sharesInIssue }];
  });
}

/** Cut off, or rounded. */
function isThatPart(authorised: bigint, sharesInIssue: bigint, percent: bigint): boolean {
  const part = (sharesInIssue * percent) / 100n;
  return authorised === part || authorised === part + 1n;
}

/** The percentage a limit is one mistyped digit away from; a tenth where it is none of them. */
function partMeant(limit: bigint, issued: bigint): { readonly percent: bigint; readonly part: bigint } {
  const percent = [...PERCENTS].reverse().find((each) => isOneSlipFrom((issued * each) / 100n, limit)) ?? 10n;
  return { percent, part: (issued * percent) / 100n };
}

/** True where digits exchanged, one replaced, dropped or doubled make the one of the other. */
function isOneSlipFrom(meant: bigint, stated: bigint): boolean {
  const slip = slipOfHand(ratioOf(meant), ratioOf(stated));
  return slip !== "other" && slip !== "sign-turned";
}

/** A limit of one to three digits and zeros: 75,000,000. */
function isRound(limit: bigint): boolean {
  return withoutEnding(limit.toString(), "0").length <= 3;
}

/** Authorised = a whole percentage of the shares in issue, cut off or rounded. */
function fractionEquation(authorised: Figure<ShareCount>, sharesInIssue: Figure<ShareCount>): Equation {
  const { percent: nearest, part } = partMeant(authorised.value, sharesInIssue.value);
  return relationEquation([figureOf(authorised), figureOf(sharesInIssue)], {
    holds: ([most = ratioOf(0n), all = ratioOf(0n)]) =>
      PERCENTS.some((percent) => isThatPart(floorOf(most), floorOf(all), percent)),
    wanted: (index) =>
      index === 0
        ? { least: ratioOf(part), most: ratioOf(part + 1n) }
        : {
            least: ratioOf(ceiling((authorised.value - 1n) * 100n, nearest)),
            most: ratioOf(ceiling((authorised.value + 1n) * 100n, nearest) - 1n),
          },
  });
}

function ceiling(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
