import type { Language } from "../../shares/finding";

/** What the tie-out says. It is a working paper of the product's own, not a form of the Exchange. */
const WORDS = {
  title: { en: "Tie-out of {sheet}", "zh-Hant": "{sheet} 核對表" },
  lead: {
    en: "Every figure on the return, recomputed from the register by the formulas beside it. A tick: they agree. A cross: they do not. A dash: no formula can follow it; compare it with its cells by hand. This sheet is a working paper and no part of the return.",
    "zh-Hant": "報表上每一項數字均由旁邊的公式按登記冊重新計算。✓ 表示相符，✗ 表示不符，– 表示無法以公式計算，請按所列儲存格自行核對。本工作表為工作底稿，並非報表的一部分。",
  },
  figure: { en: "Figure", "zh-Hant": "項目" },
  onReturn: { en: "On the return", "zh-Hant": "報表數字" },
  recomputed: { en: "From the register", "zh-Hant": "按登記冊計算" },
  difference: { en: "Difference", "zh-Hant": "差額" },
  ticked: { en: "✓ / ✗", "zh-Hant": "✓ / ✗" },
  sources: { en: "Cells of the register", "zh-Hant": "登記冊儲存格" },
  more: { en: "and {count} more", "zh-Hant": "另有 {count} 處" },
  summary: { en: "Figures that do not agree", "zh-Hant": "不符項目數目" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** The last part of a field's name, in words. */
const FIELDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "Header.DateSubmitted": { en: "Date submitted", "zh-Hant": "呈交日期" },
  "Opening.Date": { en: "Opening date", "zh-Hant": "期初結存日期" },
  "Opening.Issued": { en: "Opening balance", "zh-Hant": "期初結存" },
  "Opening.Treasury": { en: "Opening treasury shares", "zh-Hant": "期初庫存股份" },
  "Opening.Total": { en: "Opening total", "zh-Hant": "期初總數" },
  "Closing.Date": { en: "Closing date", "zh-Hant": "期終結存日期" },
  "Closing.Issued": { en: "Closing balance", "zh-Hant": "期終結存" },
  "Closing.Treasury": { en: "Closing treasury shares", "zh-Hant": "期終庫存股份" },
  "Closing.Total": { en: "Closing total", "zh-Hant": "期終總數" },
  "Date": { en: "date", "zh-Hant": "日期" },
  "Issued": { en: "number", "zh-Hant": "數目" },
  "Shares": { en: "number", "zh-Hant": "數目" },
  "Number": { en: "number", "zh-Hant": "數目" },
  "Treasury": { en: "treasury shares", "zh-Hant": "庫存股份" },
  "Percent": { en: "percentage", "zh-Hant": "百分比" },
  "Price": { en: "price", "zh-Hant": "價格" },
  "MarketPrice": { en: "market price", "zh-Hant": "市價" },
  "Discount": { en: "discount or premium", "zh-Hant": "折讓或溢價" },
  "Highest": { en: "highest price", "zh-Hant": "最高價" },
  "Lowest": { en: "lowest price", "zh-Hant": "最低價" },
  "Paid": { en: "paid", "zh-Hant": "付出總額" },
  "Received": { en: "received", "zh-Hant": "收取總額" },
  "TotalNumber": { en: "total number", "zh-Hant": "總數" },
  "TotalPaid": { en: "total paid", "zh-Hant": "付出總額" },
  "TotalReceived": { en: "total received", "zh-Hant": "收取總額" },
  "ForCancellation": { en: "for cancellation", "zh-Hant": "擬註銷" },
  "ForTreasury": { en: "for holding in treasury", "zh-Hant": "擬持作庫存股份" },
  "Mandate.ResolutionDate": { en: "date of the resolution", "zh-Hant": "決議日期" },
  "Mandate.Authorised": { en: "shares authorised", "zh-Hant": "授權股份數目" },
  "Mandate.Purchased": { en: "bought under the mandate", "zh-Hant": "根據授權已購回" },
  "Mandate.Percent": { en: "percentage of the mandate's base", "zh-Hant": "佔決議日已發行股份百分比" },
  "ExplanatoryStatement": { en: "date of the explanatory statement", "zh-Hant": "說明函件日期" },
  "Moratorium": { en: "end of the moratorium", "zh-Hant": "暫止期屆滿日" },
};

const PARTS: readonly (readonly [pattern: RegExp, words: Readonly<Record<Language, string>>])[] = [
  [/^Event(\d+)$/, { en: "line $1)", "zh-Hant": "第 $1) 項" }],
  [/^PartB(\d+)$/, { en: "Part B, line $1)", "zh-Hant": "B部第 $1) 項" }],
  [/^SectionII$/, { en: "Section II", "zh-Hant": "第二章節" }],
  [/^SectionIII$/, { en: "Section III", "zh-Hant": "第三章節" }],
  [/^(?:Purchase|Sale)(\d+)$/, { en: "line $1)", "zh-Hant": "第 $1) 項" }],
  [/^Remarks$/, { en: "Remarks", "zh-Hant": "備註" }],
];

export type TieOutWord = keyof typeof WORDS;

export function tieOutWord(language: Language, word: TieOutWord): string {
  return WORDS[word][language];
}

/** `Class B, line 2), number` for `Class1.Event2.Issued`. @param classNames of the blocks, in their order */
export function figureInWords(name: string, language: Language, classNames: readonly string[]): string {
  const parts = name.split(".");
  for (let from = 0; from < parts.length; from += 1) {
    const words = FIELDS[parts.slice(from).join(".")];
    if (words !== undefined) return [...parts.slice(0, from).map((part) => partInWords(part, language, classNames)), words[language]].join(", ");
  }
  return parts.map((part) => partInWords(part, language, classNames)).join(", ");
}

function partInWords(part: string, language: Language, classNames: readonly string[]): string {
  const number = /^Class(\d+)$/.exec(part)?.[1];
  if (number !== undefined) return classNames[parseInt(number, 10) - 1] ?? part;
  for (const [pattern, words] of PARTS) if (pattern.test(part)) return part.replace(pattern, words[language]);
  return part;
}
