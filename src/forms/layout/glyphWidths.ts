/** Advance widths of Arial's printable ASCII from the space on, in thousandths of the font's size. */
const ASCII_WIDTHS: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

/** A letter with an accent, a curly quote, a dash of the Latin scripts: none is wider in Arial than its widest small letter. */
const OTHER_NARROW = 834;
const FULL_WIDTH = 1000;
const FIRST_ASCII = 0x20;
/** From here on scripts are set in squares, Chinese among them. */
const FIRST_FULL_WIDTH = 0x1100;
/** Dashes, quotes, bullets and marks of Latin text; the rest below CJK is symbols, as wide as a square at worst. */
const LATIN_PUNCTUATION: readonly [first: number, last: number] = [0x2010, 0x2027];

/** The width of a character in thousandths of the font's size, never less than it takes. */
export function glyphWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const ascii = ASCII_WIDTHS[code - FIRST_ASCII];
  if (ascii !== undefined) return ascii;
  if (code >= LATIN_PUNCTUATION[0] && code <= LATIN_PUNCTUATION[1]) return FULL_WIDTH;
  return code < FIRST_FULL_WIDTH ? OTHER_NARROW : FULL_WIDTH;
}

/** True for characters set in a square, between any two of which a line may break. */
export function isSquare(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character);
}
