import { parseRegionAddress, regionAddress } from "../shares/values/cell";

/**
 * The part of a table as the user's file had it, at the place the library says it now stands. The library forgets a table's filters, the formulas of its
 * columns and totals, and takes a heading row for data where the file leaves it unsaid: so of its part only the number and the place are used.
 */
export function keptTable(original: string, written: string): string {
  const id = attribute(written, "id");
  const area = parseRegionAddress(attribute(written, "ref"));
  if (!area) throw new Error("the library wrote a table without a place");
  const root = /<(?:\w+:)?table\b[^>]*>/.exec(original)?.[0] ?? "";
  const totals = Number(attributeOr(root, "totalsRowCount", "0"));
  const filtered = regionAddress({ ...area, rows: area.rows - totals });
  return (
    original
      .replace(root, () => setAttribute(setAttribute(root, "id", id), "ref", regionAddress(area)))
      .replace(/<(?:\w+:)?autoFilter\b[^>]*>/, (element) => setAttribute(element, "ref", filtered))
      // Numbers of formats, which the library has given out anew: a wrong one makes Excel repair the file.
      .replace(/ (?:[a-zA-Z]*DxfId|dxfId)="[0-9]*"/g, "")
  );
}

/** The name by which a table's part is known, out of either's part. */
export function tableNameIn(part: string): string {
  return attribute(/<(?:\w+:)?table\b[^>]*>/.exec(part)?.[0] ?? "", "displayName");
}

function attribute(xml: string, name: string): string {
  return attributeOr(xml, name, "");
}

function attributeOr(xml: string, name: string, otherwise: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? otherwise;
}

function setAttribute(element: string, name: string, value: string): string {
  return element.replace(new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`), (_, start: string) => `${start}"${value}"`);
}
