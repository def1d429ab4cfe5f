import type { Language } from "../../shares/values/finding";

/** The words a text is read by. */
export interface PublishedWords {
  readonly form: "ff304" | "ff305";
  readonly language: Language;
}
