import type { Language } from "../../shares/values/finding";
import { MONTHS } from "../../shares/values/civilDate";

/** Days as the forms print them. Which numbers they have is not judged here: a wrong day is a difference, not a blank. */
export const DATE: Readonly<Record<Language, string>> = {
  en: `\\d{1,2}\\s{1,9}(?:${MONTHS.join("|")})\\s{1,9}\\d{4}`,
  "zh-Hant": "\\d{4}\\s{0,9}年\\s{0,9}\\d{1,2}\\s{0,9}月\\s{0,9}\\d{1,2}\\s{0,9}日",
};

/** A whole number, not the beginning of a decimal or of a percentage with decimals. */
export const COUNT = "(?<![\\d.,])-?(?:\\d{1,3}(?:,\\d{3}){1,8}|\\d{1,24})(?!\\d|[.,]{1,9}\\d)";
/** The figure of a percentage. */
export const RATE = "-?\\d{1,24}(?:\\.\\d{1,24})?";
/** `HKD 500,382,813.6`. Cells run together in some texts: `HKD 515HKD 506.5`. */
export const MONEY = "[A-Z]{3}\\s{0,9}-?\\d[\\d,]{0,40}(?:\\.\\d{1,24})?";
/** `1).` in front of a row. */
export const ROW_NUMBER = "(?<![\\w(])(\\d{1,6})\\)\\.";
