import { dateWithin, withoutDay } from "../cells/dateWithin";
import { type HeadingRead, readHeading } from "../vocabulary/headingMeanings";
import type { HeadingMeaning } from "../vocabulary/headingMeanings";

export type ColumnMeaning = HeadingMeaning;

const NONE: readonly ColumnMeaning[] = [];
const NOTHING: HeadingRead = {
  meanings: NONE,
  notRead: null,
  isNotReadInPart: false,
  facts: { unit: null, currency: null, ratio: null, dateOrder: null },
};

/** Looks up what headings mean. One for each reading: what it remembers goes with it. */
export class HeadingWords {
  readonly #known = new Map<string, HeadingRead>();

  /** @param path the texts over a column, the widest first */
  read(path: readonly string[]): HeadingRead {
    const key = path.length === 1 ? (path[0] ?? "") : path.join("\u0001");
    let read = this.#known.get(key);
    if (read === undefined) {
      read = path.every(isLikeHeading) ? readHeading(path) : NOTHING;
      this.#known.set(key, read);
    }
    return read;
  }

  /** The fields the words over a column may mean, best first. */
  meaningsOf(path: readonly string[]): readonly ColumnMeaning[] {
    return this.read(path).meanings;
  }

  /** True for a text that is most likely a heading: it fits more than in part. */
  isHeading(text: string): boolean {
    const { meanings, notRead } = this.read([text]);
    return notRead !== null || meanings.some(({ match }) => match !== "partial");
  }
}

/** Dates, amounts and sentences are looked up in no vocabulary; a total in brackets behind a heading is no part of it. */
function isLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  if (text.length < 8 || digitsIn(withoutTotal(text)) < MOST_DIGITS) return true;
  if (!/[a-z]{4}|\p{Script=Han}{3}/iu.test(text)) return false;
  // A heading may name a day: 2024年9月30日已發行股份.
  const day = dateWithin(text);
  return day !== null && digitsIn(withoutDay(text, day)) === 0;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, "").length;
}

function withoutTotal(text: string): string {
  const outside = text.replace(/[(（][^()（）]*[)）]/g, (inside) => (dateWithin(inside) === null ? "" : inside));
  return /\p{L}/u.test(outside) ? outside : text;
}

const LONGEST_HEADING = 200;
const MOST_DIGITS = 7;
