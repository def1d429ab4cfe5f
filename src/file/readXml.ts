import { SaxesParser } from "saxes";
import { HostFailure } from "../workbook/hostFailure";
import { LIMITS } from "./limits";

/** What a reader of a part wants to hear. Names come without their prefix: some programs write `<x:row>` for `<row>`. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 1 << 16;

/**
 * Reads one XML part from front to back without building it in memory. A document type is refused: no workbook has one, and entities declared
 * in it are how a small file becomes a large one or fetches another.
 * @throws HostFailure `not a workbook` for XML that is not well formed, and for a document type
 */
export function readXml(bytes: Uint8Array, subject: string, listener: XmlListener): void {
  const refuse = (cause: unknown): HostFailure => new HostFailure("not a workbook", subject, cause);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw refuse(error);
  });
  parser.on("doctype", () => {
    throw refuse(new Error("the part declares a document type"));
  });
  parser.on("opentag", (tag) => {
    if (++depth > LIMITS.xmlDepth) throw refuse(new Error("elements nested too deep"));
    listener.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    listener.close?.(localName(tag.name));
  });
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** XML is UTF-8 unless its first bytes say UTF-16. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** The value of a relationship attribute (`r:id`), whatever the prefix the program chose. */
export function relationshipId(attributes: Readonly<Record<string, string>>): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.endsWith(":id")) return value;
  }
  return null;
}

/** Excel's own escape for characters XML cannot carry: `_x000D_` is a carriage return. */
export function unescapeText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** The reverse of `unescapeText`: text as a part must hold it so that every reader gets it back as it was. */
export function escapeText(text: string): string {
  const escape = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(CONTROL, escape);
}

/** Control characters except tab and line feed; DEL; halves of surrogate pairs standing alone, and the two non-characters XML forbids. */
const CONTROL = new RegExp("[\\u0000-\\u0008\\u000B-\\u001F\\u007F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "g");
