import { parseRegionAddress, type Region } from "../shares/values/cell";

/** A name that belongs to one sheet: it stands for cells, or for a text. */
export interface SheetName {
  readonly name: string;
  /** Null where it stands for no rectangle: for a text, or for cells that were deleted. */
  readonly region: Region | null;
  readonly text: string | null;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/**
 * A name as its formula has it.
 * @param formula with or without its leading `=`
 */
export function sheetName(name: string, formula: string): SheetName {
  const bare = formula.replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(bare)?.[1];
  if (text !== undefined) return { name, region: null, text: text.replaceAll('""', '"') };
  const [, quoted, plain, address = ""] = REFERENCE.exec(bare) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const bounds = parseRegionAddress(address);
  return { name, region: sheet === undefined || bounds === null ? null : { sheet, ...bounds }, text: null };
}
