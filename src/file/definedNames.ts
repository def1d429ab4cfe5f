/** A name of the workbook or of one sheet, as the file holds it. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, by name; null for a name of the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** Its formula, without `=`. */
  readonly formula: string;
}

/** A name whose formula is a text in quotes. Excel allows 255 characters in one. */
export function constantName(name: string, sheet: string | null, text: string): DefinedName {
  return { name, sheet, hidden: true, formula: `"${text.replaceAll('"', '""')}"` };
}

/** A name for one cell. Row and column count from 0. */
export function cellName(name: string, sheet: string, address: string): DefinedName {
  const absolute = address.replace(/^([A-Z]+)([0-9]+)$/, "$$$1$$$2");
  return { name, sheet, hidden: false, formula: `${quoteSheet(sheet)}!${absolute}` };
}

/** The text of a name whose formula is a text in quotes; null for any other formula. */
export function constantText(name: DefinedName): string | null {
  const match = /^"((?:[^"]|"")*)"$/.exec(name.formula);
  return match ? (match[1] ?? "").replaceAll('""', '"') : null;
}

/** A sheet's name as formulas write it. Always in quotes: which names may go without is a matter of locale. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Names have no case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
