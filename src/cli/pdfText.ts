import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { LARGEST_PDF, MOST_PAGES, type PdfLibrary, type PdfRefusal, readPdf } from "../pdf/readPdf";
import { UsageError } from "./tableOptions";

/** What a person is told of a PDF that gives no text. */
const REFUSALS: Readonly<Record<PdfRefusal, string>> = {
  encrypted: "needs a password. Open it with the password and print it to a new PDF, then compare that.",
  broken: "cannot be read: it is cut or damaged. Download it again from the Exchange's website.",
  "too long": `has more than ${MOST_PAGES} pages, and no return has. Save the pages of the return as a PDF of their own.`,
  "no text":
    "is a scan: its pages are pictures and hold no text. Download the return from the Exchange's website, where it holds its text.",
};

/**
 * The text of a PDF.
 * @param bytes the whole file; they cannot be used afterwards
 * @throws UsageError where there is none
 */
export async function textOfPdf(file: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > LARGEST_PDF) throw new UsageError(`"${file}" is larger than any return.`);
  const read = await readPdf(new Uint8Array(bytes), await pdfLibrary());
  if ("refused" in read) throw new UsageError(`"${file}" ${REFUSALS[read.refused]}`);
  return read.text;
}

/** The part of PDF.js that reads, in the place of a worker: a command reads one file and ends. */
interface HasWorker {
  pdfjsWorker?: unknown;
}

async function pdfLibrary(): Promise<PdfLibrary> {
  const folder = join(__dirname, "pdf");
  const load = (name: string): Promise<unknown> =>
    import(/* webpackIgnore: true */ pathToFileURL(join(folder, name)).href);
  // It reports at its start that it has nothing to draw with; nothing is drawn here.
  const terminal = globalThis.console;
  const { warn } = terminal;
  terminal.warn = () => undefined;
  try {
    // Node has no such class, and the library asks for one at its start; only drawing uses it.
    if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, { DOMMatrix: Object });
    (globalThis as HasWorker).pdfjsWorker = await load("pdf.worker.mjs");
    const { getDocument, Util } = (await load("pdf.mjs")) as PdfLibrary;
    return { getDocument, Util, cMapUrl: `${join(folder, "cmaps")}/` };
  } finally {
    terminal.warn = warn;
  }
}
