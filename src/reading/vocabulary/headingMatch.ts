import type { TableKind } from "../../shares/register/table";
import { TABLE_WORDS } from "./headings/allHeadings";
import { NOT_READ } from "./headings/notRead";
import { phrasesOf } from "./phrases";
import { EXPLAINED_HAN, EXPLAINED_WORDS } from "./wordForms";
import { headingWords } from "./words";

/** What a phrase of the vocabulary means: a field, or a column that is known and not read. */
export type PhraseMeaning =
  | { readonly kind: TableKind; readonly field: string; readonly needed: boolean }
  | { readonly kind: null; readonly field: string; readonly needed: false };

/** A phrase of the vocabulary, in its words. */
interface KnownPhrase {
  readonly words: readonly string[];
  readonly meaning: PhraseMeaning;
  readonly strength: number;
  readonly generic: boolean;
}

/** How a heading fits a phrase. `exact`: its words in their order. `words`: the same words, with others that say nothing. `partial`: with words nobody explains. */
export type MatchKind = "exact" | "words" | "partial";

export interface PhraseMatch {
  readonly meaning: PhraseMeaning;
  readonly match: MatchKind;
  /** 0 to 1. */
  readonly weight: number;
  readonly generic: boolean;
}

const OWN_NAME = 1;
const OTHER_NAME = 0.9;
const GENERIC_NAME = 0.6;
const OTHER_ORDER = 0.95;
const EACH_EXPLAINED_WORD = 0.02;
const PARTIAL = 0.6;
const LEAST_WEIGHT = 0.12;
/** Chinese ends with the word that says what a thing is, so that much is sure of the last word of a run. */
const LAST_WORD = 0.4;
const LONGEST_RUN = 24;

interface Index {
  readonly byWords: ReadonlyMap<string, readonly KnownPhrase[]>;
  readonly bySortedWords: ReadonlyMap<string, readonly KnownPhrase[]>;
  /** By the word of the phrase that the fewest phrases have. */
  readonly byRarestWord: ReadonlyMap<string, readonly KnownPhrase[]>;
}

const EXPLAINED_HAN_WORDS: ReadonlySet<string> = new Set(EXPLAINED_HAN);
const INDEX = indexOf(knownPhrases());

function knownPhrases(): KnownPhrase[] {
  const phrases: KnownPhrase[] = [];
  const add = (meaning: PhraseMeaning, text: string, strength: number, generic: boolean): void => {
    const words = headingWords(text);
    if (words.length > 0) phrases.push({ words, meaning, strength, generic });
  };
  for (const { kind, fields } of TABLE_WORDS)
    for (const { field, needed, phrases: notation } of fields) {
      const meaning = { kind, field, needed };
      const others = phrasesOf(notation);
      const own = others.find(({ text }) => text.toLowerCase() === field.toLowerCase());
      add(meaning, field, own?.generic === true ? GENERIC_NAME : OWN_NAME, own?.generic === true);
      for (const { text, generic } of others) add(meaning, text, generic ? GENERIC_NAME : OTHER_NAME, generic);
    }
  for (const { name, phrases: notation } of NOT_READ) {
    const meaning = { kind: null, field: name, needed: false } as const;
    for (const { text, generic } of phrasesOf(notation)) add(meaning, text, OTHER_NAME, generic);
  }
  return phrases;
}

