import type { Language } from "../../shares/values/finding";

/** What the pane says around a likely slip, beside what the diagnosis says itself. They come with the first slip. */
const CAUSE_WORDS_IN_ENGLISH = {
  likelySlip: "Likely slip",
  likelySlips: "One of these slips",
  nextLikely: "Less likely:",
  moreSlips: (count: number): string => `${count} ${count === 1 ? "other cell is" : "other cells are"} as likely.`,
  putRight: "Put right…",
  putRightCell: (address: string, value: string): string => `Put right… ${address}: ${value}`,
};

const CAUSE_WORDS_IN_CHINESE: typeof CAUSE_WORDS_IN_ENGLISH = {
  likelySlip: "可能的筆誤",
  likelySlips: "以下其中一項筆誤",
  nextLikely: "次可能：",
  moreSlips: (count) => `另有 ${count} 個儲存格同樣可能。`,
  putRight: "更正…",
  putRightCell: (address, value) => `更正… ${address}：${value}`,
};

export const CAUSE_WORDS: Readonly<Record<Language, typeof CAUSE_WORDS_IN_ENGLISH>> = {
  en: CAUSE_WORDS_IN_ENGLISH,
  "zh-Hant": CAUSE_WORDS_IN_CHINESE,
};
