import JSZip from "jszip";

const KINDS: readonly (readonly [parts: RegExp, name: string])[] = [
  [/^xl\/charts\/|^xl\/chartsheets\//, "charts"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/pivotTables\//, "pivot tables"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/vbaProject\.bin$/, "macros"],
];

/** What of a file the desk does not take in, and so would not save: `charts, pictures`; "" where it takes in all. */
export async function leftOut(bytes: Uint8Array): Promise<string> {
  const parts = Object.keys((await JSZip.loadAsync(bytes)).files);
  return KINDS.filter(([pattern]) => parts.some((part) => pattern.test(part)))
    .map(([, name]) => name)
    .join(", ");
}