function indexOf(phrases: readonly KnownPhrase[]): Index {
  const counts = new Map<string, number>();
  const byWords = new Map<string, KnownPhrase[]>();
  const distinct: KnownPhrase[] = [];
  for (const phrase of phrases) {
    const known = listIn(byWords, phrase.words.join(" "));
    if (known.some(({ meaning }) => meaning === phrase.meaning)) continue;
    known.push(phrase);
    distinct.push(phrase);
    for (const word of phrase.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const bySortedWords = new Map<string, KnownPhrase[]>();
  const byRarestWord = new Map<string, KnownPhrase[]>();
  for (const phrase of distinct) {
    const [first = "", ...others] = phrase.words;
    listIn(
      byRarestWord,
      others.reduce((rarest, word) => ((counts.get(word) ?? 0) < (counts.get(rarest) ?? 0) ? word : rarest), first),
    ).push(phrase);
    if (others.length > 0) listIn(bySortedWords, [...phrase.words].sort().join(" ")).push(phrase);
  }
  return { byWords, bySortedWords, byRarestWord };
}

function listIn(lists: Map<string, KnownPhrase[]>, key: string): KnownPhrase[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

/** Every phrase the words of a heading fit, best first of each meaning. */
export function matchesOf(words: readonly string[]): readonly PhraseMatch[] {
  const exact = INDEX.byWords.get(words.join(" ")) ?? [];
  const matches = exact.map((phrase) => matchOf(phrase, "exact", phrase.strength));
  for (const phrase of INDEX.bySortedWords.get([...words].sort().join(" ")) ?? [])
    if (!exact.includes(phrase)) matches.push(matchOf(phrase, "words", phrase.strength * OTHER_ORDER));
  for (const word of new Set(words)) {
    for (const phrase of INDEX.byRarestWord.get(word) ?? []) {
      const match = phrase.words.length < words.length ? fitWithin(phrase, words) : null;
      if (match !== null) matches.push(match);
    }
    if (/^\p{Script=Han}/u.test(word)) matches.push(...withinRun(word, words));
  }
  return bestOfEach(matches);
}

function matchOf(phrase: KnownPhrase, match: MatchKind, weight: number): PhraseMatch {
  return { meaning: phrase.meaning, match, weight, generic: phrase.generic };
}

/** A phrase all of whose words stand in the heading, with others beside them. */
function fitWithin(phrase: KnownPhrase, words: readonly string[]): PhraseMatch | null {
  const others = [...words];
  for (const word of phrase.words) {
    const at = others.indexOf(word);
    if (at < 0) return null;
    others.splice(at, 1);
  }
  const unexplained = others.filter((word) => !isExplained(word)).length;
  // What a phrase of nothing but explained words means is changed by any other word.
  const telling = phrase.words.filter((word) => !EXPLAINED_WORDS.has(word)).length;
  if (telling === 0 && phrase.meaning.kind === null) return null;
  return settle(phrase, others.length, unexplained, unexplained === 0 ? 1 : telling / (telling + unexplained));
}

function isExplained(word: string): boolean {
  return EXPLAINED_WORDS.has(word) || EXPLAINED_HAN_WORDS.has(word) || /^\d+$/.test(word);
}

function settle(phrase: KnownPhrase, others: number, unexplained: number, covered: number): PhraseMatch | null {
  if (unexplained === 0)
    return matchOf(phrase, "words", phrase.strength * Math.max(OTHER_ORDER - EACH_EXPLAINED_WORD * others, 0.8));
  const weight = phrase.strength * PARTIAL * covered;
  return weight < LEAST_WEIGHT ? null : matchOf(phrase, "partial", weight);
}

/** Phrases of one Chinese word that a longer run holds: 最高價 in 每股最高價. */
function withinRun(run: string, words: readonly string[]): PhraseMatch[] {
  const characters = [...run].slice(0, LONGEST_RUN);
  const beside = words.filter((word) => word !== run && !isExplained(word)).length * 2;
  const matches: PhraseMatch[] = [];
  for (let from = 0; from < characters.length; from++)
    for (let to = from + 1; to <= characters.length; to++) {
      if (to - from === characters.length && words.length === 1) continue;
      const phrases = INDEX.byWords.get(characters.slice(from, to).join(""));
      if (phrases === undefined) continue;
      const rest =
        withoutExplained(characters.slice(0, from).join("")) + withoutExplained(characters.slice(to).join(""));
      const unexplained = [...rest].length + beside;
      const length = to - from;
      const covered = Math.max(length / (length + unexplained), to === characters.length ? LAST_WORD : 0);
      for (const phrase of phrases) {
        const match = settle(phrase, 1, unexplained, covered);
        if (match !== null) matches.push(match);
      }
    }
  return matches;
}

function withoutExplained(part: string): string {
  return EXPLAINED_HAN.reduce((text, word) => text.replaceAll(word, ""), part);
}

function bestOfEach(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const best = new Map<string, PhraseMatch>();
  for (const match of matches) {
    const key = `${match.meaning.kind ?? ""}>${match.meaning.field}`;
    if (match.weight > (best.get(key)?.weight ?? 0)) best.set(key, match);
  }
  return [...best.values()].sort((one, other) => other.weight - one.weight);
}
