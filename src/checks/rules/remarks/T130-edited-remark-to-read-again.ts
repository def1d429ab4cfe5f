import { defineCheck } from "../../check";

export const editedRemarkToReadAgain = defineCheck<{ remark: string; changes: string }>({
  code: "T130",
  name: "edited-remark-to-read-again",
  severity: "warning",
  source: "Remarks: every number of the narrative is one of the tables",
  title: { en: "A table changed since a remark was edited", "zh-Hant": "備註經修改後表格有變" },
  *find({ narrative }) {
    for (const { remark, changes } of narrative.toReadAgain) {
      yield {
        at: changes.flatMap(({ cells }) => cells),
        facts: { remark, changes: changes.map(({ from, to }) => `${from} → ${to ?? "?"}`).join("; ") },
      };
    }
  },
  says: {
    en: ({ changes }) =>
      `The tables changed since a remark was edited (${changes}): the drafted remark is printed instead.`,
    "zh-Hant": ({ changes }) => `備註經修改後表格有變（${changes}）：現改印自動編寫的備註。`,
  },
  todo: {
    en: "Read the edited remark again and keep it, or restore the drafted remark.",
    "zh-Hant": "請重新閱讀經修改的備註並予以保留，或恢復擬備的備註。",
  },
  example: `
Remarks to read again
| Remark | Was | Is |
| cancellation | 31,775,000 | 31,757,000 {T130} |
`,
});
