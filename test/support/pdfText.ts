import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { type PdfLibrary, readPdf } from "../../src/pdf/readPdf";

interface ReadPage {
  readonly transform: readonly number[];
  readonly items: readonly unknown[];
}

/** The text of each PDF, read by the program out of what PDF.js reads in a process beside this one. */
export async function pdfTexts(files: readonly string[]): Promise<readonly string[]> {
  const read = JSON.parse(
    execFileSync(process.execPath, [resolve(__dirname, "pdfPages.mjs"), ...files], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
    }),
  ) as Readonly<Record<string, readonly ReadPage[]>>;
  return Promise.all(
    files.map(async (file) => {
      const text = await readPdf(new Uint8Array(), libraryOver(read[file] ?? []));
      if ("refused" in text) throw new Error(`${file} is refused: ${text.refused}`);
      return text.text;
    }),
  );
}

function libraryOver(pages: readonly ReadPage[]): PdfLibrary {
  const document = {
    numPages: pages.length,
    getPage: (number: number) =>
      Promise.resolve({
        getViewport: () => ({ transform: pages[number - 1]?.transform }),
        getTextContent: () => Promise.resolve({ items: pages[number - 1]?.items }),
        cleanup: () => true,
      }),
  };
  const loading = { promise: Promise.resolve(document), destroy: () => Promise.resolve() };
  return { getDocument: () => loading, Util: { transform: product }, cMapUrl: "" } as unknown as PdfLibrary;
}

/** One transformation after another, each as PDF writes them: a b c d e f. */
function product([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[], m: number[]): number[] {
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = m;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
