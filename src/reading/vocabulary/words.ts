import { foldText } from "./foldText";
import { alternativesOf } from "./phrases";
import { EMPTY_WORDS, HAN_FORMS, LATIN_FORMS, LATIN_PHRASES } from "./wordForms";

/** Words one after another, and the word they are matched by. */
interface Rewrite {
  readonly from: readonly string[];
  readonly to: string;
}

const FORM_OF: ReadonlyMap<string, string> = new Map(
  entriesOf(LATIN_FORMS).flatMap(([to, forms]) => forms.split(/\s+/).map((form) => [form, to] as const)),
);
const REWRITES: ReadonlyMap<string, readonly Rewrite[]> = rewritesByFirstWord();
const HAN_FORM_OF: ReadonlyMap<string, string> = new Map(
  entriesOf(HAN_FORMS).flatMap(([to, forms]) =>
    forms.split(/\s+/).map((form) => [foldText(form), foldText(to)] as const),
  ),
);
/** The words of Chinese that have another form, the longer first. */
const HAN_WITH_FORM = new RegExp(
  [...HAN_FORM_OF.keys()].sort((one, other) => other.length - one.length).join("|"),
  "g",
);

function entriesOf(data: string): [word: string, forms: string][] {
  return data
    .split("\n")
    .filter((line) => line.includes(": "))
    .map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2).trim()];
    });
}

function rewritesByFirstWord(): ReadonlyMap<string, readonly Rewrite[]> {
  const byFirst = new Map<string, Rewrite[]>();
  for (const [to, forms] of entriesOf(LATIN_PHRASES))
    for (const form of forms.split(/;\s*/)) {
      const from = rawWords(form.toLowerCase()).map(wordForm).filter(isTelling);
      const [first = ""] = from;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { from, to }]);
    }
  for (const rewrites of byFirst.values()) rewrites.sort((one, other) => other.from.length - one.from.length);
  return byFirst;
}

/** The form a Latin word is matched by: `repurchased` by `repurchase`, `holders` by `holder`. */
function wordForm(word: string): string {
  const known = FORM_OF.get(word);
  if (known !== undefined || word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return known ?? word;
  const singular = word.slice(0, -1);
  return FORM_OF.get(singular) ?? singular;
}

function isTelling(word: string): boolean {
  return !EMPTY_WORDS.has(word);
}

const FIRST_HAN = "\u3007";

/** Latin words, digits, signs that speak (%, +, ±, −) and runs of Chinese, in their order. */
function rawWords(folded: string): string[] {
  return folded.match(/[a-z]+|\d+|[%+±#]|(?<![a-z0-9])-(?![a-z0-9])|[\u3400-\u9fff〇]+/g) ?? [];
}

/**
 * The words of a heading as they are matched: in one form each, without those that say nothing. `Nos. of Shares Bought-back` gives
 * number, share, repurchase; a run of Chinese is one word.
 */
export function headingWords(text: string): readonly string[] {
  const raw = rawWords(foldText(text));
  return rewritten(tellingWords(raw, areLetters(raw)));
}

/**
 * The different phrases of a pattern of the vocabulary, each in its words as `headingWords` gives them: `{share|security} class` gives
 * share class and security class. A word is looked at once, however many phrases it stands in.
 */
export function patternWords(pattern: string): readonly (readonly string[])[] {
  const folded = foldText(pattern);
  const letters = areLetters(rawWords(folded));
  let phrases: readonly (readonly string[])[] = [[]];
  for (const part of spacedParts(folded)) {
    const choices = differing(alternativesOf(part).map((choice) => tellingWords(rawWords(choice), letters)));
    phrases = phrases.flatMap((before) => choices.map((words) => [...before, ...words]));
  }
  return differing(phrases.map(rewritten));
}

/** The parts of a pattern that stand between spaces; an alternative may hold spaces of its own. */
function spacedParts(pattern: string): readonly string[] {
  return pattern.match(/(?:\{[^{}]*\}|[^\s{])+/g) ?? [];
}

function differing(phrases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(phrases.map((words) => [words.join(" "), words])).values()];
}

/** `A/B`, `B/S`: letters are the words themselves. */
function areLetters(raw: readonly string[]): boolean {
  return raw.every((word) => word.length === 1);
}

function tellingWords(raw: readonly string[], letters: boolean): readonly string[] {
  return raw
    .map((word) => (word === "#" ? "number" : word >= FIRST_HAN ? hanForm(word) : wordForm(word)))
    .filter((word) => letters || isTelling(word));
}

/** Words with each phrase that one word is matched by in its place. */
function rewritten(words: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const rewrite = REWRITES.get(words[at] ?? "")?.find(({ from }) =>
      from.every((word, index) => words[at + index] === word),
    );
    result.push(rewrite?.to ?? words[at] ?? "");
    at += rewrite?.from.length ?? 1;
  }
  return result;
}

/** A run of Chinese with each of its words in the form it is matched by. */
function hanForm(run: string): string {
  return run.replace(HAN_WITH_FORM, (word) => HAN_FORM_OF.get(word) ?? word);
}
