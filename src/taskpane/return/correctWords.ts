import type { Language } from "../../shares/values/finding";

/** What the pane says of returns that were filed before a movement was found. They come with the Return page. */
const CORRECT_WORDS_IN_ENGLISH = {
  title: "Found after filing",
  lead: "Each return in this workbook is composed again from the tables as they are now, and what would change is listed. Returns filed elsewhere can be added as published, as PDF or text.",
  replay: "Compare filed returns",
  allStand: "No return needs correction.",
  none: "No sheet of this workbook says which return it is, and no published return was added.",
  noReturn: (document: string): string =>
    `“${document}” is not a Next Day Disclosure Return: it has neither the title of FF304 nor that of FF305.`,
  stands: "Needs no correction.",
  standsAsRead: "Needs no correction, as far as it could be read.",
  notGiven: "The tables no longer lead to this return.",
  noStamp: "It does not say which return it is. Nothing of it was compared.",
  toCorrect: (fields: number): string => `To be corrected: ${fields} ${fields === 1 ? "field" : "fields"}.`,
  asFiled: "As filed",
  shouldRead: "Should read",
  late: "Not disclosed on any return:",
  questions: "To be answered before a correction is filed",
  clarification: "Clarification",
  write: (count: number): string => `Write ${count === 1 ? "the corrected return" : `${count} corrected returns`}`,
};

const CORRECT_WORDS_IN_CHINESE: typeof CORRECT_WORDS_IN_ENGLISH = {
  title: "呈交後才發現的變動",
  lead: "按各表現時的內容重新編製本活頁簿內每份報表，指出哪些報表應予更正及如何更正。在別處呈交的報表，可加入其已刊發的 PDF 或文字。",
  replay: "核對已呈交的報表",
  allStand: "每份報表均無須更正。",
  none: "本活頁簿內沒有工作表載明屬於哪份報表，亦未加入已刊發的報表。",
  noReturn: (document) => `「${document}」並非翌日披露報表：其中既無 FF304 亦無 FF305 的標題。`,
  stands: "無須更正。",
  standsAsRead: "就所能讀取的部分而言，無須更正。",
  notGiven: "各表現時不再有此報表的內容。",
  noStamp: "未有載明屬於哪份報表，未作核對。",
  toCorrect: (fields) => `應予更正：${fields} 項。`,
  asFiled: "呈交時",
  shouldRead: "應為",
  late: "未有任何報表披露：",
  questions: "呈交更正前須回答",
  clarification: "澄清",
  write: (count) => `編製 ${count} 份更正報表`,
};

export const CORRECT_WORDS: Readonly<Record<Language, typeof CORRECT_WORDS_IN_ENGLISH>> = {
  en: CORRECT_WORDS_IN_ENGLISH,
  "zh-Hant": CORRECT_WORDS_IN_CHINESE,
};
