/** A phrase of the vocabulary. */
export interface Phrase {
  readonly text: string;
  /** Found in tables of many kinds: alone it proves nothing. Written with `~` behind. */
  readonly generic: boolean;
}

/**
 * Phrases out of their short notation: parted by `;` or a line's end, `{a|b|}` for alternatives (an empty one for none), `~` behind what many tables have.
 */
export function phrasesOf(notation: string): readonly Phrase[] {
  return notation
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const generic = part.endsWith("~");
      return alternativesOf(generic ? part.slice(0, -1) : part).map((text) => ({
        text: text.replace(/ +/g, " ").trim(),
        generic,
      }));
    });
}

/** `{share|security} class` gives `share class` and `security class`. */
function alternativesOf(pattern: string): readonly string[] {
  const from = pattern.indexOf("{");
  const to = pattern.indexOf("}", from);
  if (from < 0 || to < 0) return [pattern];
  const rest = alternativesOf(pattern.slice(to + 1));
  return pattern
    .slice(from + 1, to)
    .split("|")
    .flatMap((choice) => rest.map((after) => pattern.slice(0, from) + choice + after));
}
