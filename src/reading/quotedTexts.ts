const MOST_SHOWN = 8;
const LONGEST_SHOWN = 40;

/** Texts of the sheet as a message lists them: each in quotes and on one line, the first of many. */
export function quotedTexts(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_SHOWN).map((text) => `"${text.replace(/\s+/g, " ").slice(0, LONGEST_SHOWN)}"`);
  return [...shown, ...(texts.length > MOST_SHOWN ? ["…"] : [])].join(", ");
}
