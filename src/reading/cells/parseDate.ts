import {
  addDays,
  civilDate,
  type CivilDate,
  dateOfSerial,
  MONTHS,
  parseCivilDate,
  weekday,
} from "../../shares/values/civilDate";
import type { CellValue } from "../../workbook/workbook";
import { foldText } from "../vocabulary/foldText";
import { withoutMark } from "./noteMark";
import {
  BLANK,
  errorProblem,
  isErrorValue,
  LONGEST_CELL,
  type Parsed,
  placeholderKind,
  unreadable,
  value,
} from "./parsed";

/** Serials we take for a date in a date column whatever their format: 1 January 1990 to 31 December 2099. */
const LIKELY_SERIALS: readonly [first: number, last: number] = [32_874, 73_050];

/** True for a number format that shows a day: `dd/mm/yyyy`, `[$-809]d mmmm yyyy`, `yyyy"年"m"月"d"日"`. */
export function isDateFormat(format: string): boolean {
  if (!SHOWS_DAY.test(format)) return false;
  const codes = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, "").split(";")[0] ?? "";
  return SHOWS_DAY.test(codes) && !/general/i.test(codes);
}

const SHOWS_DAY = /[dy]/i;

/** Reads a day: an Excel serial in the workbook's date system, or one of the texts register.md names; day first. */
export function parseDate(cell: CellValue, format: string, date1904: boolean): Parsed<CivilDate> {
  if (cell === "") return BLANK;
  if (typeof cell === "boolean") return unreadable("not a date");
  if (typeof cell === "number") return dateOfNumber(cell, format, date1904);
  if (cell.length > LONGEST_CELL) return unreadable("not a date");
  if (isErrorValue(cell)) return unreadable(errorProblem(cell));
  const placeholder = placeholderKind(cell);
  if (placeholder !== null) return { kind: "placeholder", tentative: placeholder === "tentative" };
  // An apostrophe that Excel takes for the sign of a text stays where another program wrote it.
  const plain = foldText(withoutMark(cell).text.replace(/^\s*['’]/, ""));
  return plain === "" ? BLANK : dateOfText(plain);
}

function dateOfNumber(serial: number, format: string, date1904: boolean): Parsed<CivilDate> {
  if (isDateFormat(format)) {
    const date = dateOfSerial(serial, date1904);
    return date === null ? unreadable("no such day") : value(date);
  }
  const dayFirst = DAY_FIRST_FIGURES.exec(serial.toString());
  if (dayFirst) return dayOrNone(dayFirst[3], dayFirst[2], dayFirst[1], "date without a date format");
  const run = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(serial.toString());
  if (run) return dayOrNone(run[1], run[2], run[3], "date without a date format");
  const [first, last] = LIKELY_SERIALS;
  const date = Number.isInteger(serial) && serial >= first && serial <= last ? dateOfSerial(serial, date1904) : null;
  return date === null ? unreadable("not a date") : value(date, "date without a date format");
}

/** 30122022, as a number without the leading zero of 8042025; no year comes first in it, for 20 is no month. */
const DAY_FIRST_FIGURES = /^(\d{1,2})(\d{2})(20\d{2})$/;
const FIGURES_OF_DAY = 8;

/** The serial of a likely day that a program wrote out as text: `45796`; null for any other text, and for `10125`: 1 January 2025 in figures, without its leading zero. */
export function serialInText(text: string): number | null {
  if (!/^\s*\d{5}(?:\.0+)?\s*$/.test(text)) return null;
  const serial = parseInt(text, 10);
  const [first, last] = LIKELY_SERIALS;
  const [, day = "", month = ""] = /^(\d)(\d{2})/.exec(String(serial)) ?? [];
  const isDayInFigures = civilDate(2000, parseInt(month, 10), parseInt(day, 10)) !== null;
  return serial < first || serial > last || isDayInFigures ? null : serial;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const WEEKDAYS_IN_CHINESE = "日一二三四五六";
const WEEKDAY_NAME = "(sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday|s|r|rs|n)?";
const WEEKDAY_FIRST = new RegExp(`^${WEEKDAY_NAME}\\.?,?\\s?(?=\\d|[a-z])`);
const WEEKDAY_LAST = new RegExp(`,?\\s?\\(?${WEEKDAY_NAME}\\.?\\)?$`);
const CHINESE_WEEKDAY = /\s?\(?(?:星期|週|禮拜|礼拜)([日天一二三四五六])\)?|\s?\(([日一二三四五六])\)/;
const TIME = /[\st,]\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s?(?:[ap]\.?m\.?|hrs?|hkt|[+-]\d{2}:?\d{2})?$/;
const UNIVERSAL_TIME = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}):\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s?(?:z|[+-]00:?00|utc|gmt)$/;
/** From this hour of universal time on it is the next day in Hong Kong. */
const NEXT_DAY_IN_HONG_KONG = 16;

function dateOfText(text: string): Parsed<CivilDate> {
  const moment = UNIVERSAL_TIME.exec(text);
  if (moment) return dayOfMoment(moment[1], moment[2]);
  const inHan = CHINESE_WEEKDAY.exec(text);
  const undated = (inHan === null ? text : text.replace(CHINESE_WEEKDAY, " ")).replace(TIME, "").trim();
  const inLatin = WEEKDAY_FIRST.exec(undated) ?? WEEKDAY_LAST.exec(undated);
  const bare = undated.replace(WEEKDAY_FIRST, "").replace(WEEKDAY_LAST, "").trim();
  const named = inLatin?.[1] ?? inHan?.[1] ?? inHan?.[2];
  return dayOfWords(bare, named === undefined ? null : weekdayNumber(named));
}

/** The Hong Kong day of a moment in universal time. */
function dayOfMoment(day = "", hour = ""): Parsed<CivilDate> {
  const date = parseCivilDate(day);
  if (date === null) return unreadable("no such day");
  return value(parseInt(hour, 10) >= NEXT_DAY_IN_HONG_KONG ? addDays(date, 1) : date);
}

/** 0 for Sunday. */
function weekdayNumber(name: string): number {
  const english = WEEKDAYS.findIndex((day) => day === name);
  return english >= 0 ? english : Math.max(WEEKDAYS_IN_CHINESE.indexOf(name === "天" ? "日" : name), 0);
}

function dayOfWords(text: string, weekdayNamed: number | null): Parsed<CivilDate> {
  const figures = DAY_FIRST_FIGURES.exec(text);
  if (figures && text.length === FIGURES_OF_DAY) return dayOfFigures(figures[1], figures[2], figures[3], weekdayNamed);
  const yearFirst =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日號.]?$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return dayOrNone(yearFirst[1], yearFirst[2], yearFirst[3]);
  const ofRepublic = OF_REPUBLIC.exec(text);
  if (ofRepublic) return dayOrNone(yearOfRepublic(ofRepublic[1]), ofRepublic[2], ofRepublic[3]);
  const dayFirst = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?'?(\d{4}|\d{2})$/.exec(text);
  if (dayFirst) return dayOfFigures(dayFirst[1], dayFirst[2], fullYear(dayFirst[3]), weekdayNamed);
  const dayMonthName =
    /^(\d{1,2})(?:st|nd|rd|th)?(?: day)?[\s-/.]{0,3}(?:of )?([a-z]{3,9})\.?,?[\s-/.]{0,3}'?(\d{4}|\d{2})$/.exec(text);
  if (dayMonthName) return dayOrNone(fullYear(dayMonthName[3]), monthNumber(dayMonthName[2]), dayMonthName[1]);
  const monthNameDay = /^([a-z]{3,9})\.?[\s-/]{1,2}(\d{1,2})(?:st|nd|rd|th)?[,\s-/]{1,3}'?(\d{4}|\d{2})$/.exec(text);
  if (monthNameDay) return dayOrNone(fullYear(monthNameDay[3]), monthNumber(monthNameDay[1]), monthNameDay[2]);
  const yearMonthNameDay = /^(\d{4})[\s-/.]{1,2}([a-z]{3,9})\.?[\s-/.]{1,2}(\d{1,2})$/.exec(text);
  if (yearMonthNameDay) return dayOrNone(yearMonthNameDay[1], monthNumber(yearMonthNameDay[2]), yearMonthNameDay[3]);
  const inHan = /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,4})日$/.exec(
    text,
  );
  if (inHan) return dayOrNone(hanFigures(inHan[1]), hanNumber(inHan[2]), hanNumber(inHan[3]));
  return unreadable("not a date");
}

