import JSZip from "jszip";

/** The workbook without the results of its formulas: another program has to compute them. */
export async function uncalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const part of zip.file(/^xl\/worksheets\/[^/]*\.xml$/)) {
    const xml = await part.async("string");
    zip.file(part.name, xml.replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zip.generateAsync({ type: "uint8array" });
}
