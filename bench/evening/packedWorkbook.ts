import { escapeXml } from "../../src/file/escapeXml";
import { columnLetters } from "../../src/shares/values/cell";
import type { GeneratedWorkbook } from "../../test/support/generatedRegister";
import { handmadeZip } from "../../test/support/handmadePackage";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook out of its cells, texts shared as Excel shares them: hundreds of them are made in the time a library takes for a few. */
export function packedWorkbook({ snapshots }: Pick<GeneratedWorkbook, "snapshots">): Uint8Array {
  const texts = new Map<string, number>();
  const formats = new Map<string, number>([["General", 0]]);
  const numbered = (of: Map<string, number>, key: string): number => {
    const known = of.get(key) ?? of.size;
    of.set(key, known);
    return known;
  };
  const sheets = snapshots.map(({ region, values, formats: look }, index) => {
    const rows = values.map((row, down) => {
      const cells = row.map((value, across) => {
        if (value === "") return "";
        const place = `r="${columnLetters(across)}${down + 1}" s="${numbered(formats, look[down]?.[across] ?? "General")}"`;
        return typeof value === "string"
          ? `<c ${place} t="s"><v>${numbered(texts, value)}</v></c>`
          : `<c ${place}><v>${Number(value)}</v></c>`;
      });
      return `<row r="${down + 1}">${cells.join("")}</row>`;
    });
    return {
      name: region.sheet,
      path: `worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
    };
  });
  const relationships = (list: readonly (readonly [kind: string, target: string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${TYPES}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const codes = [...formats.keys()].slice(1);
  const custom = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`);
  const styles = ["<xf/>", ...codes.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`)];
  return handmadeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relationships([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ...sheets.map(({ path }) => ["worksheet", path] as const),
        ["sharedStrings", "sharedStrings.xml"],
        ["styles", "styles.xml"],
      ]),
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets>${named.join("")}</sheets></workbook>`,
    },
    ...sheets.map(({ path, content }) => ({ name: `xl/${path}`, content })),
    {
      name: "xl/sharedStrings.xml",
      content: `<sst xmlns="${MAIN}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
    },
    {
      name: "xl/styles.xml",
      content: `<styleSheet xmlns="${MAIN}"><numFmts>${custom.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs></styleSheet>`,
    },
  ]);
}
