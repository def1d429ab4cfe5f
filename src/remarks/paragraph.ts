import type { Language } from "../shares/finding";
import { remarkAsText, type RemarkText } from "../shares/remarkText";

/** The remarks as the form prints them: one paragraph, with one space between English sentences and none between Chinese ones. */
export function remarksAsParagraph(remarks: readonly RemarkText[], language: Language): string {
  return remarks.map(remarkAsText).join(language === "en" ? " " : "");
}
