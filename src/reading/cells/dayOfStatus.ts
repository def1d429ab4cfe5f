import { statusBesideDay } from "../vocabulary/statuses";

/** A day within the words of a status, as the cell writes it, and what these words say of the entry. */
export interface DayOfStatus {
  readonly day: string;
  readonly status: "filed" | "not filed" | "void" | null;
}

const DAYS =
  /\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日號]|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?[\s-](?:of\s)?[A-Za-z]{3,9},?[\s-](?:\d{4}|\d{2})|[A-Za-z]{3,9}\s\d{1,2},\s?\d{4}/g;
const LONGEST = 60;

/** The one day that a text names beside words of a status; null for none, or several. */
export function dayOfStatus(text: string): DayOfStatus | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const plain = text.normalize("NFKC").trim();
  const [day, ...more] = plain.match(DAYS) ?? [];
  if (day === undefined || more.length > 0 || day === plain) return null;
  return { day, status: statusBesideDay(plain.replace(day, " ")) };
}
