import type { getDocument, Util } from "pdfjs-dist";
import { type PageOfText, type PieceOfText, textOfPages } from "./textOfPages";

/** What of PDF.js is used; each door loads the library from where it keeps it. */
export interface PdfLibrary {
  readonly getDocument: typeof getDocument;
  readonly Util: Pick<typeof Util, "transform">;
  /** Where the tables for fonts with Chinese encodings of their own stand, with a slash at the end. */
  readonly cMapUrl: string;
}

/** Why a PDF gives no text: it needs a password, is cut or no PDF, is longer than any return, or shows pictures only. */
export type PdfRefusal = "encrypted" | "broken" | "too long" | "no text";

/** The longest returns published have some forty pages. */
export const MOST_PAGES = 150;

/** The largest PDF that is read, in bytes. */
export const LARGEST_PDF = 32 * 1024 * 1024;

/** True for the first bytes of a PDF. Some begin with a few bytes of something else; readers allow a kilobyte of it. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

/**
 * The text of a PDF as its pages show it: a line a row of a table, its cells in order, a cell of several lines in one piece. The text layer
 * alone is read: no attachment, form field or script. A scan with a layer of recognised text behind its pictures gives that text.
 * @param bytes the whole file; they are handed over and cannot be used afterwards
 * @param stopped asked before each page; true ends the reading with `AbortError`
 */
export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
  stopped: () => boolean = () => false,
): Promise<{ readonly text: string } | { readonly refused: PdfRefusal }> {
  const loading = library.getDocument({
    data: bytes,
    cMapUrl: library.cMapUrl,
    cMapPacked: true,
    // Text alone is asked for: no code of the file is run, no font of it is handed to the page.
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) return { refused: "too long" };
    const pages: PageOfText[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (stopped()) throw new DOMException("Stopped", "AbortError");
      const page = await document.getPage(number);
      // A page may be turned: the viewport has it as it is read, from the top.
      const { transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      pages.push(
        items.flatMap((item) =>
          "str" in item ? pieceOf(item, library.Util.transform(transform, item.transform)) : [],
        ),
      );
      page.cleanup();
    }
    const text = textOfPages(pages);
    return text.trim() === "" ? { refused: "no text" } : { text };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") return { refused: "encrypted" };
    if (name === "InvalidPDFException" || name === "FormatError" || name === "UnknownErrorException")
      return { refused: "broken" };
    throw error;
  } finally {
    await loading.destroy();
  }
}

/** A run of text as PDF.js gives it: all that is asked of it. */
interface RunOfText {
  readonly str: string;
  readonly width: number;
}

/**
 * Text that stands upright on the page; none where it is turned, as a stamp across it is.
 * @param matrix from its own place to the page, from the top: a b c d e f as PDF writes a transformation
 */
function pieceOf({ str, width }: RunOfText, matrix: readonly number[]): readonly PieceOfText[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
  const size = Math.hypot(c, d);
  if (str.trim() === "" || Math.abs(b) > 0.01 * Math.abs(a) || a <= 0) return [];
  return [{ text: str, x, y, width, size }];
}
