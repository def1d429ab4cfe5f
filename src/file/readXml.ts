import { HostFailure } from "../workbook/hostFailure";
import { LIMITS } from "./limits";

/** What a reader of a part wants to hear. Names come without their prefix: some programs write `<x:row>` for `<row>`. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 1 << 20;
/** A tag or a text longer than this is none of a spreadsheet's: Excel's cells hold 32,767 characters. */
const LONGEST_TOKEN = 8 << 20;

/**
 * Reads one XML part from front to back without building it in memory. A document type is refused: no workbook has one, and entities declared
 * in it are how a small file becomes a large one or fetches another. An own reader, because reading the cells is most of what the command line does: it is
 * several times as fast as the XML parsers at hand, which serve documents no workbook contains.
 * @throws HostFailure `not a workbook` for XML that is not well formed, and for a document type
 */
export function readXml(bytes: Uint8Array, subject: string, listener: XmlListener): void {
  const scanner = new XmlScanner(subject, listener);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    scanner.take(decode(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length, subject));
  }
  scanner.end();
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, subject: string): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (cause) {
    throw new HostFailure("not a workbook", subject, cause);
  }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]");
const TAG_NAME = /[^\s/>=<"'&]+/y;
const ATTRIBUTE = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

class XmlScanner {
  private buffer = "";
  private at = 0;
  private rootClosed = false;
  private readonly open: string[] = [];

  constructor(
    private readonly subject: string,
    private readonly listener: XmlListener,
  ) {}

  /** Takes in a piece of the part and tells the listener all that is whole in it. */
  take(piece: string): void {
    if (FORBIDDEN.test(piece)) throw this.damaged("a character XML does not allow");
    this.buffer = this.buffer.slice(this.at) + piece;
    this.at = 0;
    while (this.at < this.buffer.length && this.token());
    if (this.buffer.length - this.at > LONGEST_TOKEN) throw this.damaged("a text or a tag without end");
  }

  end(): void {
    if (this.buffer.slice(this.at).trim() !== "" || this.open.length > 0 || !this.rootClosed)
      throw this.damaged("the part ends too early");
  }

  /** Reads one text or one tag; false where it is not whole yet. */
  private token(): boolean {
    if (this.buffer.charCodeAt(this.at) !== 60) return this.text();
    switch (this.buffer.charCodeAt(this.at + 1)) {
      case 47:
        return this.closeTag();
      case 63:
        return this.skipTo("?>");
      case 33:
        return this.declaration();
      default:
        return this.openTag();
    }
  }

  private text(): boolean {
    const end = this.buffer.indexOf("<", this.at);
    if (end < 0) return false;
    this.tell(this.plain(this.buffer.slice(this.at, end)));
    this.at = end;
    return true;
  }

  private tell(text: string): void {
    if (this.open.length > 0) this.listener.text?.(text);
    else if (text.trim() !== "") throw this.damaged("text outside the root element");
  }

  private openTag(): boolean {
    TAG_NAME.lastIndex = this.at + 1;
    const name = TAG_NAME.exec(this.buffer)?.[0];
    let end = TAG_NAME.lastIndex;
    if (name === undefined) return this.notWhole();
    let attributes: Record<string, string> | null = null;
    for (;;) {
      ATTRIBUTE.lastIndex = end;
      const found = ATTRIBUTE.exec(this.buffer);
      if (!found) break;
      const [, key = "", double, single = ""] = found;
      attributes ??= {};
      if (Object.hasOwn(attributes, key)) throw this.damaged(`the attribute ${key} twice`);
      attributes[key] = this.plain(double ?? single).replace(/[\t\n]/g, " ");
      end = ATTRIBUTE.lastIndex;
    }
    TAG_END.lastIndex = end;
    const close = TAG_END.exec(this.buffer);
    if (!close) return this.notWhole();
    this.at = TAG_END.lastIndex;
    if (this.rootClosed) throw this.damaged("a second root element");
    if (this.open.push(name) > LIMITS.xmlDepth) throw this.damaged("elements nested too deep");
    this.listener.open(localName(name), attributes ?? NO_ATTRIBUTES);
    if (close[1] === "/") this.closed(name);
    return true;
  }

  private closeTag(): boolean {
    const end = this.buffer.indexOf(">", this.at);
    if (end < 0) return false;
    const name = this.buffer.slice(this.at + 2, end).trimEnd();
    this.at = end + 1;
    this.closed(name);
    return true;
  }

  private closed(name: string): void {
    if (this.open.pop() !== name) throw this.damaged(`${name} closed where it is not open`);
    this.rootClosed = this.open.length === 0;
    this.listener.close?.(localName(name));
  }

  private declaration(): boolean {
    const start = this.buffer.slice(this.at, this.at + 9);
    if (start.startsWith("<!--")) return this.skipTo("-->");
    if (start === "<![CDATA[") {
      const from = this.at + 9;
      if (!this.skipTo("]]>")) return false;
      this.tell(this.buffer.slice(from, this.at - 3).replace(/\r\n?/g, "\n"));
      return true;
    }
    if (start.length < 9) return false;
    throw this.damaged("the part declares a document type");
  }

  private skipTo(mark: string): boolean {
    const end = this.buffer.indexOf(mark, this.at + 2);
    if (end < 0) return false;
    this.at = end + mark.length;
    return true;
  }

  /** A tag we cannot read is one whose end has not come yet, or a damaged one: with all the rest of a long piece behind it, it is damaged. */
  private notWhole(): false {
    if (this.buffer.length - this.at > CHUNK) throw this.damaged("a tag that is none");
    return false;
  }

  /** Text with its references resolved, and line ends as XML has them. */
  private plain(raw: string): string {
    const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
    if (!text.includes("&")) return text;
    return text.replace(
      /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));|&/g,
      (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
        const character =
          code === null ? NAMED[name ?? ""] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
        if (character === undefined) throw this.damaged(`an entity nobody declared: ${name ?? "&"}`);
        return character;
      },
    );
  }

  private damaged(what: string): HostFailure {
    return new HostFailure("not a workbook", this.subject, new Error(what));
  }
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
