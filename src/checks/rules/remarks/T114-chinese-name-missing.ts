import { missingChineseNames } from "../../../shares/register/chineseNames";
import { defineCheck } from "../../check";

export const chineseNameMissing = defineCheck<{ what: string; whatInChinese: string }>({
  code: "T114",
  name: "chinese-name-missing",
  severity: "warning",
  source: "FF304 and FF305 in Chinese: header and Section I",
  title: { en: "A Chinese return lacks a Chinese name", "zh-Hant": "中文報表欠缺中文名稱" },
  *find({ ledger: { register }, languages }) {
    if (!languages.includes("zh-Hant")) return;
    for (const { what, cells } of missingChineseNames(register))
      yield { at: cells, facts: { what: what.en, whatInChinese: what["zh-Hant"] } };
  },
  says: {
    en: ({ what }) =>
      `The record has no Chinese name for ${what}: the Chinese return prints a placeholder in square brackets.`,
    "zh-Hant": ({ whatInChinese }) => `紀錄沒有 ${whatInChinese} 的中文名稱：中文報表將印出方括號佔位文字。`,
  },
  todo: {
    en: "Add it: Name in Chinese in the Issuer table, Name in Chinese or Kind in Chinese in Share classes. We never transliterate a name.",
    "zh-Hant": "請補上：發行人表的「中文名稱」，或「股份類別」表的「中文名稱」、「中文種類」。本程式不會音譯名稱。",
  },
  example: `
Languages: en, zh-Hant

Issuer
| Name of issuer | Example Limited {T114} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
});
