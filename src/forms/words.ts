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

/**
 * What was typed in the words the form has for it in a language, in whichever language it was typed; as it stands where it is none of them.
 * @param words those it may be
 */
export function wordOfForm(typed: string, words: readonly WordKey[], language: Language): string {
  const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  const meant = plain(typed);
  const found = words.find(
    (word) => plain(WORDS.en[word].text) === meant || plain(WORDS["zh-Hant"][word].text) === meant,
  );
  return found === undefined ? typed : wordIn(language, found);
}

/** Every text of the forms in a language that was read on no published return. */
export function textsNotRead(language: Language): readonly string[] {
  return Object.values(WORDS[language]).flatMap(({ text, verified }) => (verified ? [] : [text]));
}

/** Every text of the forms in a language. */
export function textsOfForms(language: Language): readonly string[] {
  return Object.values(WORDS[language]).map(({ text }) => text);
}
