import { defineCheck } from "../../check";

export const remarkFactBlank = defineCheck<{ fact: string; remark: string }>({
  code: "T112",
  name: "remark-fact-blank",
  severity: "warning",
  source: "FF304 and FF305: Remarks",
  title: { en: "A fact a remark needs is blank", "zh-Hant": "備註所需資料留空" },
  *find({ remarks }) {
    const reported = new Set<string>();
    for (const { code, missing } of remarks) {
      for (const { fact, cells } of missing) {
        const key = JSON.stringify([fact, cells]);
        // The return in the other language needs the same fact: it is reported once.
        if (!reported.has(key)) yield { at: cells, facts: { fact, remark: code } };
        reported.add(key);
      }
    }
  },
  says: {
    en: ({ fact }) => `A fact the remarks need is blank: [${fact}] is printed in its place.`,
    "zh-Hant": ({ fact }) => `備註所需資料留空：備註將印出「[${fact}]」。`,
  },
  todo: { en: "Fill it in from the document.", "zh-Hant": "請按文件填上。" },
  example: `
Languages: en

Issuer
| Name of issuer | Example Limited |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -100 | {T112} |
`,
});
