import { civilDate, type CivilDate, dateOfSerial, MONTHS } from "../../shares/values/civilDate";
import type { CellValue } from "../../workbook/workbook";
import { foldText } from "../vocabulary/foldText";
import { BLANK, errorProblem, isErrorValue, type Parsed, placeholderKind, unreadable, value } from "./parsed";

/** Serials we take for a date in a date column whatever their format: 1 January 1990 to 31 December 2099. */
const LIKELY_SERIALS: readonly [first: number, last: number] = [32_874, 73_050];

const formatsSeen = new Map<string, boolean>();
let lastSeen = { format: "General", shows: false };

/** True for a number format that shows a day: `dd/mm/yyyy`, `[$-809]d mmmm yyyy`, `yyyy"年"m"月"d"日"`. */
export function isDateFormat(format: string): boolean {
  // The cells of a column have one format.
  if (format !== lastSeen.format) lastSeen = { format, shows: showsDay(format) };
  return lastSeen.shows;
}

function showsDay(format: string): boolean {
  let shows = formatsSeen.get(format);
  if (shows === undefined) {
    const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").split(";")[0] ?? "";
    shows = /[dy]/i.test(codes) && !/general/i.test(codes);
    if (formatsSeen.size < 5_000) formatsSeen.set(format, shows);
  }
  return shows;
}

/** The common date, without a detour: a serial under a format that shows a day. Null for any other cell. */
export function dateAtOnce(cell: CellValue, format: string, date1904: boolean): CivilDate | null {
  return typeof cell === "number" && isDateFormat(format) ? dateOfSerial(cell, date1904) : null;
}

/** Reads a day: an Excel serial in the workbook's date system, or one of the texts register.md names; day first. */
export function parseDate(cell: CellValue, format: string, date1904: boolean): Parsed<CivilDate> {
  if (cell === "") return BLANK;
  if (typeof cell === "boolean") return unreadable("not a date");
  if (typeof cell === "number") return dateOfNumber(cell, format, date1904);
  if (isErrorValue(cell)) return unreadable(errorProblem(cell));
  const placeholder = placeholderKind(cell);
  if (placeholder !== null) return { kind: "placeholder", tentative: placeholder === "tentative" };
  const plain = foldText(cell);
  return plain === "" ? BLANK : dateOfText(plain);
}

function dateOfNumber(serial: number, format: string, date1904: boolean): Parsed<CivilDate> {
  if (isDateFormat(format)) {
    const date = dateOfSerial(serial, date1904);
    return date === null ? unreadable("no such day") : value(date);
  }
  const run = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(serial.toString());
  if (run) return dayOrNone(run[1], run[2], run[3], "date without a date format");
  const [first, last] = LIKELY_SERIALS;
  const date = Number.isInteger(serial) && serial >= first && serial <= last ? dateOfSerial(serial, date1904) : null;
  return date === null ? unreadable("not a date") : value(date, "date without a date format");
}

function dateOfText(text: string): Parsed<CivilDate> {
  const yearFirst =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return dayOrNone(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(text);
  if (dayFirst) {
    const [, day = "", month = "", year = ""] = dayFirst;
    // Only where both could be a month did the order decide anything.
    const either = parseInt(day, 10) <= 12 && day !== month;
    return dayOrNone(fullYear(year), month, day, either ? "day read first" : undefined);
  }
  const dayMonthName =
    /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]*(?:of\s+)?([a-z]{3,9})\.?,?[\s-]*(\d{4}|\d{2})$/.exec(text);
  if (dayMonthName) return dayOrNone(fullYear(dayMonthName[3]), monthNumber(dayMonthName[2]), dayMonthName[1]);
  const monthNameDay = /^(?:[a-z]+,\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  if (monthNameDay) return dayOrNone(monthNameDay[3], monthNumber(monthNameDay[1]), monthNameDay[2]);
  return unreadable("not a date");
}

function fullYear(year = ""): string {
  return year.length === 2 ? `20${year}` : year;
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
