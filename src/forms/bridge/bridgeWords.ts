import type { Language } from "../../shares/values/finding";

/** What the sheet of the bridge says. It is a working paper of the product's own, not a form of the Exchange. */
const WORDS = {
  sheetName: { en: "Bridge {date}", "zh-Hant": "結存變動 {date}" },
  title: { en: "From opening to closing balance", "zh-Hant": "由期初至期終結存" },
  lead: {
    en: "Issued shares, treasury shares left out. Change a figure and the bars follow. This sheet is a working paper and no part of the return.",
    "zh-Hant": "已發行股份（不包括庫存股份）。更改數字後，圖表會隨之更新。本工作表為工作底稿，並非報表的一部分。",
  },
  event: { en: "Event", "zh-Hant": "事件" },
  date: { en: "Date", "zh-Hant": "日期" },
  change: { en: "Change", "zh-Hant": "變動" },
  balance: { en: "Balance", "zh-Hant": "結存" },
  forChart: { en: "What the chart is drawn from", "zh-Hant": "繪圖所用數據" },
  bar: { en: "Bar", "zh-Hant": "標籤" },
  below: { en: "Below (not drawn)", "zh-Hant": "底部（不顯示）" },
  increase: { en: "Increase", "zh-Hant": "增加" },
  decrease: { en: "Decrease", "zh-Hant": "減少" },
  opening: { en: "Opening", "zh-Hant": "期初" },
  closing: { en: "Closing", "zh-Hant": "期終" },
  closingByRegister: { en: "Closing balance by the record", "zh-Hant": "紀錄的期終結存" },
  difference: { en: "Difference", "zh-Hant": "差額" },
  beginsAt: { en: "Bars begin at", "zh-Hant": "圖表起點" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type BridgeWord = keyof typeof WORDS;

export function bridgeWord(language: Language, word: BridgeWord): string {
  return WORDS[word][language];
}
