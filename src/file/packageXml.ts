import { escapeXml } from "./escapeXml";

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** One relationship of a part to another; `kind` is the last word of its type. */
export interface PartLink {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** A part of relationships. */
export function relationshipsXml(links: readonly PartLink[]): string {
  const lines = links.map(
    ({ id, kind, target }) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${escapeXml(target)}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

/** The part that says of each other part what it is, by its name from the root of the package. */
export function contentTypesXml(types: ReadonlyMap<string, string>): string {
  const lines = [...types].map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${lines.join("")}</Types>`
  );
}
