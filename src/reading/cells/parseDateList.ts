import { civilDate, type CivilDate } from "../../shares/values/civilDate";
import type { CellValue } from "../../workbook/workbook";
import { foldText } from "../vocabulary/foldText";
import { monthNumber, parseDate } from "./parseDate";
import { type Parsed, unreadable, value } from "./parsed";

/** A month of days written out whole in a cell, and more. */
const LONGEST_LIST = 800;
/** `16-20 June`: which of its days are meant is open. */
const PERIOD = /[\d日a-z]\s?[-–—~至]\s?\d|\d to \d|[a-z] to \d/;

/**
 * Reads days that may share their month and year: `16, 19, 20 and 26 September 2022`, `29 and 30 September and 3 October 2022`,
 * `2022年9月16日、19日及20日`, `2022-09-16, 2022-09-19`, or one day. In their order, each once.
 */
export function parseDateList(cell: CellValue, format: string, date1904: boolean): Parsed<readonly CivilDate[]> {
  const one = parseDate(cell, format, date1904);
  if (one.kind === "value") return { ...one, value: [one.value] };
  if (one.kind !== "unreadable" || one.problem !== "not a date" || typeof cell !== "string") return one;
  const text = foldText(cell);
  if (text.length > LONGEST_LIST) return unreadable("not a date");
  const dates =
    severalWhole(text, date1904) ??
    (PERIOD.test(text) ? null : text.includes("年") ? chineseList(text) : englishList(text));
  if (dates === null || dates.length === 0) return unreadable("not a date");
  const days = dates.filter((date): date is CivilDate => date !== null);
  return days.length < dates.length ? unreadable("no such day") : value([...new Set(days)]);
}

/** Days each written out whole, parted by commas or semicolons. Null where one of them is not. */
function severalWhole(text: string, date1904: boolean): CivilDate[] | null {
  const dates: CivilDate[] = [];
  for (const part of text
    .split(/[,;、&及和]|\band\b/)
    .map((each) => each.trim())
    .filter((each) => each !== "")) {
    const read = parseDate(part, "", date1904);
    if (read.kind !== "value") return null;
    dates.push(read.value);
  }
  return dates;
}

/** From the end: a day takes the month and year that follow it. */
function englishList(text: string): (CivilDate | null)[] | null {
  const words = text.replace(/(\d)(st|nd|rd|th)\b/g, "$1").match(/[a-z]+|\d+/g) ?? [];
  const dates: (CivilDate | null)[] = [];
  let month = "";
  let year = "";
  for (const word of words.reverse()) {
    if (/^\d{4}$/.test(word)) [year, month] = [word, ""];
    else if (/^\d{1,2}$/.test(word)) {
      if (month === "" || year === "") return null;
      dates.unshift(civilDate(parseInt(year, 10), parseInt(month, 10), parseInt(word, 10)));
    } else if (monthNumber(word) !== "") month = monthNumber(word);
    else if (word !== "and" && word !== "of") return null;
  }
  return dates;
}

/** From the start: a year or month stands until the next one. */
function chineseList(text: string): (CivilDate | null)[] | null {
  const dates: (CivilDate | null)[] = [];
  let month = "";
  let year = "";
  for (const [, figure = "", unit] of text.matchAll(/(\d{1,4})\s{0,9}(年|月|日|(?=[、,及和]))/g)) {
    if (unit === "年") year = figure;
    else if (unit === "月") month = figure;
    else if (year === "" || month === "") return null;
    else dates.push(civilDate(parseInt(year, 10), parseInt(month, 10), parseInt(figure, 10)));
  }
  return dates;
}
