import { defineCheck } from "../../check";

export const figureTypedByHand = defineCheck<{ remark: string; typed: string }>({
  code: "T120",
  name: "figure-typed-by-hand",
  severity: "warning",
  source: "Remarks: every number of the narrative is one of the tables",
  title: { en: "A figure of an edited remark that is in no table", "zh-Hant": "經修改備註中表格所無的數字" },
  *find({ narrative }) {
    for (const { remark, text, cells } of narrative.typed) yield { at: cells, facts: { remark, typed: text } };
  },
  says: {
    en: ({ typed }) => `The edited remark says ${typed}, which does not appear in the record or the return.`,
    "zh-Hant": ({ typed }) => `經修改的備註提及 ${typed}，但紀錄及報表均無此數。`,
  },
  todo: {
    en: "Correct it, or accept with the reason if it is right.",
    "zh-Hant": "請更正；如確有此意，請註明理由後接受。",
  },
  example: `
Edited remarks
| Remark | Typed by hand |
| cancellation | 31,775,001 {T120} |
`,
});
