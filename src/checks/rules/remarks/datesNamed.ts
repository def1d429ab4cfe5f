import { type CivilDate, civilDate } from "../../../shares/values/civilDate";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})/gi;
const MONTH_FIRST = /([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/gi;
const IN_CHINESE = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/** A day a text names, and the words in front of it. */
export interface DateNamed {
  readonly date: CivilDate;
  readonly after: string;
  readonly behind: string;
}

/** The days a sentence names in full: `8 October 2024`, `October 8, 2024`, `2024年10月8日`. */
export function datesNamed(text: string): DateNamed[] {
  const found: DateNamed[] = [];
  const take = (match: RegExpMatchArray, year: string, month: number, day: string): void => {
    const date = month < 1 ? null : civilDate(parseInt(year, 10), month, parseInt(day, 10));
    const at = match.index ?? 0;
    if (date !== null) found.push({ date, after: text.slice(0, at), behind: text.slice(at + match[0].length) });
  };
  for (const match of text.matchAll(DAY_FIRST)) take(match, match[3] ?? "", monthNamed(match[2] ?? ""), match[1] ?? "");
  for (const match of text.matchAll(MONTH_FIRST))
    take(match, match[3] ?? "", monthNamed(match[1] ?? ""), match[2] ?? "");
  for (const match of text.matchAll(IN_CHINESE))
    take(match, match[1] ?? "", parseInt(match[2] ?? "", 10), match[3] ?? "");
  return found;
}

/** 1 to 12; 0 for a word that is no month. */
function monthNamed(word: string): number {
  const plain = word.toLowerCase();
  return plain.length < 3 ? 0 : MONTHS.findIndex((month) => month === plain || month.slice(0, 3) === plain) + 1;
}
