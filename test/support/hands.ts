import { readFile, writeFile } from "node:fs/promises";
import JSZip from "jszip";

/** Another font, other margins, another scale, as another machine prints the same sheet. */
export const HANDS: Readonly<Record<string, (xml: string) => string>> = {
  "as written": (xml) => xml,
  "a font with serifs": (xml) => xml.replace(/<name val="[^"]*"\/>/g, '<name val="DejaVu Serif"/>'),
  "wide margins": (xml) =>
    xml.replace(
      /<pageMargins [^>]*\/>/,
      '<pageMargins left="1.2" right="1.2" top="1.2" bottom="1.2" header="0.5" footer="0.5"/>',
    ),
  "narrow and small": (xml) =>
    xml
      .replace(
        /<pageMargins [^>]*\/>/,
        '<pageMargins left="0.2" right="0.2" top="0.2" bottom="0.3" header="0.1" footer="0.1"/>',
      )
      .replace(/<pageSetup [^>]*paperSize="\d+"/, (tag) => tag.replace(/paperSize="\d+"/, 'paperSize="11"')),
};

/** Changes the styles and sheets of a workbook file in place. */
export async function inHand(file: string, change: (xml: string) => string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(file));
  for (const part of zip.file(/^xl\/(?:styles|worksheets\/[^/]*)\.xml$/))
    zip.file(part.name, change(await part.async("string")));
  await writeFile(file, await zip.generateAsync({ type: "uint8array" }));
}
