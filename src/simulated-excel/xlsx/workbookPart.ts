import JSZip from "jszip";

/** A defined name as the file's workbook part writes it. */
export interface WrittenName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  /** The sheet it belongs to, by its place in the workbook; null for the workbook's own. */
  readonly sheetIndex: number | null;
  readonly hidden: boolean;
}

const WORKBOOK_PART = "xl/workbook.xml";

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The defined names of a file. The .xlsx library drops those of a sheet, and those of a text. */
export async function readNames(bytes: Uint8Array): Promise<readonly WrittenName[]> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file(WORKBOOK_PART)?.async("string")) ?? "";
  return [...xml.matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/g)].map(([, attributes = "", text = ""]) => {
    const attribute = (key: string): string | null => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? null;
    const sheet = attribute("localSheetId");
    return {
      name: unescaped(attribute("name") ?? ""),
      formula: unescaped(text),
      sheetIndex: sheet === null ? null : Number.parseInt(sheet, 10),
      hidden: attribute("hidden") === "1",
    };
  });
}

/** The XML of each sheet, by name. */
export async function readSheetParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (part: string): Promise<string> => (await zip.file(part)?.async("string")) ?? "";
  const targets = new Map<string, string>();
  for (const [tag] of (await text("xl/_rels/workbook.xml.rels")).matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && target !== undefined) targets.set(id, `xl/${target.replace(/^\/?(?:xl\/)?/, "")}`);
  }
  const sheets = new Map<string, string>();
  for (const [tag] of (await text(WORKBOOK_PART)).matchAll(/<sheet\b[^>]*>/g)) {
    const name = unescaped(/\bname="([^"]*)"/.exec(tag)?.[1] ?? "");
    sheets.set(name, await text(targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? ""));
  }
  return sheets;
}

/** The file with these names beside those it has. */
export async function withNames(bytes: Uint8Array, names: readonly WrittenName[]): Promise<Uint8Array> {
  if (names.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file(WORKBOOK_PART)?.async("string")) ?? "";
  const lines = names
    .map(
      ({ name, formula, sheetIndex, hidden }) =>
        `<definedName name="${escaped(name)}"${sheetIndex === null ? "" : ` localSheetId="${sheetIndex}"`}${hidden ? ' hidden="1"' : ""}>${escaped(formula)}</definedName>`,
    )
    .join("");
  const known = /<definedNames>([\s\S]*?)<\/definedNames>/.exec(xml);
  const after = known
    ? xml.replace("</definedNames>", () => `${lines}</definedNames>`)
    : xml.replace("</sheets>", () => `</sheets><definedNames>${lines}</definedNames>`);
  zip.file(WORKBOOK_PART, after.replace("<definedNames/>", ""));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
