import { blankFacts } from "../../../shares/blankFacts";
import { defineCheck } from "../../check";

export const neededFactBlank = defineCheck<{ fact: string; factInChinese: string; rows: number }>({
  code: "T110",
  name: "needed-fact-blank",
  severity: "warning",
  source: "FF304 and FF305: header, Section I, Section II and sign-off",
  title: { en: "A fact the return needs is blank", "zh-Hant": "報表所需資料留空" },
  *find({ ledger: { register }, content }) {
    if (content === null) return;
    for (const { fact, cells } of blankFacts(register, content))
      yield { at: cells, facts: { fact: fact.en, factInChinese: fact["zh-Hant"], rows: cells.length } };
  },
  says: {
    en: ({ fact, rows }) =>
      `${fact} ${rows > 1 ? `is blank on ${rows} rows` : "is blank"}: the return is left blank there.`,
    "zh-Hant": ({ factInChinese, rows }) =>
      `${factInChinese}${rows > 1 ? `有 ${rows} 行` : ""}留空，報表上相應位置亦將留空。`,
  },
  todo: {
    en: "Fill it in from the document.",
    "zh-Hant": "請按文件填上。",
  },
  example: `
Issuer
| Name of issuer | Example Limited |
| Date submitted | {T110} |
| Submitted by | Chan Tai Man |
| Title | Company Secretary |

Share classes
| Share class | Opening balance | Opening date | Stock code |
| Ordinary | 1,000,000 | 2022-11-30 | 00001 |

Movements
| Date | Event | Number of shares | Issue price |
| 2022-12-30 | Placing | 100 | HKD 4.5 |
`,
});
