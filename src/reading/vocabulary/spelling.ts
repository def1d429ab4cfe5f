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
  #latin: Spellings | null = null;
  #han: Spellings | null = null;
  #hanShown: ReadonlyMap<string, string> = new Map();

  /** The heading with a word of it in the spelling it was meant in, each way that is one slip; none where all its words are known. */
  *meantBy(heading: string): Generator<string> {
    if (/\p{Script=Han}/u.test(heading)) yield* this.#hanMeantBy(heading);
    else yield* this.#latinMeantBy(heading);
  }

  *#latinMeantBy(heading: string): Generator<string> {
    const known = (this.#latin ??= new Spellings(latinWords(), 4, 5));
    for (const { 0: word, index } of heading.matchAll(/[A-Za-z]+/g)) {
      const plain = word.toLowerCase();
      // Letters exchanged before a letter lost: `Disclosde` is Disclosed, not Disclose.
      const meant = known.oneSlipFrom(plain).toSorted((a, b) => lengthsApart(plain, a) - lengthsApart(plain, b));
      for (const other of meant)
        yield heading.slice(0, index) + inCaseOf(word, other) + heading.slice(index + word.length);
    }
  }

  *#hanMeantBy(heading: string): Generator<string> {
    if (this.#han === null) {
      this.#hanShown = hanPhrases();
      this.#han = new Spellings(new Set(this.#hanShown.keys()), 3, 4);
    }
    for (const folded of this.#han.oneSlipFrom(foldText(heading))) yield this.#hanShown.get(folded) ?? folded;
  }
}

/** Words that others may have been meant to be. A slip of one letter leaves the first letter or the last. */
class Spellings {
  readonly #byEnds = new Map<string, string[]>();
  readonly #asked = new Map<string, readonly string[]>();

  /** Short words are like too many others: of them only two letters exchanged count, from a length on. */
  constructor(
    private readonly words: ReadonlySet<string>,
    private readonly leastExchanged: number,
    private readonly least: number,
  ) {
    for (const word of words) {
      for (const end of endsOf(word)) {
        const list = this.#byEnds.get(end);
        if (list === undefined) this.#byEnds.set(end, [word]);
        else list.push(word);
      }
    }
  }

  /** The words that are one slip away; none from one that is a word itself. */
  oneSlipFrom(read: string): readonly string[] {
    let found = this.#asked.get(read);
    if (found === undefined) {
      const ends = [-1, 0, 1].flatMap((more) => endsOf(read, read.length + more));
      const near = new Set(ends.flatMap((end) => this.#byEnds.get(end) ?? []));
      found = this.words.has(read) ? [] : [...near].filter((word) => this.#isOneSlip(read, word));
      if (this.#asked.size < MOST_REMEMBERED) this.#asked.set(read, found);
    }
    return found;
  }

  #isOneSlip(read: string, known: string): boolean {
    if (slipsBetween(read, known) !== 1) return false;
    const isExchange = read.length === known.length && [...read].sort().join("") === [...known].sort().join("");
    return isExchange ? known.length >= this.leastExchanged : Math.min(read.length, known.length) >= this.least;
  }
}

const MOST_REMEMBERED = 5_000;

/** The first and the last letter of a word, with a length: of the word itself, or of one that is a slip away. */
function endsOf(word: string, length = word.length): readonly string[] {
  return [`${length}${word.charAt(0)}-`, `${length}-${word.slice(-1)}`];
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
