import { type CivilDate, civilDate, MONTHS } from "../../shares/values/civilDate";

/** Day first, whatever separates: 3/4/2022 is 3 April. */
const DAY_FIRST = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{2}|\d{4})$/;
const YEAR_FIRST = /^(\d{4})[\s./年-]+(\d{1,2})[\s./月-]+(\d{1,2})日?$/;
const WITH_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[\s,./-]*([a-z]{3,9})\.?[\s,./-]*(\d{2}|\d{4})$/i;

/**
 * A day as somebody types it: `30/12/2022`, `30 Dec 2022`, `2022-12-30`, `2022年12月30日`. The day comes first unless the year does, whatever the
 * language of the browser. Null where it is none.
 */
export function readTypedDate(text: string): CivilDate | null {
  const typed = text.normalize("NFKC").trim();
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const withMonth = WITH_MONTH.exec(typed);
  if (!withMonth) return null;
  const named = (withMonth[2] ?? "").toLowerCase();
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(named)) + 1;
  return month === 0 ? null : dateOf(withMonth[3], String(month), withMonth[1]);
}

function dateOf(year = "", month = "", day = ""): CivilDate | null {
  return civilDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

/** A day as the field shows it: `30/12/2022`. */
export function showTypedDate(date: CivilDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}
