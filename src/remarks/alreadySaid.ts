import type { ShareCount } from "../shares/values/quantity";
import type { EventLine } from "../shares/disclosure/returnContent";

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[ ,]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b|\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|\d{1,2}月\d{1,2}日)`;
/** A word for buying, then a day, with no word for cancelling between: else the day is that of the cancellation. */
const BOUGHT_ON = new RegExp(String.raw`(?:purchase|bought|buy-?back|bought back)(?:(?!cancel).)*?${DAY}`, "is");
const BOUGHT_ON_IN_CHINESE = new RegExp(String.raw`${DAY}(?:(?![註注][銷销]).)*?[購购回][回購购]`, "s");

/** The words the event's row prints: a remark that would only repeat them is not written. */
function wordsOf(line: EventLine): string {
  const rows = line.movements.flatMap((movement) => [movement.event, movement.details]);
  return [line.event, line.details, ...rows].join("\n").normalize("NFKC");
}

/** As MINISO's return of 18 October 2024 does in the row: "repurchased from the NYSE from July 5, 2024 … were cancelled on …". */
export function saysWhenBought(line: EventLine): boolean {
  const words = wordsOf(line);
  return BOUGHT_ON.test(words) || BOUGHT_ON_IN_CHINESE.test(words);
}

/** As the over-allotment return of 15 July 2021 does in the row: "as disclosed in the announcement of the issuer dated …". */
export function namesAnnouncement(line: EventLine): boolean {
  return /announce|公告|公佈|公布/i.test(wordsOf(line));
}

export function saysCreditedAsPaid(line: EventLine): boolean {
  return /credited as fully[ -]paid|列作繳足|列作缴足/i.test(wordsOf(line));
}

/** True where the row cites the rule of the conversion. */
export function citesConversionRule(line: EventLine): boolean {
  return /8A\.\d/i.test(wordsOf(line));
}

/** True where the row has the number, with or without commas, and not as a part of a longer one. */
export function mentionsCount(line: EventLine, count: ShareCount): boolean {
  const numbers = wordsOf(line).match(/\d{1,3}(?:,\d{3})+|\d+/g) ?? [];
  return numbers.some((number) => number.replaceAll(",", "") === count.toString());
}

/** True where the row has the text, whatever its case. */
export function mentions(line: EventLine, text: string): boolean {
  const sought = text.normalize("NFKC").trim().toLowerCase();
  return sought !== "" && wordsOf(line).toLowerCase().includes(sought);
}
