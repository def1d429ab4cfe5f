import type { Language } from "../shares/values/finding";
import { inUnits } from "../shares/values/inUnits";
import { WORDS_EN, type WordKey } from "./words.en";
import { WORDS_ZH_HANT } from "./words.zh-Hant";
import type { OfficialWord } from "./words/officialWord";

export type { WordKey } from "./words.en";

const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, OfficialWord>>>> = {
  en: WORDS_EN,
  "zh-Hant": WORDS_ZH_HANT,
};

/** A text of the forms by its name, or one that an edition has of its own. */
export type FormWord = WordKey | Readonly<Record<Language, OfficialWord>>;

/** A text of the form, with whether it was read on a published return. */
export function officialWord(word: FormWord, language: Language): OfficialWord {
  return typeof word === "string" ? WORDS[language][word] : word[language];
}

/** A label of the form as it prints: said of units for a trust, which files on the same form. */
export function labelIn(language: Language, word: FormWord, ofUnits: boolean): string {
  const text = wordIn(language, word);
  return ofUnits ? inUnits(text, language) : text;
}

/** A text of the form as it prints. */
export function wordIn(language: Language, word: FormWord): string {
  return officialWord(word, language).text;
}
