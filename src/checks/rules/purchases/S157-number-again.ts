import { dealingCell } from "../../../shares/register/rowCells";
import { unsignedTerms } from "../../balanceEquations";
import { defineCheck } from "../../check";
import { sumEquation } from "../../equation";
import { ratioOf } from "../../../shares/values/ratio";
import { count } from "../../wording";
import { absolute } from "../../../shares/values/quantity";

export const numberAgain = defineCheck<{ number: bigint; again: bigint; difference: bigint }>({
  code: "S157",
  name: "number-again",
  severity: "error",
  source: "FF304 and FF305 Section II A: number of shares purchased",
  title: { en: "A number bought that two columns give differently", "zh-Hant": "兩欄所列不同的購回數目" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const row of register.repurchases) {
      const { number, numberAgain: again } = row;
      if (number === null || again == null || absolute(number) === absolute(again)) continue;
      yield {
        at: [dealingCell(row, "Number"), dealingCell(row, "Number again")],
        facts: { number, again, difference: absolute(number) - absolute(again) },
      };
    }
  },
  *equations({ ledger: { register } }) {
    for (const row of register.repurchases) {
      const { number, numberAgain: again } = row;
      if (number === null || again == null) continue;
      const stated = { cell: dealingCell(row, "Number again"), value: ratioOf(again), factor: -1n, isSize: true };
      yield { at: dealingCell(row, "Number"), equation: sumEquation([...unsignedTerms(row, 1n), stated]) };
    }
  },
  says: {
    en: ({ number, again }) =>
      `The row gives the number bought twice, as ${count(number)} and as ${count(again)}; in the other rows the two columns agree.`,
    "zh-Hant": ({ number, again }) =>
      `此行列出購回數目兩次，分別為 ${count(number)} 及 ${count(again)}；其他各行兩欄相符。`,
  },
  todo: {
    en: "Correct the one that differs from the broker's note. Where the second column is another figure, give it another heading.",
    "zh-Hant": "請按經紀成交單據更正有誤者；如第二欄是另一數字，請更改其標題。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Number again |
| 2025-06-13 | 6,000 {S157} | 5,000 |
| 2025-06-16 | 5,000 | 5,000 |
`,
});
