import JSZip from "jszip";

/**
 * Settings of an add-in as a custom XML part, which Excel and LibreOffice carry along and show nowhere. Excel keeps its own elsewhere, in a
 * part of the add-in's that only Excel writes: this one is for the desk.
 */
const NAMESPACE = "urn:next-day-return:settings:1";
const ITEM_ID = "{7C7C3A1E-3B0B-4C5C-9B61-0E9C2F4D5A11}";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES = "[Content_Types].xml";
const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** The file with these settings in it; as it is where there are none. Each is kept as JSON of its name and value, in ASCII alone. */
export async function withSettings(bytes: Uint8Array, settings: ReadonlyMap<string, unknown>): Promise<Uint8Array> {
  if (settings.size === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const text = async (part: string): Promise<string> => (await zip.file(part)?.async("string")) ?? "";
  let number = 1;
  while (zip.file(`customXml/item${number}.xml`)) number++;
  const item = `item${number}.xml`;
  const properties = `itemProps${number}.xml`;
  const lines = [...settings].map((setting) => `<setting>${escaped(JSON.stringify(setting))}</setting>`);
  zip.file(`customXml/${item}`, `${HEAD}<settings xmlns="${NAMESPACE}">${lines.join("")}</settings>`);
  zip.file(
    `customXml/${properties}`,
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  zip.file(
    `customXml/_rels/${item}.rels`,
    `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="${properties}"/></Relationships>`,
  );
  zip.file(
    WORKBOOK_RELATIONSHIPS,
    (await text(WORKBOOK_RELATIONSHIPS)).replace(
      "</Relationships>",
      () =>
        `<Relationship Id="rIdSettings" Type="${OFFICE}/relationships/customXml" Target="../customXml/${item}"/></Relationships>`,
    ),
  );
  zip.file(
    CONTENT_TYPES,
    (await text(CONTENT_TYPES)).replace(
      "</Types>",
      () =>
        `<Override PartName="/customXml/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
    ),
  );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** The settings a file was saved with; none where the part is missing or is not as it was written. */
export async function readSettings(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const zip = await JSZip.loadAsync(bytes);
  const settings = new Map<string, unknown>();
  for (const part of zip.file(/^customXml\/item\d+\.xml$/)) {
    const xml = await part.async("string");
    if (!xml.includes(`"${NAMESPACE}"`)) continue;
    for (const [, text = ""] of xml.matchAll(/<setting>([^<]*)<\/setting>/g)) {
      const setting = parsed(unescaped(text));
      if (Array.isArray(setting) && typeof setting[0] === "string") settings.set(setting[0], setting[1]);
    }
  }
  return settings;
}

/** Undefined where another hand left no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Characters beyond ASCII as references: half a surrogate pair, or what XML forbids, stands only within JSON's own escapes. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
