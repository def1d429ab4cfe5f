import { dutiesOf, fivePercentTest } from "../../../shares/disclosure/disclosureDuty";
import { compareRatios, dropTrailingZeros, type Ratio, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { count } from "../../wording";

export const fivePercent = defineCheck<{
  gross: string;
  net: string;
  limit: string;
  base: bigint;
  reached: "neither" | "gross only" | "both";
}>({
  code: "D120",
  name: "five-percent",
  severity: "warning",
  source: "Rule 13.25A(3); check against Rule 13.25A(4)",
  title: { en: "Whether (b) events alone need a return", "zh-Hant": "僅有(b)項事件時是否須提交報表" },
  threshold: {
    is: { en: "Percentage at which (b) events need a return", "zh-Hant": "(b)項事件須提交報表的百分比" },
    standard: "5",
    unit: "percent",
  },
  *find({ content }, threshold) {
    const duties = content === null ? [] : dutiesOf(content);
    // An (a) event brings them along whatever their size: D130 says so.
    if (content === null || duties.length === 0 || duties.some((duty) => duty.list === "a")) return;
    const at = duties.flatMap((duty) => duty.cells);
    const test = fivePercentTest(content, duties);
    if (test === null) {
      yield {
        at,
        severity: "warning",
        notChecked: {
          en: "an opening balance is not known, so the events cannot be set against the shares in issue.",
          "zh-Hant": "期初結存不詳，無法將事件與已發行股份比較。",
        },
      };
      return;
    }
    const reached =
      compareRatios(test.gross, threshold) < 0
        ? "neither"
        : compareRatios(test.net, threshold) < 0
          ? "gross only"
          : "both";
    yield {
      at,
      facts: {
        gross: percent(test.gross),
        net: percent(test.net),
        limit: percent(threshold),
        base: test.base,
        reached,
      },
      ...(reached === "gross only" ? {} : { severity: "note" as const }),
    };
  },
  says: {
    en: ({ gross, net, limit, base, reached }) =>
      `All events are of Rule 13.25A(2)(b); they come to ${gross}% gross and ${net}% net of ${count(base)} shares: ` +
      {
        neither: `below ${limit}%, so no return is due yet.`,
        "gross only": `${limit}% is reached gross and not net, and the rule does not say which counts.`,
        both: `${limit}% is reached, and a return is due.`,
      }[reached],
    "zh-Hant": ({ gross, net, limit, base, reached }) =>
      `所有事件均屬第13.25A(2)(b)條；合計佔 ${count(base)} 股的 ${gross}%（總額）及 ${net}%（淨額）：` +
      {
        neither: `低於 ${limit}%，暫毋須提交報表。`,
        "gross only": `總額已達 ${limit}% 而淨額未達，規則並無訂明以何者為準。`,
        both: `已達 ${limit}%，須提交報表。`,
      }[reached],
  },
  todo: {
    en: ({ reached }) =>
      reached === "neither"
        ? "Keep the rows undisclosed until an (a) event occurs, the percentage is reached, or the Monthly Return takes them up."
        : "Write and submit the return by its deadline.",
    "zh-Hant": ({ reached }) =>
      reached === "neither"
        ? "請保留為未披露，直至出現(a)項事件、達到百分比或於月報表披露。"
        : "請於限期前編製及提交報表。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares |
| 2024-12-29 | Option exercise | 30,000 {D120} |
| 2024-12-30 | Repurchase cancelled | -25,000 |
`,
});

function percent(ratio: Ratio): string {
  return dropTrailingZeros(roundHalfUp(ratio, 4));
}
