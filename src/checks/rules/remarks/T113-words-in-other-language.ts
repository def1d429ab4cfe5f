import { defineCheck } from "../../check";

/** As many words as a message lists in full. */
const LISTED = 5;

export const wordsInOtherLanguage = defineCheck<{
  isEnglish: boolean;
  words: readonly string[];
  wordsInChinese: readonly string[];
}>({
  code: "T113",
  name: "words-in-other-language",
  severity: "warning",
  source: "FF304 and FF305: a return is in English or in Chinese",
  title: { en: "Words of the record in the other language", "zh-Hant": "報表印出另一種語文的文字" },
  *find({ languages, wordsLeft }) {
    for (const language of languages) {
      const left = wordsLeft.filter((words) => words.language === language);
      if (left.length === 0) continue;
      yield {
        at: left.flatMap(({ cells }) => cells),
        facts: {
          isEnglish: language === "en",
          words: left.map(({ field, text }) => `${field.en} “${text}”`),
          wordsInChinese: left.map(({ field, text }) => `${field["zh-Hant"]}「${text}」`),
        },
      };
    }
  },
  says: {
    en: ({ isEnglish, words }) =>
      `The ${isEnglish ? "English" : "Chinese"} return prints in ${isEnglish ? "Chinese" : "English"}, as the record has it: ${listed(words, "; ")}${rest(words, (more) => `; and ${more} more`)}.`,
    "zh-Hant": ({ isEnglish, wordsInChinese }) =>
      `${isEnglish ? "英文" : "中文"}報表按紀錄以${isEnglish ? "中文" : "英文"}印出：${listed(wordsInChinese, "；")}${rest(wordsInChinese, (more) => `；另有 ${more} 項`)}。`,
  },
  todo: {
    en: ({ isEnglish }) =>
      isEnglish
        ? "Write them in English before you file. Names have a place for each language: Name of issuer, Share class and Kind of shares in English, Name in Chinese and Kind in Chinese beside them. We never translate words of your own."
        : "Write them in Chinese before you file; values of the form's own lists are printed in Chinese by themselves. We never translate words of your own.",
    "zh-Hant": ({ isEnglish }) =>
      isEnglish
        ? "請於呈交前以英文寫上。名稱中英文各有欄位：「公司名稱」、「股份類別」、「股份種類」填英文，「中文名稱」、「中文種類」填中文。本程式不會翻譯閣下的文字。"
        : "請於呈交前以中文寫上；表格選單內的文字會自行以中文印出。本程式不會翻譯閣下的文字。",
  },
  example: `
Languages: en

Issuer
| Name of issuer | 長江和記實業有限公司 {T113} |

Share classes
| Share class | Opening balance | Opening date |
| 普通股 | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Details | Number of shares |
| 2022-12-30 | Placing | 先舊後新配售 | 100 |
`,
});

function listed(words: readonly string[], joint: string): string {
  return words.slice(0, LISTED).join(joint);
}

function rest(words: readonly string[], says: (more: string) => string): string {
  return words.length > LISTED ? says(`${words.length - LISTED}`) : "";
}
