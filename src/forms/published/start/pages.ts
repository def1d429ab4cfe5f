import { fold, squeeze } from "../foldedText";

/** Where a figure was read. */
export interface FigureSource {
  /** The document's name. */
  readonly document: string;
  /** From 1; null where the text has no page marks, or the figure stands on no one page. */
  readonly page: number | null;
}

/** A page of a published text: its number by the mark at its foot, and its words without any space. */
export interface PageOfWords {
  readonly number: number;
  readonly words: string;
}

const MARK =
  /Page\s{0,3}(\d{1,3})\s{0,3}of\s{0,3}\d{1,3}|第\s{0,3}(\d{1,3})\s{0,3}頁\s{0,3}共\s{0,3}\d{1,3}\s{0,3}頁/gu;

/** The pages of a text by the marks at their feet; none where it has no marks. */
export function pagesOf(text: string): readonly PageOfWords[] {
  const plain = fold(text);
  const pages: PageOfWords[] = [];
  let start = 0;
  for (const mark of plain.matchAll(MARK)) {
    pages.push({ number: parseInt(mark[1] ?? mark[2] ?? "", 10), words: squeeze(plain.slice(start, mark.index)) });
    start = mark.index + mark[0].length;
  }
  return pages;
}

/** The first page on which all of these printed words stand; null where none has them all. */
export function pageWith(pages: readonly PageOfWords[], printed: readonly string[]): number | null {
  const wanted = printed.map(squeeze).filter((words) => words !== "");
  if (wanted.length === 0) return null;
  return pages.find(({ words }) => wanted.every((each) => words.includes(each)))?.number ?? null;
}
