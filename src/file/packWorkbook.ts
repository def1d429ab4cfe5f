import type { Workbook as Book } from "exceljs";
import JSZip from "jszip";
import { addCharts, type SheetCharts } from "./chartParts";
import { type DefinedName, sameName } from "./definedNames";
import { escapeXml } from "./escapeXml";
import { keptTable, tableNameIn } from "./keptTables";

/** What the .xlsx library cannot write, to be put into the finished package. */
export interface PackageExtras {
  readonly names: readonly DefinedName[];
  readonly structureLock: Readonly<Record<string, string>> | null;
  readonly normalFont: { readonly name: string; readonly size: number };
  /** The parts of the user's tables as they were. */
  readonly tableParts: readonly string[];
  readonly charts: readonly SheetCharts[];
}

/**
 * The bytes of a workbook. The library knows neither names of a single sheet, hidden names, nor names that hold a text; it forgets a lock on the
 * list of sheets, and makes Calibri 11 the Normal font of every workbook, which widens or narrows all its columns. So we write these ourselves
 * into the finished package: all the names, in place of the library's, the lock, the font, the user's tables as they were, and charts.
 */
export async function packWorkbook(
  book: Book,
  { names, structureLock, normalFont, tableParts, charts }: PackageExtras,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const listed = namesElement(
    names,
    book.worksheets.map((sheet) => sheet.name),
  );
  await rewritePart(zip, "xl/workbook.xml", (xml) => {
    const named = replaceFound(
      xml.replace(/<definedNames\s*\/>|<definedNames>[\s\S]*?<\/definedNames>/, ""),
      /<\/sheets>/,
      (end) => `${end}${listed}`,
    );
    return structureLock
      ? replaceFound(
          named,
          /<bookViews>|<sheets>/,
          (start) => `<workbookProtection${attributeList(structureLock)}/>${start}`,
        )
      : named;
  });
  const font = `<font><sz val="${normalFont.size}"/><color theme="1"/><name val="${escapeXml(normalFont.name)}"/></font>`;
  await rewritePart(zip, "xl/styles.xml", (xml) => replaceFound(xml, /<font>[\s\S]*?<\/font>/, () => font));
  for (const { name } of zip.file(/^xl\/tables\//)) await rewritePart(zip, name, (xml) => tableAfter(xml, tableParts));
  await addCharts(zip, charts);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function tableAfter(written: string, tableParts: readonly string[]): string {
  const original = tableParts.find((part) => sameName(tableNameIn(part), tableNameIn(written)));
  return original === undefined ? written : keptTable(original, written);
}

async function rewritePart(zip: JSZip, name: string, rewrite: (xml: string) => string): Promise<void> {
  const part = zip.file(name);
  if (!part) throw new Error(`the library wrote no ${name}`);
  zip.file(name, rewrite(await part.async("string")));
}

function replaceFound(xml: string, at: RegExp, make: (found: string) => string): string {
  if (!at.test(xml)) throw new Error(`the library wrote no ${at.source}`);
  return xml.replace(at, make);
}

function namesElement(names: readonly DefinedName[], sheets: readonly string[]): string {
  const elements = names.flatMap(({ name, sheet, hidden, formula, others }) => {
    const index = sheet === null ? null : sheets.indexOf(sheet);
    // The sheet went, and its names with it.
    if (index === -1) return [];
    const attributes = {
      name,
      ...(index === null ? {} : { localSheetId: String(index) }),
      ...(hidden ? { hidden: "1" } : {}),
      ...others,
    };
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
