import { RAISED_MARKS } from "../vocabulary/noteMarks";

/** A text without the mark of a note at its end or beginning. */
export interface Unmarked {
  readonly text: string;
  readonly hadMark: boolean;
}

const AT_END = new RegExp(`[\\s,${RAISED_MARKS}#^]{0,40}[${RAISED_MARKS}#^]\\s{0,9}$`, "u");
const AT_START = new RegExp(`^\\s*[${RAISED_MARKS}]+`, "u");
/** `[1]`, `[a]`, `(Note 1)`, `註1`: no figure of a number can be written so. */
const NOTE =
  /\s{0,9}(?:[[［]\s?(?:\d{1,2}|[a-z])\s?[\]］]|[(（]?\s?(?:see )?(?:notes?|附?[註注])\s?\.?\s?\d{0,2}[a-z]?\s?[)）]?)\s{0,9}$/iu;
/** `31,775,000 (1)`: a small figure in brackets behind a number written with separators. */
const BRACKETED = /^([^()（）]*\d,\d{3}[^()（）\d]{0,3})\s*[(（]\s?(?:\d{1,2}|[a-z])\s?[)）]\s*$/iu;

/** Takes a note's mark away where it is sure to be one: raised, circled, a star or dagger, in square brackets, or `(1)` behind a number with separators. */
export function withoutMark(text: string): Unmarked {
  const bare = text.replace(AT_END, "").replace(AT_START, "");
  const withoutNote = bare.replace(NOTE, "");
  const plain = BRACKETED.exec(withoutNote)?.[1] ?? withoutNote;
  return plain.trim() === "" ? { text, hadMark: false } : { text: plain, hadMark: plain !== text };
}
