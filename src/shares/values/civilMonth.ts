import { addDays, type CivilDate, civilDate, daysInMonth, MONTHS } from "./civilDate";
import type { Language } from "./finding";

/** A month, as `YYYY-MM`: comparing the texts compares the months. */
export type CivilMonth = string & { readonly __month: "civil month" };

/** Reads `YYYY-MM`, and nothing else. Null where the text is no month. */
export function parseCivilMonth(text: string): CivilMonth | null {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return year === "" || civilDate(parseInt(year, 10), parseInt(month, 10), 1) === null ? null : (text as CivilMonth);
}

export function monthOfDay(date: CivilDate): CivilMonth {
  return date.slice(0, 7) as CivilMonth;
}

export function firstDayOf(month: CivilMonth): CivilDate {
  return `${month}-01` as CivilDate;
}

export function lastDayOf(month: CivilMonth): CivilDate {
  return `${month}-${daysInMonth(yearOf(month), numberOf(month))}` as CivilDate;
}

/** The day whose close is the month's opening. */
export function dayBefore(month: CivilMonth): CivilDate {
  return addDays(firstDayOf(month), -1);
}

export function nextMonth(month: CivilMonth): CivilMonth {
  return monthOfDay(addDays(lastDayOf(month), 1));
}

/** `December 2022`; `2022年12月`. */
export function showMonth(month: CivilMonth, language: Language): string {
  return language === "en"
    ? `${MONTHS[numberOf(month) - 1]} ${month.slice(0, 4)}`
    : `${yearOf(month)}年${numberOf(month)}月`;
}

function yearOf(month: CivilMonth): number {
  return parseInt(month.slice(0, 4), 10);
}

function numberOf(month: CivilMonth): number {
  return parseInt(month.slice(5, 7), 10);
}
