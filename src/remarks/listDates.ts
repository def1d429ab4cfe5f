import { type CivilDate, dayOf, MONTHS, monthOf, yearOf } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";

/**
 * Days as a narrative lists them, in order and each once: they share their month and their year.
 * `29 and 30 September and 3 October 2022`; `2022年9月29日、30日及10月3日`. Over two years each year stands. No days: "".
 */
export function listDates(dates: readonly CivilDate[], language: Language): string {
  const days = [...new Set(dates)].sort();
  return language === "en" ? inEnglish(days) : inChinese(days);
}

function inEnglish(days: readonly CivilDate[]): string {
  const years = runsOf(days, yearOf).map((year) => {
    const months = runsOf(year.days, monthOf).map(
      (month) => `${joinWithAnd(month.days.map((day) => String(dayOf(day))))} ${MONTHS[month.key - 1]}`,
    );
    return `${joinWithAnd(months)} ${year.key}`;
  });
  return joinWithAnd(years);
}

/** A Chinese date names only what changed since the one before it, so the list needs no nesting. */
function inChinese(days: readonly CivilDate[]): string {
  const texts = days.map((day, index) => {
    const before = days[index - 1];
    const newYear = before === undefined || yearOf(before) !== yearOf(day);
    const newMonth = newYear || monthOf(before) !== monthOf(day);
    return `${newYear ? `${yearOf(day)}年` : ""}${newMonth ? `${monthOf(day)}月` : ""}${dayOf(day)}日`;
  });
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join("、")}及${texts.at(-1)}`;
}

interface Run {
  readonly key: number;
  readonly days: readonly CivilDate[];
}

/** Neighbouring days with the same year, or the same month. */
function runsOf(days: readonly CivilDate[], keyOf: (day: CivilDate) => number): readonly Run[] {
  const runs: { key: number; days: CivilDate[] }[] = [];
  for (const day of days) {
    const key = keyOf(day);
    const last = runs.at(-1);
    if (last?.key === key) last.days.push(day);
    else runs.push({ key, days: [day] });
  }
  return runs;
}

function joinWithAnd(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;
}
