import { LIMITS, tooLong, tooMany } from "./limits";
import { readXml } from "./readXml";
import { RichText, type RunStrike } from "./richText";
import { unescapeText } from "./textEscapes";

/** The texts that cells share, as plain text, and whether their runs are struck through. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** By the text's number; only those whose runs have a font of their own. */
  readonly strikes: ReadonlyMap<number, RunStrike>;
}

/** A character may be written as seven: `_x000D_`. */
const MOST_ESCAPED = LIMITS.cellCharacters * 7;

export const NO_STRINGS: SharedStrings = { texts: [], strikes: new Map() };

export function readSharedStrings(bytes: Uint8Array, fileName: string): SharedStrings {
  const texts: string[] = [];
  const strikes = new Map<number, RunStrike>();
  let current = new RichText();
  readXml(bytes, fileName, {
    open: (name, attributes) => {
      if (name === "si") current = new RichText();
      else current.open(name, attributes);
    },
    text: (text) => {
      current.take(text);
      if (current.text.length > MOST_ESCAPED) throw tooLong(fileName);
    },
    close: (name) => {
      current.close(name);
      if (name !== "si") return;
      if (current.strike !== "as its cell") strikes.set(texts.length, current.strike);
      if (texts.push(unescapeText(current.text)) > LIMITS.cells) throw tooMany("cells", fileName);
    },
  });
  return { texts, strikes };
}
