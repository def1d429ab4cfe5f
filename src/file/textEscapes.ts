/** Excel's own escape for characters XML cannot carry: `_x000D_` is a carriage return. */
export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** The reverse of `unescapeText`: text as a part must hold it so that every reader gets it back as it was. */
export function escapeText(text: string): string {
  const escape = (character: string): string =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(CONTROL, escape);
}

/** Control characters except tab and line feed; DEL; halves of surrogate pairs standing alone, and the two non-characters XML forbids. */
const CONTROL = new RegExp(
  "[\\u0000-\\u0008\\u000B-\\u001F\\u007F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
  "g",
);
