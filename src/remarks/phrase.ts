import type { CellRef } from "../shares/values/cell";
import type { RemarkText, RemarkToken } from "../shares/values/remarkText";

/** A fact the narrative needs and the register leaves blank: printed as `[fact]`, so that it is seen before filing. */
export interface Blank {
  readonly blank: string;
  /** The cell to fill first. */
  readonly cells: readonly CellRef[];
}

export type Piece = string | RemarkToken | Blank;
export type Phrase = readonly Piece[];

/** Words with tokens, blanks and phrases between them: phrase`The ${term} were cancelled on ${date}.` */
export function phrase(words: TemplateStringsArray, ...between: readonly (Piece | Phrase)[]): Phrase {
  return words.flatMap((text, index) => {
    const next = between[index];
    return [text, ...(next === undefined ? [] : isPhrase(next) ? next : [next])];
  });
}

function isPhrase(value: Piece | Phrase): value is Phrase {
  return Array.isArray(value);
}

/** Phrases with words between them, and other words before the last: `a, b and c`. */
export function joinPhrases(phrases: readonly Phrase[], between: string, beforeLast: string): Phrase {
  return phrases.flatMap((each, index) =>
    index === 0 ? each : [index === phrases.length - 1 ? beforeLast : between, ...each],
  );
}

/** With a capital where it begins with words: `the Company` begins a sentence as `The Company`. A token stays as its cell has it. */
export function asSentence(pieces: Phrase): Phrase {
  const [first, ...rest] = pieces.filter((piece) => piece !== "");
  if (first === undefined) return [];
  return [typeof first === "string" ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest];
}

/** The remark as printed: neighbouring words become one part, blanks become placeholders and are listed. */
export function remarkOf(code: string, pieces: Phrase): RemarkText {
  const parts: (string | RemarkToken)[] = [];
  for (const piece of pieces) {
    const part = typeof piece === "object" && "blank" in piece ? `[${piece.blank}]` : piece;
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else if (part !== "") parts.push(part);
  }
  const missing = pieces.flatMap((piece) =>
    typeof piece === "object" && "blank" in piece ? [{ fact: piece.blank, cells: piece.cells }] : [],
  );
  return { code, parts, missing };
}
