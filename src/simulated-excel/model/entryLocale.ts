/** How the Excel of a country understands what is typed: it decides for texts put into cells as well, but never for formulas or formats in their en-US form. */
export interface EntryLocale {
  readonly decimal: "." | ",";
  readonly group: "," | "." | " ";
  readonly dayFirst: boolean;
}

export const LOCALES = {
  "en-HK": { decimal: ".", group: ",", dayFirst: true },
  "en-US": { decimal: ".", group: ",", dayFirst: false },
  "de-DE": { decimal: ",", group: ".", dayFirst: true },
} as const satisfies Record<string, EntryLocale>;

export type LocaleName = keyof typeof LOCALES;

/** A typed number with the marks of the locale put as en-US has them; as it is where it holds a mark the locale does not know. */
export function inPlainMarks(typed: string, { decimal, group }: EntryLocale): string {
  if (decimal === "." && group === ",") return typed;
  return typed.replace(/[.,]/g, (mark) => (mark === decimal ? "." : mark === group ? "," : mark));
}
