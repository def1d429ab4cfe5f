import { isDateFormat, parseDate } from "../cells/parseDate";
import { placeholderKind } from "../cells/parsed";
import type { SheetGrid } from "../regions/sheetGrid";

/** From so many words, or characters of Chinese, a text in a column of numbers is no number badly typed. */
const WORDS_OF_A_NOTE = 4;
const HAN_OF_A_NOTE = 6;

/** A line to sign on or to end with: `________`, `-----`, `.....`. */
const RULE = /^[-_=.*~\s\u2010-\u2015\u2026]{4,200}$/;

/** A text in a column of numbers that is no number badly typed: words that run on and name no event (a note may begin in any column), or a line drawn of characters. */
export function isNoNumber(text: string, isEvent: (text: string) => boolean): boolean {
  return RULE.test(text) || isLineOfNote(text, isEvent);
}

function isLineOfNote(text: string, isEvent: (text: string) => boolean): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.split(/\s+/).length >= WORDS_OF_A_NOTE || han >= HAN_OF_A_NOTE) && !isEvent(text);
}

/** A name or a day in a column of numbers. In a row without a day of its own it says who prepared the record, and when. */
export function isOfSignature(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value !== "string") return isDateFormat(grid.format(row, column));
  return /\d/.test(value) ? isDayInWords(value) : placeholderKind(value) === null;
}

/** `12 June 2025`, 2025年6月12日, 12/6/2025; figures alone may be a number. */
function isDayInWords(text: string): boolean {
  return text.length <= LONGEST_DAY && !/^[\d,.\s]*$/.test(text) && parseDate(text, "", false).kind === "value";
}

const LONGEST_DAY = 40;
