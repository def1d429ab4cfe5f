import type { CivilDate } from "../../shares/values/civilDate";
import { parseDate } from "./parseDate";

/** A day written within a text, and the words that write it. */
export interface DateWithin {
  readonly date: CivilDate;
  readonly text: string;
}

const DATES =
  /\d{4}-\d{1,2}-\d{1,2}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Za-z]{3,9},?\s\d{4}|[A-Za-z]{3,9}\s\d{1,2},\s\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/g;
const LONGEST = 240;

/** The last day that a text names: of a period its end. Null for none. */
export function dateWithin(text: string): DateWithin | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const found = text.normalize("NFKC").match(DATES) ?? [];
  for (const words of found.toReversed()) {
    const read = parseDate(words, "", false);
    if (read.kind === "value") return { date: read.value, text: words };
  }
  return null;
}

/** A text without a day it names and the words that lead to it: `Issued shares` of `Issued shares at 30 June 2021`. */
export function withoutDay(text: string, { text: day }: DateWithin): string {
  return withoutBracketOf(text.normalize("NFKC"), day)
    .replace(day, " ")
    .trim()
    .replace(BEFORE_DAY, "")
    .replace(AFTER_DAY, "")
    .trim()
    .replace(OF_DAY, "");
}

/** A text without the brackets that hold its day: `Bought under the mandate (to 7 January 2024)`. */
function withoutBracketOf(text: string, day: string): string {
  const at = text.indexOf(day);
  const open = text.lastIndexOf("(", at);
  const close = text.indexOf(")", at);
  const isInside = open >= 0 && close >= 0 && text.lastIndexOf(")", at) < open;
  return isInside ? text.slice(0, open) + text.slice(close + 1) : text;
}

const BEFORE_DAY = /(?:\b(?:as )?(?:at|of|on)(?: the close of business on)?|\b(?:up )?to|\buntil|\btill|於|截至|至)$/i;
const OF_DAY = /^[的之]/;
const AFTER_DAY = /^(?:(?:as )?(?:at|of|on)\b|於|截至|的|之|止)/i;
