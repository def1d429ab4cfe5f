import { type CivilDate, showDateInChinese, showDateInText } from "../../shares/civilDate";
import type { Language } from "../../shares/finding";

/** A day as the pane says it. */
export function dateInWords(date: CivilDate, language: Language): string {
  return language === "en" ? showDateInText(date) : showDateInChinese(date);
}
