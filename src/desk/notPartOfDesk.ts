import JSZip from "jszip";

const KINDS: readonly (readonly [parts: RegExp, name: string])[] = [
  [/^xl\/charts\/|^xl\/chartsheets\//, "charts"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/pivotTables\//, "pivot tables"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/vbaProject\.bin$/, "macros"],
];

/** The kinds of parts the desk does not take in, and so would not save: `charts, pictures`; "" for none. */
export async function partsNotTakenIn(bytes: Uint8Array): Promise<string> {
  const parts = Object.keys((await JSZip.loadAsync(bytes)).files);
  return KINDS.filter(([pattern]) => parts.some((part) => pattern.test(part)))
    .map(([, name]) => name)
    .join(", ");
}
