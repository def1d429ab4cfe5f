/** How Excel of a locale reads what is typed, and texts put into cells; formulas and formats are always en-US. */
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

/** A typed number with the locale's separators turned into those of en-US; unchanged if it holds any other. */
export function inPlainMarks(typed: string, { decimal, group }: EntryLocale): string {
  if (decimal === "." && group === ",") return typed;
  return typed.replace(/[.,]/g, (mark) => (mark === decimal ? "." : mark === group ? "," : mark));
}
