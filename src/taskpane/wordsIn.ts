import type { Language } from "../shares/values/finding";
import type { PaneWords } from "./paneWords";
import { WORDS_IN_ENGLISH } from "./words.en";

/** A message from the pane's words; by the language too, where it names things. What waits to be read is said anew when the language is switched. */
export type SaysInWords = (words: PaneWords, language: Language) => string;

/** The pane's texts in a language. Those of the other than English are fetched: most panes need one language alone. */
export async function fetchWords(language: Language): Promise<PaneWords> {
  return language === "en" ? WORDS_IN_ENGLISH : (await import("./words.zh-Hant")).WORDS_IN_CHINESE;
}
