import { SaxesParser } from "saxes";
import { HostFailure } from "../workbook/hostFailure";
import { LIMITS } from "./limits";

/** What a reader of a part listens to. Names come without their prefix: some programs write `<x:row>` for `<row>`. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 1 << 20;
/** A tag or a text longer than this is not a spreadsheet's: Excel's cells hold 32,767 characters. */
const LONGEST_TOKEN = 8 * CHUNK;

/**
 * Reads one XML part from front to back without building it in memory. A document type is refused: no workbook has one, and entities declared in it are
 * how a small file becomes a large one or fetches another.
 * @throws HostFailure `not a workbook` for XML that is not well formed, is nested too deep, or has a document type
 */
export function readXml(bytes: Uint8Array, subject: string, listener: XmlListener): void {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  let untold = 0;
  const parser = parserFor(listener, () => (untold = 0));
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const piece = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: at + CHUNK < bytes.length });
      untold += piece.length;
      parser.write(piece);
      if (untold > LONGEST_TOKEN) throw new Error("a text or a tag without end");
    }
    parser.close();
  } catch (cause) {
    throw cause instanceof HostFailure ? cause : new HostFailure("not a workbook", subject, cause);
  }
}

/** A strict parser that reports to the listener, and calls `onToken` at each tag. */
function parserFor(listener: XmlListener, onToken: () => void): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", (damage) => {
    throw damage;
  });
  parser.on("doctype", () => {
    throw new Error("the part declares a document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    onToken();
    if (++depth > LIMITS.xmlDepth) throw new Error("elements nested too deep");
    listener.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    onToken();
    depth -= 1;
    listener.close?.(localName(name));
  });
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  return parser;
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
