import { decimalsOf, percentageText, repeatedPercentages, shownPercentage } from "./statedPercentages";
import { defineEquationCheck } from "../../check";
import { absolute } from "../../../shares/values/quantity";
import { percentageWorking } from "../../computedFrom";
import { baseWorking } from "./baseWording";
import { baseClasses, baseTerms, percentageEquation } from "./percentageEquation";
import { count } from "../../wording";

export const repeatedPercentage = defineEquationCheck<{
  stated: string;
  expected: string;
  number: bigint;
  base: bigint;
}>({
  code: "P112",
  name: "repeated-percentage",
  severity: "warning",
  source: "FF305 Part B (Note 3)",
  title: { en: "Stated percentage of a purchase disclosed earlier", "zh-Hant": "先前已披露的購回所列的百分比" },
  *list({ ledger, content, form }) {
    if (content === null) return;
    for (const row of repeatedPercentages(content)) {
      const { base, rule } = ledger.percentageBasis(content, form, row.block);
      const { stated, number, cell } = row;
      if (base === null) continue; // P120 says so.
      // Cut off is how some issuers print it: that is no second finding on twenty rows.
      const equation = percentageEquation(row, base, baseTerms(ledger, content, rule, row.block), [
        "half up",
        "truncated",
      ]);
      yield {
        equation,
        // On FF304 each return has a base of its own: this one's proves nothing about an earlier one's figures.
        ...(form === "FF304" ? { forDiagnosis: null } : {}),
        at: [cell, row.numberCell],
        working: () => [
          baseWorking(rule, base, content, baseClasses(ledger.register, rule, row.block)),
          percentageWorking(absolute(number), base, decimalsOf(stated), [row.numberCell]),
        ],
        facts: () => ({
          stated: shownPercentage(stated),
          expected: percentageText(number, base, decimalsOf(stated), "half up"),
          number,
          base,
        }),
      };
    }
  },
  says: {
    en: ({ stated, expected, number, base }) =>
      `The percentage is stated as ${stated}%; of the base of this return, ${count(number)} of ${count(base)} is ${expected}%. An earlier return may have had another base.`,
    "zh-Hant": ({ stated, expected, number, base }) =>
      `百分比列為 ${stated}%；以本報表的基數計算，${count(number)} 佔 ${count(base)} 為 ${expected}%。先前報表的基數可能不同。`,
  },
  todo: {
    en: "Compare it with the return that disclosed the purchase; accept with the reason if it printed this percentage.",
    "zh-Hant": "請與披露該項購回的報表核對；如該報表確為此百分比，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Percentage | Disclosed on |
| 2025-06-12 | 975,000 | 0.01161% {P112} | 2025-06-12 |
| 2025-06-13 | 982,000 | 0.01069% | |
`,
});
