import { WORDS_BESIDE, WORDS_OF_FORMS } from "./wordsOfForms";

/**
 * How many slips of one letter lie between two texts: a letter more, less or other, or two neighbours exchanged (optimal string alignment).
 * Stops counting at two: all that is asked is whether it is one.
 */
export function slipsBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > 1) return 2;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (
    end < from.length - start &&
    end < to.length - start &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end += 1;
  const [restFrom, restTo] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  if (restFrom.length === 0 && restTo.length === 0) return 0;
  if (restFrom.length + restTo.length === 1 || (restFrom.length === 1 && restTo.length === 1)) return 1;
  const exchanged =
    restFrom.length === 2 && restTo.length === 2 && restFrom[0] === restTo[1] && restFrom[1] === restTo[0];
  return exchanged ? 1 : 2;
}

/**
 * The word of the forms a word in small letters was meant to be; null where it is a word, or like none. Shorter words are like too
 * many others: of them only two letters exchanged count.
 */
function wordMeant(plain: string): string | null {
  if (plain.length < 4 || WORDS_OF_FORMS.has(plain) || WORDS_BESIDE.has(plain)) return null;
  for (const known of WORDS_OF_FORMS) {
    if (Math.abs(plain.length - known.length) > 1 || slipsBetween(plain, known) !== 1) continue;
    const isExchange = plain.length === known.length && [...plain].sort().join("") === [...known].sort().join("");
    if (isExchange || (Math.min(plain.length, known.length) >= 5 && Math.max(plain.length, known.length) >= 6))
      return known;
  }
  return null;
}

const LATIN_WORD = /[A-Za-z]+/g;

/** The first word of a text that was meant to be a word of the forms. */
export function misspeltIn(text: string): { readonly read: string; readonly meant: string } | null {
  for (const [word] of text.matchAll(LATIN_WORD)) {
    const meant = wordMeant(word.toLowerCase());
    if (meant !== null) return { read: word, meant };
  }
  return null;
}

/** The phrase a whole cell was meant to be: one slip away, whatever its case. Null where it is that phrase, or like none. */
export function phraseMeant(text: string, phrases: readonly string[]): string | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const found = phrases.map((phrase) => ({ phrase, slips: slipsBetween(plain, phrase.toLowerCase()) }));
  return found.some(({ slips }) => slips === 0) ? null : (found.find(({ slips }) => slips === 1)?.phrase ?? null);
}
