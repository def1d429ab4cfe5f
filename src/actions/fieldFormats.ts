import { contentOf } from "../reading/columns/fieldContents";
import type { Language } from "../shares/values/finding";

type Content = ReturnType<typeof contentOf>;

/** Days as they are written in the language of the headings: 16 June 2025, 2025年6月16日. */
const DAYS: Readonly<Record<Language, string>> = { en: "d mmmm yyyy", "zh-Hant": 'yyyy"年"m"月"d"日"' };

const FORMATS: Readonly<Record<Exclude<Content, "date">, string>> = {
  count: "#,##0",
  money: "#,##0.00##",
  percentage: "0.00##%",
  class: "General",
  event: "General",
  currency: "General",
  direction: "General",
  text: "General",
};

/** Days among the fields whose cells may hold a word as well: `Disclosed on` may say `not yet`. */
const ALSO_DAYS: ReadonlySet<string> = new Set(["Disclosed on", "Date of explanatory statement"]);

/** Codes that begin with zeros: `00700` typed into a cell of another format loses them. */
const CODES: ReadonlySet<string> = new Set(["Stock code", "Multi-counter stock code"]);

/** The number format of a new column's cells, in its en-US form, by what the field holds. @param language of the headings */
export function formatOfField(field: string, language: Language): string {
  if (CODES.has(field)) return "@";
  const content = ALSO_DAYS.has(field) ? "date" : contentOf(field);
  return content === "date" ? DAYS[language] : FORMATS[content];
}
