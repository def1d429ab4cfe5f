import { slipsBetween } from "../../shares/values/spelling";
import { foldText } from "./foldText";
import { TABLE_WORDS } from "./headings/allHeadings";
import { phrasesOf } from "./phrases";
import { LATIN_FORMS, LATIN_PHRASES } from "./wordForms";

/**
 * The words and Chinese phrases of the vocabulary, for headings that miss one by a slip of one letter. One for each reading: what it has gathered goes
 * with it.
 */
export class KnownSpellings {
  #latin: ReadonlySet<string> | null = null;
  #han: ReadonlyMap<string, string> | null = null;

  /** The heading with a word of it in the spelling it was meant in, each way that is one slip; none where all its words are known. */
  *meantBy(heading: string): Generator<string> {
    if (/\p{Script=Han}/u.test(heading)) yield* this.#hanMeantBy(heading);
    else yield* this.#latinMeantBy(heading);
  }

  *#latinMeantBy(heading: string): Generator<string> {
    const known = (this.#latin ??= latinWords());
    for (const { 0: word, index } of heading.matchAll(/[A-Za-z]+/g)) {
      const plain = word.toLowerCase();
      if (known.has(plain)) continue;
      const meant = [...known].filter((other) => isOneSlip(plain, other, 4, 5));
      // Letters exchanged before a letter lost: `Disclosde` is Disclosed, not Disclose.
      for (const other of meant.toSorted((a, b) => lengthsApart(plain, a) - lengthsApart(plain, b)))
        yield heading.slice(0, index) + inCaseOf(word, other) + heading.slice(index + word.length);
    }
  }

  *#hanMeantBy(heading: string): Generator<string> {
    const known = (this.#han ??= hanPhrases());
    const plain = foldText(heading);
    if (known.has(plain)) return;
    for (const [folded, phrase] of known) if (isOneSlip(plain, folded, 3, 4)) yield phrase;
  }
}

/** Short words are like too many others: of them only two letters exchanged count. */
function isOneSlip(read: string, known: string, leastExchanged: number, least: number): boolean {
  if (Math.abs(read.length - known.length) > 1 || slipsBetween(read, known) !== 1) return false;
  const isExchange = read.length === known.length && [...read].sort().join("") === [...known].sort().join("");
  return isExchange ? known.length >= leastExchanged : Math.min(read.length, known.length) >= least;
}

function lengthsApart(read: string, known: string): number {
  return Math.abs(read.length - known.length);
}

function inCaseOf(word: string, other: string): string {
  return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

function latinWords(): ReadonlySet<string> {
  const texts = [LATIN_FORMS, LATIN_PHRASES, ...TABLE_WORDS.flatMap(({ fields }) => fields).flatMap(textsOf)];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []));
}

function textsOf({ field, phrases }: { readonly field: string; readonly phrases: string }): readonly string[] {
  return [field, phrases];
}

function hanPhrases(): ReadonlyMap<string, string> {
  const phrases = TABLE_WORDS.flatMap(({ fields }) => fields)
    .flatMap((each) => each.phrases.split("\n"))
    .filter((line) => /\p{Script=Han}/u.test(line))
    .flatMap((line) => phrasesOf(line).map(({ text }) => text));
  return new Map(phrases.filter((text) => /^\p{Script=Han}+$/u.test(text)).map((text) => [foldText(text), text]));
}
