import type { Language } from "../../shares/values/finding";
import { MONTHS } from "../../shares/values/civilDate";

/** Days as the forms print them. Which numbers they have is not judged here: a wrong day is a difference, not a blank. */
export const DATE: Readonly<Record<Language, string>> = {
  en: `\\d{1,2}\\s+(?:${MONTHS.join("|")})\\s+\\d{4}`,
  "zh-Hant": "\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日",
};

/** A whole number, not the beginning of a decimal or of a percentage with decimals. */
export const COUNT = "(?<![\\d.,])-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?![\\d.,]*\\d)";
/** The figure of a percentage. */
export const RATE = "-?\\d+(?:\\.\\d+)?";
/** `HKD 500,382,813.6`. Cells run together in some texts: `HKD 515HKD 506.5`. */
export const MONEY = "[A-Z]{3}\\s*-?\\d[\\d,]*(?:\\.\\d+)?";
/** `1).` in front of a row. */
export const ROW_NUMBER = "(?<![\\w(])(\\d+)\\)\\.";
