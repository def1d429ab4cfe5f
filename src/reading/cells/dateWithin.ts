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
