import { remarkAsText } from "../shares/values/remarkText";
import type { FilledReturn } from "./filledReturn";

/** The narrative as printed, "" where there is none: one paragraph, a space between English sentences. */
export function remarksText({ remarks, language }: Pick<FilledReturn, "remarks" | "language">): string {
  return remarks.map(remarkAsText).join(language === "en" ? " " : "");
}
