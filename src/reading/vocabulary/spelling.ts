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
    const known = (this.#latin ??= new Spellings(latinWords()));
    const letters = heading.match(/[A-Za-z]/g)?.length ?? 0;
    for (const { 0: word, index } of heading.matchAll(/[A-Za-z]+/g)) {
      const plain = word.toLowerCase();
      const shortest = letters - word.length >= LETTERS_THAT_TELL ? SHORTEST_AMONG_OTHERS : SHORTEST_ALONE;
      // Letters exchanged before a letter lost: `Disclosde` is Disclosed, not Disclose.
      const meant = known
        .oneSlipFrom(plain, shortest)
        .toSorted((a, b) => lengthsApart(plain, a) - lengthsApart(plain, b));
      for (const other of meant)
        yield heading.slice(0, index) + inCaseOf(word, other) + heading.slice(index + word.length);
    }
  }

  *#hanMeantBy(heading: string): Generator<string> {
    if (this.#han === null) {
      this.#hanShown = hanPhrases();
      this.#han = new Spellings(new Set(this.#hanShown.keys()));
    }
    for (const folded of this.#han.oneSlipFrom(foldText(heading), SHORTEST_IN_CHINESE))
      yield this.#hanShown.get(folded) ?? folded;
  }
}

/** The shortest word in which a slip is looked for: two letters exchanged, or one lost, added or replaced. */
interface Shortest {
  readonly exchanged: number;
  readonly other: number;
}

/** Short words are like too many others, but not beside words that make the heading plain: `Prt A without an event`. */
const SHORTEST_ALONE: Shortest = { exchanged: 4, other: 5 };
const SHORTEST_AMONG_OTHERS: Shortest = { exchanged: 3, other: 3 };
const SHORTEST_IN_CHINESE: Shortest = { exchanged: 3, other: 4 };
const LETTERS_THAT_TELL = 6;

/** Words that others may have been meant to be. A slip of one letter leaves the first letter or the last. */
class Spellings {
  readonly #byEnds = new Map<string, string[]>();
  readonly #asked = new Map<string, readonly string[]>();

  constructor(private readonly words: ReadonlySet<string>) {
    for (const word of words) {
      for (const end of endsOf(word)) {
        const list = this.#byEnds.get(end);
        if (list === undefined) this.#byEnds.set(end, [word]);
        else list.push(word);
      }
    }
  }

  /** The words that are one slip away; none from one that is a word itself. */
  oneSlipFrom(read: string, { exchanged, other }: Shortest): readonly string[] {
    let found = this.#asked.get(read);
    if (found === undefined) {
      const ends = [-1, 0, 1].flatMap((more) => endsOf(read, read.length + more));
      const near = new Set(ends.flatMap((end) => this.#byEnds.get(end) ?? []));
      found = this.words.has(read) ? [] : [...near].filter((word) => slipsBetween(read, word) === 1);
      if (this.#asked.size < MOST_REMEMBERED) this.#asked.set(read, found);
    }
    return found.filter((word) =>
      isExchange(read, word) ? word.length >= exchanged : Math.min(read.length, word.length) >= other,
    );
  }
}

function isExchange(read: string, known: string): boolean {
  return read.length === known.length && [...read].sort().join("") === [...known].sort().join("");
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
