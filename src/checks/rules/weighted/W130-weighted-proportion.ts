import { dropTrailingZeros, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import { numberCell } from "../../../shares/register/rowCells";
import { leastConversion, proportionRises, weightedMovement } from "../../../shares/disclosure/weightedConversion";
import { defineCheck } from "../../check";

export const weightedProportion = defineCheck<{ before: string; after: string }>({
  code: "W130",
  name: "weighted-proportion",
  severity: "warning",
  source: "Rule 8A.13; Rule 8A.15",
  title: { en: "Proportion of weighted shares after the return", "zh-Hant": "不同投票權股份於報表後的比例" },
  *find({ ledger: { register }, content }) {
    const movement = content === null ? null : weightedMovement(register, content);
    if (content === null || movement === null || !proportionRises(movement)) return;
    // A conversion short of the least is W120's finding, and the cause of this.
    if (movement.converted < leastConversion(movement)) return;
    const { weightedBefore, othersBefore, weightedAfter, othersAfter } = movement;
    const rows = content.classes.flatMap((block) => block.events).flatMap((line) => line.movements);
    yield {
      at: rows.map(numberCell),
      facts: { before: percent(weightedBefore, othersBefore), after: percent(weightedAfter, othersAfter) },
    };
  },
  says: {
    en: ({ before, after }) =>
      `Weighted shares are ${before}% of all shares before the return and ${after}% after it: the proportion rises.`,
    "zh-Hant": ({ before, after }) => `不同投票權股份於報表前佔全部股份 ${before}%，報表後佔 ${after}%，比例上升。`,
  },
  todo: {
    en: "Check the movements of both classes against Rule 8A.13: the proportion may not rise above the one at listing.",
    "zh-Hant": "請按《上市規則》第8A.13條核對兩個類別的變動：比例不得高於上市時的比例。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date | Weighted voting rights |
| A | 1,000,000 | 2022-11-30 | Yes |
| B | 3,000,000 | 2022-11-30 | No |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | A | Award | 1,000 {W130} |
`,
});

/** Six decimals: a rise is often in the fourth or later. */
function percent(weighted: bigint, others: bigint): string {
  const all = weighted + others;
  return all <= 0n ? "0" : dropTrailingZeros(roundHalfUp(ratioOf(weighted * 100n, all), 6));
}
