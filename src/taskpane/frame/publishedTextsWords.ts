import type { Language } from "../../shares/values/finding";

/** Where published returns are given, as PDF or as text. */
interface PublishedTextsWords {
  readonly chooseReturns: string;
  readonly readingReturns: string;
  readonly pasteText: string;
  readonly addText: string;
  /** What a pasted text is called, by its number. */
  readonly pasted: (number: number) => string;
  readonly leaveOut: (document: string) => string;
}

export const PUBLISHED_TEXTS_WORDS: Readonly<Record<Language, PublishedTextsWords>> = {
  en: {
    chooseReturns: "Choose returns…",
    readingReturns: "Reading…",
    pasteText: "Text of a return",
    addText: "Add this text",
    pasted: (number) => `Pasted text ${number}`,
    leaveOut: (document) => `Leave out ${document}`,
  },
  "zh-Hant": {
    chooseReturns: "選擇報表…",
    readingReturns: "讀取中…",
    pasteText: "報表文字",
    addText: "加入此文字",
    pasted: (number) => `貼上的文字 ${number}`,
    leaveOut: (document) => `剔除 ${document}`,
  },
};
