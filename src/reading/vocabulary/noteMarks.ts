/** Raised and circled figures, daggers and stars: marks of a note, never part of a word or number. */
export const RAISED_MARKS =
  "\\u00b9\\u00b2\\u00b3\\u2070\\u2071\\u2074-\\u2079\\u207d-\\u207f\\u2080-\\u2089\\u1d43-\\u1d4d\\u2460-\\u24ff\\u2776-\\u2793\\u2020\\u2021\\u00a7*＊※";
const RAISED = new RegExp(`[${RAISED_MARKS}]`, "gu");
const NOTE_WORDS =
  /[([（［]?\s?(?:see\s)?(?:\bnotes?\b|附?[註注][釋释]?)\s?[:.]?\s?\d{1,2}(?:\s?(?:,|&|and|及|、)\s?\d{1,2}){0,4}\s?[)\]）］]?/giu;
const BRACKETED = /[[［]\s?(?:\d{1,2}|[a-z]|[ivx]{1,4})\s?[\]］]|[(（](?:\d{1,2}|[ivx]{1,4}|[a-h])[)）]\s*$/giu;

/** A heading without its marks of notes: `Number¹`, `Balance (Note 2)`, `Event*`, `Price [a]`. */
export function withoutNoteMarks(heading: string): string {
  return heading.replace(RAISED, " ").replace(NOTE_WORDS, " ").replace(BRACKETED, " ").trim();
}
