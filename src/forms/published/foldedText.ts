/**
 * The text of a return as copied from its PDF, made comparable: one form of full-width letters, quotes and dashes, runs of blanks as one, no empty lines,
 * and without what only belongs to a page: the form's number at its head, page number and version at its foot, on lines
 * of their own or run into one.
 */
export function foldedPages(text: string): string {
  return foldedLines(text, () => " ");
}

/** The same with a tab where cells stand apart: two blanks or more, as a reader of PDFs leaves there. */
export function foldedCells(text: string): string {
  return foldedLines(text, (blanks) => (blanks.length > 1 || blanks === "\t" ? "\t" : " "));
}

function foldedLines(text: string, between: (blanks: string) => string): string {
  // Runs of blanks say nothing, and patterns that pass over them take their square.
  const lines = fold(text)
    .replace(MARK_IN_LINE, "\n")
    .replace(MARK_IN_ROW, "$1")
    .split("\n")
    .map((line) => line.replace(/\s+/g, between));
  return lines.filter((line) => line.trim() !== "" && !isOfPage(line.trim())).join("\n");
}

/** One form of letters, quotes, dashes and line ends. */
export function fold(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      .normalize("NFKC")
      // A scan that was read takes the capital for a small L.
      .replace(/\blnstrument:/g, "Instrument:")
      .replace(/[“”„]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/[‐-―−─]/g, "-")
  );
}

const PAGE =
  /^(?:FF30[145]|(?:v ?)?(?:Page \d{1,4} of \d{1,4}|第 ?\d{1,4} ?頁 ?共 ?\d{1,4} ?頁)(?: {1,3}v? ?\d\.\d\.\d|v ?[\d.]{1,12})?|v ?\d+\.\d+\.\d+)$/;

/** Page and version together are no words of a return, wherever they stand: `FF305 Page 2 of 9 v 1.3.0`. */
const MARK_IN_LINE =
  /(?:FF30[145]\s*)?(?:Page\s{0,3}\d{1,3}\s{0,3}of\s{0,3}\d{1,3}|第\s{0,3}\d{1,3}\s{0,3}頁\s{0,3}共\s{0,3}\d{1,3}\s{0,3}頁)\s{0,3}v\s{0,3}\d\.\d\.\d/g;

/** With a narrow margin the number at the head of a page stands within its first row, a cell of its own. */
const MARK_IN_ROW = /(^|[^\S\n]{2}|\t)FF30[145](?=[^\S\n])/gmu;

function isOfPage(line: string): boolean {
  return PAGE.test(line);
}

/** A text without any space: where lines were wrapped, and between Chinese characters, spaces mean nothing. */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, "");
}

/** Words in one line. */
export function inLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A pattern that finds words of the form however they are spaced or wrapped. */
export function pattern(words: string): string {
  return [...squeeze(words)].map((character) => character.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("\\s*");
}

/** The earliest place any of the patterns is found from a place on; null where none is. */
export function firstOf(
  text: string,
  patterns: readonly string[],
  from = 0,
): { readonly start: number; readonly end: number } | null {
  const search = new RegExp(patterns.map((each) => `(?:${each})`).join("|"), "gu");
  search.lastIndex = from;
  const match = search.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
