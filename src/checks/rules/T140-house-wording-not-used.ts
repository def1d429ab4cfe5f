import { defineCheck } from "../check";

export const houseWordingNotUsed = defineCheck<{ remark: string; lost: string; unknown: string }>({
  code: "T140",
  name: "house-wording-not-used",
  severity: "warning",
  source: "Remarks: every number of the narrative is one of the tables",
  title: { en: "A house wording that does not fit the return", "zh-Hant": "不適用於報表的自訂措辭" },
  *find({ narrative }) {
    for (const { remark, lost, unknown } of narrative.refused) yield { at: [], facts: { remark, lost: lost.join(", "), unknown: unknown.join(", ") } };
  },
  says: {
    en: ({ remark, lost, unknown }) =>
      `The house wording of the remark "${remark}" does not fit this return (${[...slots(lost).map((slot) => `it lacks ${slot}`), ...slots(unknown).map((slot) => `there is no ${slot}`)].join(", ")}): the built-in words are printed.`,
    "zh-Hant": ({ remark, lost, unknown }) =>
      `「${remark}」備註的自訂措辭不適用於本報表（${[...slots(lost).map((slot) => `欠缺 ${slot}`), ...slots(unknown).map((slot) => `並無 ${slot}`)].join("、")}）：現以預設措辭列印。`,
  },
  todo: { en: "Read the remark as printed; change the house wording, or edit this remark alone.", "zh-Hant": "請閱讀列印的備註；更改自訂措辭，或只修改此備註。" },
  example: `
House wordings {T140}
| Remark | Lacks | Asks for |
| cancellation | number, class | total |
`,
});

function slots(listed: string): readonly string[] {
  return listed === "" ? [] : listed.split(", ").map((slot) => `{${slot}}`);
}
