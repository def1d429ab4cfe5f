import type { Language } from "../../../shares/values/finding";
import { DATE } from "../figurePatterns";
import { inLine } from "../foldedText";
import type { Figure } from "./figuresOfLine";

/** A line of a part, parted into its words and its figures. */
export interface LineText {
  /** Pieces of words, in their order: what stands in cells of their own stands by itself. */
  readonly words: readonly string[];
  readonly figures: readonly Figure[];
}

/** A count among words has its thousands set apart; alone in a cell it may not. */
const COUNT_IN_WORDS = "-?(?:\\d{1,3}(?:,\\d{3}){1,8}|\\d{1,3})";
const COUNT_ALONE = "-?(?:\\d{1,3}(?:,\\d{3}){1,8}|\\d{1,24})";
const AMOUNT_ALONE = "-?(?:\\d{1,3}(?:,\\d{3}){1,8}|\\d{1,24})\\.\\d{1,24}";

/**
 * Parts a line. Where cells stand apart, those that hold figures alone are figures; where all is run together, the longest run of figures.
 * @param text without its number, its labelled lines and the headings of its columns; cells parted by tabs
 * @param front a line begins with words; a piece out of its middle does not
 */
export function partLine(
  text: string,
  language: Language,
  front: "words in front" | "no words in front" = "words in front",
): LineText {
  return text.trim().includes("\t") ? byCells(text, language, front === "words in front") : byRun(text, language);
}

function byCells(text: string, language: Language, beginsWithWords: boolean): LineText {
  const words: string[] = [];
  const figures: Figure[] = [];
  for (const row of text.split("\n")) {
    // The figures of a line stand in one row: a number in a row below them is of its words.
    const isBelow = figures.length > 0;
    for (const cell of row.split("\t").map(inLine)) {
      if (cell === "") continue;
      const isWords = isBelow || (beginsWithWords && words.length === 0);
      const read = isWords ? null : figuresIn(cell, language);
      if (read === null) words.push(cell);
      else figures.push(...read);
    }
  }
  return { words, figures };
}

function byRun(text: string, language: Language): LineText {
  const plain = inLine(text);
  const figure = `(?:${DATE[language]}|${AMOUNT_ALONE}|${COUNT_IN_WORDS}|[A-Z]{3}(?=\\s+-?\\d))`;
  const runs = [...plain.matchAll(new RegExp(`(?<=^|\\s)${figure}(?:\\s+${figure})*(?=\\s|$)`, "gu"))];
  const longest = runs.reduce<RegExpExecArray | null>(
    (best, run) => (best === null || partsOf(run[0], language) >= partsOf(best[0], language) ? run : best),
    null,
  );
  if (longest === null) return { words: plain === "" ? [] : [plain], figures: [] };
  const words = [plain.slice(0, longest.index), plain.slice(longest.index + longest[0].length)];
  return {
    words: words.map((each) => each.trim()).filter((each) => each !== ""),
    figures: figuresIn(longest[0], language) ?? [],
  };
}

function partsOf(run: string, language: Language): number {
  return figuresIn(run, language)?.length ?? 0;
}

/** The figures of a cell that holds nothing else; null for words. */
function figuresIn(cell: string, language: Language): readonly Figure[] | null {
  const figures: Figure[] = [];
  let rest = cell;
  while (rest !== "") {
    const found = PIECES[language].find(([pattern]) => pattern.test(rest));
    if (found === undefined) return null;
    const [pattern, kind] = found;
    const [piece = ""] = pattern.exec(rest) ?? [];
    figures.push({ text: inLine(piece), kind });
    rest = rest.slice(piece.length).trimStart();
  }
  return figures;
}

const PIECES: Readonly<Record<Language, readonly (readonly [pattern: RegExp, kind: Figure["kind"]])[]>> = {
  en: piecesOf("en"),
  "zh-Hant": piecesOf("zh-Hant"),
};

function piecesOf(language: Language): readonly (readonly [RegExp, Figure["kind"]])[] {
  const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?=\\s|$)`, "u");
  return [
    [whole(DATE[language]), "date"],
    [whole(AMOUNT_ALONE), "amount"],
    [whole(COUNT_ALONE), "count"],
    [whole("[A-Z]{3}"), "currency"],
  ];
}
