import { type CivilDate, showDateInChinese, showDateInText } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";

/** A day as the pane says it. */
export function dateInWords(date: CivilDate, language: Language): string {
  return language === "en" ? showDateInText(date) : showDateInChinese(date);
}
