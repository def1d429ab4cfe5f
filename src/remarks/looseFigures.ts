import { type BindableFigure, type EditedParts, joined } from "./boundToken";

/** A number or a date typed by hand: it stands in the words, bound to nothing. */
export interface LooseFigure {
  readonly text: string;
  /** Which part of the remark, and from which character of it. */
  readonly part: number;
  readonly offset: number;
  /** Figures of the register and the return that read the same: it may be bound to one of them. None: it agrees with nothing. */
  readonly agreesWith: readonly BindableFigure[];
}

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
/** Days that share their month, a Chinese date, or a number. */
const FIGURE = new RegExp(
  String.raw`(?:\p{Nd}{1,2}(?:, | and ))*\p{Nd}{1,2} ${MONTH}(?: \p{Nd}{4})?|\p{Nd}{4}年\p{Nd}{1,2}月\p{Nd}{1,2}日(?:[、及](?:\p{Nd}{4}年)?(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日)*|\p{Nd}{1,3}(?:[,，]\p{Nd}{3})+(?:[.．]\p{Nd}+)?|\p{Nd}+(?:[.．]\p{Nd}+)?`,
  "gu",
);
const RULE = String.raw`\p{Nd}{1,2}A?\.\p{Nd}+[A-Z]?(?:\([0-9a-z]+\))*`;
/** Numbers of rules, and of the form's own lists, are no figures of the issuer. A number with a decimal is a rule's only where it is called so. */
const CITATION = new RegExp(String.raw`\p{Nd}{1,2}A\.\p{Nd}+|(?:Rules?|第)\s*${RULE}(?:(?:, | and | or |、|及|或)${RULE})*|\p{Nd}+\)|\([ivx]+\)`, "gu");

/** Every figure typed by hand, with what it agrees with. */
export function looseFigures(parts: EditedParts, figures: readonly BindableFigure[]): readonly LooseFigure[] {
  const byKey = new Map<string, BindableFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.text);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  return parts.flatMap((words, part) => {
    if (typeof words !== "string") return [];
    // Blanked, not cut out: what follows keeps its place.
    const own = words.replace(CITATION, (citation) => " ".repeat(citation.length));
    return [...own.matchAll(FIGURE)].map((match) => ({ text: match[0], part, offset: match.index, agreesWith: byKey.get(keyOf(match[0])) ?? [] }));
  });
}

/** Makes a figure typed by hand a token of what it agrees with. The parts are unchanged where the words no longer read so. */
export function bindFigure(parts: EditedParts, loose: LooseFigure, figure: BindableFigure): EditedParts {
  const words = parts[loose.part];
  const end = loose.offset + loose.text.length;
  if (typeof words !== "string" || words.slice(loose.offset, end) !== loose.text || keyOf(figure.text) !== keyOf(loose.text)) return parts;
  return joined([...parts.slice(0, loose.part), words.slice(0, loose.offset), figure, words.slice(end), ...parts.slice(loose.part + 1)]);
}

/** Thousands set or not, in whatever digits, a day with or without its zero: one figure. */
function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/\b0(?=\d )/g, "")
    .replace(/^[A-Z]{3} (?=\d)/, "")
    .replace(/^-/, "");
}
