import type { Workbook as Book } from "exceljs";
import JSZip from "jszip";
import type { DefinedName } from "./definedNames";

/** What the .xlsx library cannot write, to be put into the finished package. */
export interface PackageExtras {
  readonly names: readonly DefinedName[];
  readonly structureLock: Readonly<Record<string, string>> | null;
}

const WORKBOOK_PART = "xl/workbook.xml";

/**
 * The bytes of a workbook. The library knows neither names of a single sheet, hidden names, nor names that hold a text, and forgets a lock on the
 * list of sheets: so the names and the lock of the package are written by us, all of them, in place of the library's.
 */
export async function packWorkbook(book: Book, { names, structureLock }: PackageExtras): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const part = zip.file(WORKBOOK_PART);
  if (!part) throw new Error("the library wrote no workbook part");
  let xml = await part.async("string");
  xml = xml.replace(/<definedNames\s*\/>|<definedNames>[\s\S]*?<\/definedNames>/, "");
  const sheets = book.worksheets.map((sheet) => sheet.name);
  const listed = namesElement(names, sheets);
  xml = insert(xml, /<\/sheets>/, (end) => `${end}${listed}`);
  if (structureLock) xml = insert(xml, /<bookViews>|<sheets>/, (start) => `<workbookProtection${attributeList(structureLock)}/>${start}`);
  zip.file(WORKBOOK_PART, xml);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function insert(xml: string, at: RegExp, make: (found: string) => string): string {
  if (!at.test(xml)) throw new Error(`the workbook part lacks ${at.source}`);
  return xml.replace(at, make);
}

function namesElement(names: readonly DefinedName[], sheets: readonly string[]): string {
  const elements = names.flatMap(({ name, sheet, hidden, formula, others }) => {
    const index = sheet === null ? null : sheets.indexOf(sheet);
    // The sheet went, and its names with it.
    if (index === -1) return [];
    const attributes = { name, ...(index === null ? {} : { localSheetId: String(index) }), ...(hidden ? { hidden: "1" } : {}), ...others };
    return [`<definedName${attributeList(attributes)}>${escapeXml(formula)}</definedName>`];
  });
  return elements.length === 0 ? "" : `<definedNames>${elements.join("")}</definedNames>`;
}

function attributeList(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name]) => !name.includes(":"))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
