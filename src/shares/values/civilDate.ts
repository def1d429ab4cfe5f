/** A day, as `YYYY-MM-DD`: comparing the texts compares the days. */
export type CivilDate = string & { readonly __day: "civil date" };

const DAY = 86_400_000;
const SERIAL_OF_1970_IN_1900_SYSTEM = 25_569;
const SERIAL_OF_1970_IN_1904_SYSTEM = 24_107;

/** Null where there is no such day: 31 February. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CivilDate;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads `YYYY-MM-DD`, and nothing else. Null where the text is no day. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match
    ? civilDate(parseInt(match[1] ?? "", 10), parseInt(match[2] ?? "", 10), parseInt(match[3] ?? "", 10))
    : null;
}

export function yearOf(date: CivilDate): number {
  return parseInt(date.slice(0, 4), 10);
}

/** 1 to 12. */
export function monthOf(date: CivilDate): number {
  return parseInt(date.slice(5, 7), 10);
}

export function dayOf(date: CivilDate): number {
  return parseInt(date.slice(8, 10), 10);
}

function epochDay(date: CivilDate): number {
  return Date.parse(date) / DAY;
}

function ofEpochDay(days: number): CivilDate {
  const date = new Date(days * DAY);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as CivilDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return ofEpochDay(epochDay(date) + days);
}

/** Days from one day to another; below zero where the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CivilDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

/**
 * The day of an Excel serial; a time of day is dropped. Null outside 1 March 1900 to 31 December 9999:
 * before that Excel counts a 29 February 1900 that never was.
 */
export function dateOfSerial(serial: number, date1904: boolean): CivilDate | null {
  const days = Math.floor(serial) - (date1904 ? SERIAL_OF_1970_IN_1904_SYSTEM : SERIAL_OF_1970_IN_1900_SYSTEM);
  return days >= -25_508 && days <= 2_932_896 ? ofEpochDay(days) : null;
}

export function serialOfDate(date: CivilDate, date1904: boolean): number {
  return epochDay(date) + (date1904 ? SERIAL_OF_1970_IN_1904_SYSTEM : SERIAL_OF_1970_IN_1900_SYSTEM);
}

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `08 January 2024`: on the forms the day always has two digits. */
export function showDateOnForm(date: CivilDate): string {
  return `${date.slice(8, 10)} ${MONTHS[monthOf(date) - 1]} ${date.slice(0, 4)}`;
}

/** `8 January 2024`, as a narrative says it. */
export function showDateInText(date: CivilDate): string {
  return `${dayOf(date)} ${MONTHS[monthOf(date) - 1]} ${date.slice(0, 4)}`;
}

/** `2024年1月8日`. */
export function showDateInChinese(date: CivilDate): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}
