import type { PdfLibrary } from "../../pdf/readPdf";

interface PdfScripts extends Pick<PdfLibrary, "getDocument" | "Util"> {
  readonly GlobalWorkerOptions: { workerSrc: string };
}

/** Loads PDF.js and its worker from the add-in's own files. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const scripts = new URL("pdfjs-dist/legacy/build/pdf.min.mjs", import.meta.url);
  const worker = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url);
  const { getDocument, Util, GlobalWorkerOptions } = (await import(
    /* webpackIgnore: true */ scripts.href
  )) as PdfScripts;
  GlobalWorkerOptions.workerSrc = worker.href;
  return { getDocument, Util, cMapUrl: new URL("cmaps/", document.baseURI).href };
}
