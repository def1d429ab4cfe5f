import type { Words } from "../shares/values/finding";
import { HostFailure } from "../workbook/hostFailure";

/**
 * What we open at most. A register of 100,000 movements of ten columns packs to about 6 MB and unpacks to about 60 MB;
 * everything beyond these limits is a mistake or an attack, and is refused before it costs time or memory.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of all parts together, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Entries in the package. */
  parts: 5_000,
  /** Sheets that the workbook lists. Many may stand on one part, and each is read. */
  sheets: 1_000,
  /** Elements within elements: no part of a workbook comes near it. */
  xmlDepth: 100,
  /** Cells of the whole workbook that hold a value, or a format of their own. */
  cells: 2_000_000,
  /** Rows that hold formats only, in a run, whose formats we keep. Blank rows without end are what some programs leave behind. */
  blankRun: 1_000,
  /** Cells that one merge list may ask us to look at. */
  mergeWork: 20_000_000,
  /** Cells of one read. */
  readCells: 20_000_000,
  /** Characters of one cell, Excel's own limit: a longer text makes Excel call the file damaged. */
  cellCharacters: 32_767,
} as const;

/** Which limit a file passes. */
export class PassedLimit extends Error {
  override readonly name = "PassedLimit";
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** The refusal of a file that passes a limit, which is named: `more than 1,000 sheets`. */
export function beyond(words: Words, fileName: string): HostFailure {
  return new HostFailure("too large", fileName, new PassedLimit(words));
}

/** The refusal of what there are too many of. */
export function tooMany(limit: "parts" | "sheets" | "cells" | "readCells", fileName: string): HostFailure {
  const count = LIMITS[limit].toLocaleString("en-US");
  const [en, zh] = COUNTED[limit];
  return beyond({ en: `more than ${count} ${en}`, "zh-Hant": `超過 ${count} ${zh}` }, fileName);
}

const COUNTED = {
  parts: ["parts", "個部件"],
  sheets: ["sheets", "張工作表"],
  cells: ["cells", "個儲存格"],
  readCells: ["cells to read", "個待讀取的儲存格"],
} as const;

/** The refusal of a text that no cell can hold. */
export function tooLong(fileName: string): HostFailure {
  const count = LIMITS.cellCharacters.toLocaleString("en-US");
  return beyond({ en: `a text of more than ${count} characters`, "zh-Hant": `文字超過 ${count} 個字元` }, fileName);
}

/** The refusal of too many bytes. */
export function tooManyBytes(limit: "fileBytes" | "unpackedBytes", fileName: string): HostFailure {
  const size = `${LIMITS[limit] / (1024 * 1024)} MB`;
  return limit === "fileBytes"
    ? beyond({ en: `more than ${size}`, "zh-Hant": `超過 ${size}` }, fileName)
    : beyond({ en: `more than ${size} unpacked`, "zh-Hant": `解壓後超過 ${size}` }, fileName);
}
