import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/file/crc32";

export interface HandmadePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The size the directory claims, if it lies. */
  readonly claims?: number;
  readonly encrypted?: boolean;
}

/** A zip as we want it, lies included: no library writes the files an attacker would. */
export function handmadeZip(parts: readonly HandmadePart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims, encrypted } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, Buffer.from(name), packed]);
    const entry = Buffer.concat([
      Buffer.from("PK\x01\x02\x14\x00", "latin1"),
      fields,
      Buffer.alloc(14),
      Buffer.from(name),
    ]);
    entry.writeUInt32LE(at, 42);
    bodies.push(local);
    directory.push(entry);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface HandmadeWorkbook {
  /** Everything inside the element of the one sheet, `Sheet1`. */
  readonly sheet: string;
  readonly workbookProperties?: string;
  readonly definedNames?: string;
  readonly sharedStrings?: string;
  /** Number formats by id, each also a cell style, the first of them style 1. */
  readonly formats?: readonly string[];
  readonly more?: readonly HandmadePart[];
  readonly prologue?: string;
}

/** A workbook of one sheet, written letter by letter as other programs might. */
export function handmadeWorkbook({
  sheet,
  workbookProperties = "",
  definedNames = "",
  sharedStrings = "",
  formats = [],
  more = [],
  prologue = "",
}: HandmadeWorkbook): Uint8Array {
  const relationships = (list: readonly (readonly [string, string])[]): string =>
    `<Relationships>${list.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPES}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  const numFmts = formats
    .map(
      (code, index) =>
        `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"/>`,
    )
    .join("");
  const xfs = ["<xf/>", ...formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`)].join("");
  return handmadeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relationships([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["styles", "styles.xml"],
      ]),
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${workbookProperties}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames>${definedNames}</definedNames></workbook>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: `${prologue}<worksheet xmlns="${MAIN}">${sheet}</worksheet>` },
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${sharedStrings}</sst>` },
    {
      name: "xl/styles.xml",
      content: `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`,
    },
    ...more,
  ]);
}
