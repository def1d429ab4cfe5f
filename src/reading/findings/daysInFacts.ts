import { parseCivilDate, showDateInChinese, showDateInText } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { ReadingFacts } from "./readingRule";

/** Facts that are days of ours. What stood in a cell stays as it is. */
const DAYS = ["counted", "date", "day", "first", "last", "until"];

const SHOWN = { en: showDateInText, "zh-Hant": showDateInChinese } as const;

/** Facts with their days as a message says them: `13 June 2025`, `2025年6月13日`. */
export function withDaysIn(language: Language, facts: ReadingFacts): ReadingFacts {
  const days = DAYS.flatMap((fact) => {
    const day = parseCivilDate(facts[fact] ?? "");
    return day === null ? [] : [[fact, SHOWN[language](day)] as const];
  });
  return days.length === 0 ? facts : { ...facts, ...Object.fromEntries(days) };
}
