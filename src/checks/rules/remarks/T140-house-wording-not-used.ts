import type { Words } from "../../../shares/values/finding";
import { defineCheck } from "../../check";

interface WordingFacts {
  readonly remark: string;
  readonly lost: readonly string[];
  readonly unknown: readonly string[];
  readonly remarkInChinese: string;
  readonly lostInChinese: readonly string[];
  readonly unknownInChinese: readonly string[];
}

export const houseWordingNotUsed = defineCheck<WordingFacts>({
  code: "T140",
  name: "house-wording-not-used",
  severity: "warning",
  source: "Remarks: every number of the narrative is one of the tables",
  title: { en: "A house wording that does not fit the return", "zh-Hant": "不適用於報表的自訂措辭" },
  *find({ narrative }) {
    for (const { title, lost, unknown } of narrative.refused) {
      yield {
        at: [],
        facts: {
          remark: title.en,
          lost: lost.map(inEnglish),
          unknown: unknown.map(inEnglish),
          remarkInChinese: title["zh-Hant"],
          lostInChinese: lost.map(inChinese),
          unknownInChinese: unknown.map(inChinese),
        },
      };
    }
  },
  says: {
    en: ({ remark, lost, unknown }) =>
      `The house wording of the remark “${remark}” does not fit this return (${[...lost.map((slot) => `it lacks “${slot}”`), ...unknown.map((slot) => `there is no “${slot}”`)].join(", ")}): the built-in words are printed.`,
    "zh-Hant": ({ remarkInChinese, lostInChinese, unknownInChinese }) =>
      `「${remarkInChinese}」備註的自訂措辭不適用於本報表（${[...lostInChinese.map((slot) => `欠缺「${slot}」`), ...unknownInChinese.map((slot) => `並無「${slot}」`)].join("、")}）：現以預設措辭列印。`,
  },
  todo: {
    en: "Read the remark as printed; change the house wording, or edit this remark alone.",
    "zh-Hant": "請閱讀列印的備註；更改自訂措辭，或只修改此備註。",
  },
  example: `
House wordings {T140}
| Remark | Lacks | Asks for |
| Cancellation | number, class | total |
`,
});

function inEnglish({ en }: Words): string {
  return en;
}

function inChinese(words: Words): string {
  return words["zh-Hant"];
}
