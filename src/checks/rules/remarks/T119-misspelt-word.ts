import { misspeltCells } from "../../../shares/misspeltCells";
import { defineCheck } from "../../check";

export const misspeltWord = defineCheck<{ read: string; meant: string }>({
  code: "T119",
  name: "misspelt-word",
  severity: "warning",
  source: "House judgement: the return prints these words as they are typed",
  title: { en: "A word that looks misspelt", "zh-Hant": "疑似錯字" },
  *find({ ledger: { register }, content }) {
    for (const { read, meant, cells } of misspeltCells(register, content)) yield { at: cells, facts: { read, meant } };
  },
  says: {
    en: ({ read, meant }) => `"${read}" looks like a slip for "${meant}".`,
    "zh-Hant": ({ read, meant }) => `「${read}」疑為「${meant}」之誤。`,
  },
  todo: {
    en: "Correct it, or accept with the reason if it is meant so.",
    "zh-Hant": "請更正；如並無錯誤，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Details | Number of shares |
| 2022-12-30 | Placing | Placing of new ordinray shares {T119} | 100 |
`,
});
