/**
 * What we open at most. A register of 100,000 movements of ten columns packs to about 6 MB and unpacks to about 60 MB;
 * everything beyond these limits is a mistake or an attack, and is refused before it costs time or memory.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of all parts together, unpacked. */
  unpackedBytes: 320 * 1024 * 1024,
  /** Entries in the package. */
  parts: 5_000,
  /** Elements within elements: no part of a workbook comes near it. */
  xmlDepth: 100,
  /** Cells of the whole workbook that hold a value, or a format of their own. */
  cells: 5_000_000,
  /** Rows that hold formats only, in a run, whose formats we keep. Blank rows without end are what some programs leave behind. */
  blankRun: 1_000,
  /** Cells that one merge list may ask us to look at. */
  mergeWork: 20_000_000,
  /** Cells of one read. */
  readCells: 20_000_000,
  /** Characters of one cell, Excel's own limit: a longer text makes Excel call the file damaged. */
  cellCharacters: 32_767,
} as const;
