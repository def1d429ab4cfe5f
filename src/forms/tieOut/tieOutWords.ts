import type { Language } from "../../shares/values/finding";

/** What the tie-out says. It is a working paper of the product's own, not a form of the Exchange. */
const WORDS = {
  title: { en: "Tie-out of {sheet}", "zh-Hant": "{sheet} 核對表" },
  lead: {
    en: "Every figure on the return, recomputed from the record by the formulas beside it. A tick: they agree. A cross: they do not. A dash: no formula can follow it; compare it with its cells by hand. This sheet is a working paper and no part of the return.",
    "zh-Hant":
      "報表上每一項數字均由旁邊的公式按紀錄重新計算。✓ 表示相符，✗ 表示不符，– 表示無法以公式計算，請按所列儲存格自行核對。本工作表為工作底稿，並非報表的一部分。",
  },
  figure: { en: "Figure", "zh-Hant": "項目" },
  onReturn: { en: "On the return", "zh-Hant": "報表數字" },
  recomputed: { en: "From the record", "zh-Hant": "按紀錄計算" },
  difference: { en: "Difference", "zh-Hant": "差額" },
  ticked: { en: "✓ / ✗", "zh-Hant": "✓ / ✗" },
  sources: { en: "Cells of the record", "zh-Hant": "紀錄儲存格" },
  more: { en: "and {count} more", "zh-Hant": "另有 {count} 處" },
  summary: { en: "Figures that do not agree", "zh-Hant": "不符項目數目" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type TieOutWord = keyof typeof WORDS;

export function tieOutWord(language: Language, word: TieOutWord): string {
  return WORDS[word][language];
}
