import JSZip from "jszip";

/** A kind of parts of a file that the desk does not take in. */
export type PartNotTakenIn = "charts" | "pictures" | "pivot tables" | "slicers" | "macros";

const KINDS: readonly (readonly [parts: RegExp, name: PartNotTakenIn])[] = [
  [/^xl\/charts\/|^xl\/chartsheets\//, "charts"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/pivotTables\//, "pivot tables"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/vbaProject\.bin$/, "macros"],
];

/** The kinds of parts of a file the desk does not take in, and so would not save. */
export async function partsNotTakenIn(bytes: Uint8Array): Promise<readonly PartNotTakenIn[]> {
  const parts = Object.keys((await JSZip.loadAsync(bytes)).files);
  return KINDS.filter(([pattern]) => parts.some((part) => pattern.test(part))).map(([, name]) => name);
}
