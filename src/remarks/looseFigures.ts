import { type BindableFigure, type EditedParts, joined } from "./boundToken";

/** A number or a date typed by hand, bound to no figure. */
export interface LooseFigure {
  /** As printed: with the token it was typed right against. */
  readonly text: string;
  /** The typed text, its part of the remark, and the offset in that part. */
  readonly typed: string;
  readonly part: number;
  readonly offset: number;
  /** Figures of the register and the return that read the same and that it can be bound to. */
  readonly agreesWith: readonly BindableFigure[];
}

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
/** Days that share their month, a Chinese date, or a whole number: `31,775,0000` is not 31,775,000 with a zero behind it. */
const FIGURE = new RegExp(
  String.raw`(?:\p{Nd}{1,2}(?:, | and )){0,31}\p{Nd}{1,2} ${MONTH}(?: \p{Nd}{4})?|\p{Nd}{4}年\p{Nd}{1,2}月\p{Nd}{1,2}日(?:[、及](?:\p{Nd}{4}年)?(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日){0,31}|\p{Nd}+(?:[,，.．]\p{Nd}+)*`,
  "gu",
);
const RULE = String.raw`\p{Nd}{1,2}A?\.\p{Nd}{1,4}[A-Z]?(?:\([0-9a-z]{1,5}\)){0,6}`;
/** Numbers of rules and of the form's own lists are no figures of the issuer. A number with a decimal is a rule only if called so. */
const CITATION = new RegExp(
  String.raw`\p{Nd}{1,2}A\.\p{Nd}{1,4}|(?:Rules?|第)\s{0,9}${RULE}(?:(?:, | and | or |、|及|或)${RULE}){0,31}|(?<!\p{Nd})\p{Nd}{1,9}\)|\([ivx]{1,5}\)`,
  "gu",
);

/** Every figure typed by hand, with what it agrees with. */
export function looseFigures(parts: EditedParts, figures: readonly BindableFigure[]): readonly LooseFigure[] {
  const byKey = new Map<string, BindableFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.text);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  return parts.flatMap((words, part) => {
    if (typeof words !== "string") return [];
    // Blanked, not cut out, to keep offsets.
    const own = words.replace(CITATION, (citation) => " ".repeat(citation.length));
    return [
      ...[...own.matchAll(FIGURE)].map((match) => ({ typed: match[0], offset: match.index })),
      ...signBefore(parts, part),
    ].map(({ typed, offset }) => {
      const whole = runTogether(parts, part, typed, offset);
      return {
        text: whole ?? typed,
        typed,
        part,
        offset,
        agreesWith: whole === null ? (byKey.get(keyOf(typed)) ?? []) : [],
      };
    });
  });
}

/** What digits typed right against a number or a date print as; null if they are apart. */
function runTogether(parts: EditedParts, part: number, typed: string, offset: number): string | null {
  const words = parts[part];
  if (typeof words !== "string") return null;
  const [inFront, behind] = [words.slice(0, offset), words.slice(offset + typed.length)];
  const [before, after] = [tokenAt(parts, part - 1), tokenAt(parts, part + 1)];
  const lead =
    before !== null && /\p{Nd}$/u.test(before) && /^[.,]?$/.test(inFront) && /^\p{Nd}/u.test(typed)
      ? before + inFront
      : "";
  const tail = after !== null && /^\p{Nd}/u.test(after) && /^[.,]?$/.test(behind) ? behind + after : "";
  return lead + tail === "" ? null : lead + typed + tail;
}

/** A sign typed right in front of a number: it prints as another number. */
function signBefore(parts: EditedParts, part: number): readonly { readonly typed: string; readonly offset: number }[] {
  const words = parts[part];
  const next = parts[part + 1];
  if (typeof words !== "string" || typeof next !== "object" || next.kind !== "number" || !/[-\u2212]$/.test(words))
    return [];
  return [{ typed: words.slice(-1), offset: words.length - 1 }];
}

function tokenAt(parts: EditedParts, index: number): string | null {
  const part = parts[index];
  return typeof part === "object" ? part.text : null;
}

/** Turns a figure typed by hand into a token of the figure it agrees with. Unchanged if the words have changed. */
export function bindFigure(parts: EditedParts, loose: LooseFigure, figure: BindableFigure): EditedParts {
  const words = parts[loose.part];
  const end = loose.offset + loose.typed.length;
  if (
    typeof words !== "string" ||
    words.slice(loose.offset, end) !== loose.typed ||
    keyOf(figure.text) !== keyOf(loose.text)
  )
    return parts;
  return joined([
    ...parts.slice(0, loose.part),
    words.slice(0, loose.offset),
    figure,
    words.slice(end),
    ...parts.slice(loose.part + 1),
  ]);
}

/** Ignores thousands separators, full-width digits and the leading zero of a day. */
function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/\b0(?=\d )/g, "")
    .replace(/^[A-Z]{3} (?=\d)/, "")
    .replace(/^-/, "");
}
