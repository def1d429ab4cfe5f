// Prints what PDF.js reads of PDFs, as JSON: a test of jest's cannot load a library that is a module, so another process does.
// node pdfPages.mjs FILE.pdf… → { file: [{ transform, items }] }
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

globalThis.DOMMatrix ??= class {};
console.warn = () => undefined;
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
const cMapUrl = fileURLToPath(new URL("../../node_modules/pdfjs-dist/cmaps/", import.meta.url));
const read = {};
for (const file of process.argv.slice(2)) {
  const loading = getDocument({ data: new Uint8Array(readFileSync(file)), cMapUrl, cMapPacked: true, verbosity: 0 });
  const document = await loading.promise;
  read[file] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    read[file].push({ transform: page.getViewport({ scale: 1 }).transform, items });
  }
  await loading.destroy();
}
process.stdout.write(JSON.stringify(read));
