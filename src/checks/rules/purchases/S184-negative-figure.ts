import { negativeFigures } from "../../../shares/negativeFigures";
import { defineCheck } from "../../check";

export const negativeFigure = defineCheck<{ shown: string }>({
  code: "S184",
  name: "negative-figure",
  severity: "error",
  source: "FF304 and FF305 Section I and Section II: prices, totals and the mandate are no decreases",
  title: { en: "A price, a total or a number of the mandate below zero", "zh-Hant": "低於零的價格、總額或授權數目" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const { shown, cell } of negativeFigures(register)) yield { at: [cell], facts: { shown } };
  },
  says: {
    en: ({ shown }) => `This figure is ${shown}: it cannot be below zero.`,
    "zh-Hant": ({ shown }) => `此數目為 ${shown}，不可低於零。`,
  },
  todo: {
    en: "Take the minus sign or the brackets away, or correct the figure.",
    "zh-Hant": "請刪去負號或括號，或更正該數目。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Purchased before this register | -1,000 {S184} |
`,
});
