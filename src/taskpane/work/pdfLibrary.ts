import type { PdfLibrary } from "../../pdf/readPdf";

interface PdfScripts extends Pick<PdfLibrary, "getDocument" | "Util"> {
  readonly GlobalWorkerOptions: { workerSrc: string };
}

/** Loads PDF.js and its worker from the add-in's own files. @throws an error named ChunkLoadError where they could not be fetched, as webpack names it */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const scripts = new URL("pdfjs-dist/legacy/build/pdf.min.mjs", import.meta.url);
  const worker = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url);
  const loaded = import(/* webpackIgnore: true */ scripts.href) as Promise<PdfScripts>;
  const { getDocument, Util, GlobalWorkerOptions } = await loaded.catch((cause: unknown) => {
    throw Object.assign(new Error(scripts.href, { cause }), { name: "ChunkLoadError" });
  });
  GlobalWorkerOptions.workerSrc = worker.href;
  return { getDocument, Util, cMapUrl: new URL("cmaps/", document.baseURI).href };
}
