import type { Language, Words } from "../shares/values/finding";
import { WORDS_IN_ENGLISH } from "./words.en";
import { WORDS_IN_CHINESE } from "./words.zh-Hant";

/** The pane's texts: a language that lacks one does not compile. */
export type PaneWords = Readonly<typeof WORDS_IN_ENGLISH>;

const WORDS: Readonly<Record<Language, PaneWords>> = { en: WORDS_IN_ENGLISH, "zh-Hant": WORDS_IN_CHINESE };

export function wordsIn(language: Language): PaneWords {
  return WORDS[language];
}

/** A message in both languages, so that what waits to be read follows the switch. */
export function inBothLanguages(says: (words: PaneWords) => string): Words {
  return { en: says(WORDS.en), "zh-Hant": says(WORDS["zh-Hant"]) };
}
