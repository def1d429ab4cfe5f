/** A phrase of the vocabulary. */
export interface Phrase {
  readonly text: string;
  /** Found in tables of many kinds: alone it proves nothing. Written with `~` behind. */
  readonly generic: boolean;
}

/** A pattern of phrases: `{share|security} class`. */
export interface Pattern {
  readonly pattern: string;
  readonly generic: boolean;
}

/** The patterns of a notation: parted by `;` or a line's end, `{a|b|}` for alternatives (an empty one for none), `~` behind what many tables have. */
export function patternsOf(notation: string): readonly Pattern[] {
  return notation
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const generic = part.endsWith("~");
      return { pattern: generic ? part.slice(0, -1) : part, generic };
    });
}

/** Phrases out of their short notation. */
export function phrasesOf(notation: string): readonly Phrase[] {
  return patternsOf(notation).flatMap(({ pattern, generic }) =>
    alternativesOf(pattern).map((text) => ({ text: text.replace(/ +/g, " ").trim(), generic })),
  );
}

/** `{share|security} class` gives `share class` and `security class`. */
export function alternativesOf(pattern: string): readonly string[] {
  const from = pattern.indexOf("{");
  const to = pattern.indexOf("}", from);
  if (from < 0 || to < 0) return [pattern];
  const rest = alternativesOf(pattern.slice(to + 1));
  return pattern
    .slice(from + 1, to)
    .split("|")
    .flatMap((choice) => rest.map((after) => pattern.slice(0, from) + choice + after));
}
