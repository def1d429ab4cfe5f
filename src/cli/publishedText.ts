import { readFile, stat } from "node:fs/promises";
import { isPdf, LARGEST_PDF } from "../pdf/readPdf";
import { UsageError } from "./tableOptions";
import { textOfPdf } from "./pdfText";

/**
 * The text of a published return, from a text file or a PDF.
 * @throws UsageError where there is no such text
 */
export async function publishedText(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new UsageError(`There is no file "${file}". Check the name and the folder.`);
  if (!found.isFile() || found.size > LARGEST_PDF) throw new UsageError(`"${file}" is not a text file of a return.`);
  const bytes = await readFile(file);
  if (isPdf(bytes)) return textOfPdf(file, bytes);
  return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "utf8").replace(/^\ufeff/, "");
}
