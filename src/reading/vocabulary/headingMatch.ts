import type { TableKind } from "../../shares/register/table";
import { TABLE_WORDS } from "./headings/allHeadings";
import { NOT_READ } from "./headings/notRead";
import { patternsOf } from "./phrases";
import { EXPLAINED_HAN, EXPLAINED_WORDS } from "./wordForms";
import { headingWords, patternWords } from "./words";

/** What a phrase of the vocabulary means: a field, or a column that is known and not read. */
type PhraseMeaning =
  | { readonly kind: TableKind; readonly field: string; readonly needed: boolean }
  | { readonly kind: null; readonly field: string; readonly needed: false };

/** Words of the vocabulary, and everything they mean. */
interface KnownPhrase {
  readonly words: readonly string[];
  readonly senses: Sense[];
}

interface Sense {
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
const LEAST_EXPLAINED = 0.8;
const LEAST_WEIGHT = 0.12;
/** Chinese ends with the word that says what a thing is, so that much is sure of the last word of a run. */
const LAST_WORD = 0.4;
const LONGEST_RUN = 24;

interface Index {
  readonly byWords: ReadonlyMap<string, KnownPhrase>;
  /** By the word of the phrase that the fewest phrases have. */
  readonly byRarestWord: ReadonlyMap<string, readonly KnownPhrase[]>;
}

const EXPLAINED_HAN_WORDS: ReadonlySet<string> = new Set(EXPLAINED_HAN);
const INDEX = indexOf(knownPhrases());

function knownPhrases(): ReadonlyMap<string, KnownPhrase> {
  const phrases = new Map<string, KnownPhrase>();
  const add = (words: readonly string[], key: string, sense: Sense): void => {
    const known = phrases.get(key);
    if (known === undefined) phrases.set(key, { words, senses: [sense] });
    else if (!known.senses.some(({ meaning }) => meaning === sense.meaning)) known.senses.push(sense);
  };
  // Several kinds of table have the same fields.
  const notations = new Map<string, readonly PhraseWords[]>();
  const addAll = (meaning: PhraseMeaning, notation: string): void => {
    let others = notations.get(notation);
    if (others === undefined) notations.set(notation, (others = phraseWords(notation)));
    const plain = { meaning, strength: OTHER_NAME, generic: false };
    const common = { meaning, strength: GENERIC_NAME, generic: true };
    for (const { words, key, generic } of others) add(words, key, generic ? common : plain);
  };
  for (const { kind, fields } of TABLE_WORDS)
    for (const { field, needed, phrases: notation } of fields) {
      const meaning = { kind, field, needed };
      const generic = notation.includes(`${field}~`);
      const words = headingWords(field);
      add(words, words.join(" "), { meaning, strength: generic ? GENERIC_NAME : OWN_NAME, generic });
      addAll(meaning, notation);
    }
  for (const { name, phrases: notation } of NOT_READ) addAll({ kind: null, field: name, needed: false }, notation);
  return phrases;
}

interface PhraseWords {
  readonly words: readonly string[];
  readonly key: string;
  readonly generic: boolean;
}

/** The different phrases of a notation, in their words. */
function phraseWords(notation: string): readonly PhraseWords[] {
  const found = new Map<string, PhraseWords>();
  for (const { pattern, generic } of patternsOf(notation))
    for (const words of patternWords(pattern)) {
      const key = words.join(" ");
      if (key !== "" && !found.has(key)) found.set(key, { words, key, generic });
    }
  return [...found.values()];
}

function indexOf(byWords: ReadonlyMap<string, KnownPhrase>): Index {
  const counts = new Map<string, number>();
  for (const { words } of byWords.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarestWord = new Map<string, KnownPhrase[]>();
  for (const phrase of byWords.values()) {
    let rarest = phrase.words[0] ?? "";
    for (const word of phrase.words) if ((counts.get(word) ?? 0) < (counts.get(rarest) ?? 0)) rarest = word;
    const list = byRarestWord.get(rarest);
    if (list === undefined) byRarestWord.set(rarest, [phrase]);
    else list.push(phrase);
  }
  return { byWords, byRarestWord };
}

/** The best match of each meaning, while they are looked for. */
class BestMatches {
  readonly #best = new Map<PhraseMeaning, PhraseMatch>();

  /** @param share of its strength that a sense of the phrase keeps @param onlyFields leaves out columns that are not read */
  add(phrase: KnownPhrase, match: MatchKind, share: number, onlyFields = false): void {
    for (const { meaning, strength, generic } of phrase.senses) {
      if (onlyFields && meaning.kind === null) continue;
      const weight = strength * share;
      if (weight >= LEAST_WEIGHT && weight > (this.#best.get(meaning)?.weight ?? 0))
        this.#best.set(meaning, { meaning, match, weight, generic });
    }
  }

  sorted(): readonly PhraseMatch[] {
    return [...this.#best.values()].sort((one, other) => other.weight - one.weight);
  }
}

/** Every meaning the words of a heading fit, best first. */
export function matchesOf(words: readonly string[]): readonly PhraseMatch[] {
  const best = new BestMatches();
  const exact = INDEX.byWords.get(words.join(" "));
  if (exact !== undefined) best.add(exact, "exact", 1);
  for (const word of new Set(words)) {
    for (const phrase of INDEX.byRarestWord.get(word) ?? [])
      if (phrase !== exact && phrase.words.length <= words.length) fitWithin(phrase, words, best);
    if (isHan(word)) fitWithinRun(word, words, best);
  }
  return best.sorted();
}

function isHan(word: string): boolean {
  return /^[\u3400-\u9fff]/.test(word);
}

/** A phrase all of whose words stand in the heading, in any order or with others beside them. */
function fitWithin(phrase: KnownPhrase, words: readonly string[], best: BestMatches): void {
  const isRepeated = phrase.words.some((word, index) => phrase.words.indexOf(word) !== index);
  if (!phrase.words.every((word) => words.includes(word)) || (isRepeated && phrase.words.length < words.length)) return;
  const others = words.filter((word) => !phrase.words.includes(word));
  if (others.length === 0 && phrase.words.length === words.length) {
    best.add(phrase, "words", OTHER_ORDER);
    return;
  }
  const unexplained = others.filter((word) => !isExplained(word)).length;
  // What a phrase of nothing but explained words means is changed by any other word.
  const telling = phrase.words.filter((word) => !EXPLAINED_WORDS.has(word)).length;
  if (unexplained === 0) best.add(phrase, "words", explainedShare(others.length), telling === 0);
  else best.add(phrase, "partial", (PARTIAL * telling) / (telling + unexplained));
}

function explainedShare(others: number): number {
  return Math.max(OTHER_ORDER - EACH_EXPLAINED_WORD * others, LEAST_EXPLAINED);
}

function isExplained(word: string): boolean {
  return EXPLAINED_WORDS.has(word) || EXPLAINED_HAN_WORDS.has(word) || /^\d+$/.test(word);
}

/** Phrases of one Chinese word that a longer run holds: 最高價 in 每股最高價. */
function fitWithinRun(run: string, words: readonly string[], best: BestMatches): void {
  const beside = words.filter((word) => word !== run && !isExplained(word)).length * 2;
  const end = Math.min(run.length, LONGEST_RUN);
  for (let from = 0; from < end; from++)
    for (let to = from + 1; to <= end; to++) {
      // The whole run alone was looked up before.
      const known = to - from === run.length && words.length === 1 ? undefined : INDEX.byWords.get(run.slice(from, to));
      if (known === undefined) continue;
      const unexplained = unexplainedIn(run.slice(0, from)) + unexplainedIn(run.slice(to)) + beside;
      if (unexplained === 0) best.add(known, "words", explainedShare(1));
      else {
        const covered = (to - from) / (to - from + unexplained);
        best.add(known, "partial", PARTIAL * Math.max(covered, to === run.length ? LAST_WORD : 0));
      }
    }
}

/** How many characters of a part of a run nobody explains. */
function unexplainedIn(part: string): number {
  return part === "" ? 0 : EXPLAINED_HAN.reduce((text, word) => text.replaceAll(word, ""), part).length;
}
