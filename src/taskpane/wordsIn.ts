import type { Language, Words } from "../shares/values/finding";
import type { PaneWords } from "./paneWords";
import { WORDS_IN_ENGLISH } from "./words.en";
import { WORDS_IN_CHINESE } from "./words.zh-Hant";

const WORDS: Readonly<Record<Language, PaneWords>> = { en: WORDS_IN_ENGLISH, "zh-Hant": WORDS_IN_CHINESE };

/** The pane's texts in a language. */
export function wordsIn(language: Language): PaneWords {
  return WORDS[language];
}

/** A message in both languages, so that what waits to be read follows the switch. */
export function inBothLanguages(says: (words: PaneWords) => string): Words {
  return { en: says(WORDS.en), "zh-Hant": says(WORDS["zh-Hant"]) };
}