/** 民國114年6月13日, 114年6月13日, `114/6/13`: no other count of years has three digits now. */
const OF_REPUBLIC = /^(?:民[國国]\s?)?(1\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日號.]?$/;
const BEFORE_REPUBLIC = 1911;

function yearOfRepublic(year = ""): string {
  return String(BEFORE_REPUBLIC + parseInt(year, 10));
}

/** Day and month in figures: day first, save where only the other order gives the weekday named. */
function dayOfFigures(first = "", second = "", year = "", weekdayNamed: number | null): Parsed<CivilDate> {
  const isOpen = parseInt(first, 10) <= 12 && parseInt(second, 10) <= 12 && first !== second;
  const dayFirst = dayOrNone(year, second, first, isOpen ? "day read first" : undefined);
  if (weekdayNamed === null || !isOpen) return dayFirst;
  const monthFirst = dayOrNone(year, first, second);
  const fits = (read: Parsed<CivilDate>): boolean => read.kind === "value" && weekday(read.value) === weekdayNamed;
  if (fits(dayFirst)) return dayOrNone(year, second, first);
  return fits(monthFirst) ? monthFirst : dayFirst;
}

const HAN_DIGITS = "〇一二三四五六七八九";

/** 二零二一 as 2021, digit by digit. */
export function hanFigures(text = ""): string {
  return [...text.replace(/[零○]/g, "〇")].map((digit) => String(HAN_DIGITS.indexOf(digit))).join("");
}

/** 三十 is 30, 十二 is 12, 二十六 is 26; "" where the text is no number below 100. */
export function hanNumber(text = ""): string {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (match === null || (match[2] === undefined && match[1] !== undefined && match[3] !== undefined)) return "";
  const [, tens, ten, units] = match;
  if (ten === undefined) return hanFigures(tens ?? units);
  return `${hanFigures(tens ?? "一")}${units === undefined ? "0" : hanFigures(units)}`;
}

/** Years of two digits from here on are of the last century. */
const FIRST_OF_LAST_CENTURY = 70;

function fullYear(year = ""): string {
  return year.length === 2 ? `${parseInt(year, 10) >= FIRST_OF_LAST_CENTURY ? "19" : "20"}${year}` : year;
}

/** `sep`, `sept` or `september` gives "9"; "" for no month. */
export function monthNumber(name = ""): string {
  const short = name === "sept" ? "sep" : name;
  const index = MONTHS.findIndex(
    (month) => month.toLowerCase() === short || (short.length === 3 && month.toLowerCase().startsWith(short)),
  );
  return index < 0 ? "" : String(index + 1);
}

function dayOrNone(
  year = "",
  month = "",
  day = "",
  remark?: "day read first" | "date without a date format",
): Parsed<CivilDate> {
  if (month === "") return unreadable("not a date");
  const date = civilDate(parseInt(year, 10), parseInt(month, 10), parseInt(day, 10));
  return date === null ? unreadable("no such day") : value(date, remark);
}
