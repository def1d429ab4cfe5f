import { linesAlignedBy } from "../readBack/alignSheet";
import type { ReturnField } from "../returnFields";
import { squeeze } from "./foldedText";

/** The fields of a published return under the names they have on another make of it: where a line has come in before them, theirs has moved. */
export function linesAligned(
  given: readonly ReturnField[],
  published: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const read = [...published].map(([name, text]) => ({ name, text }));
  const aligned = linesAlignedBy(
    given,
    read,
    (_, expected, found) => squeeze(expected?.field.text ?? "") === squeeze(found?.text ?? ""),
  );
  return new Map(aligned.map(({ name, text }) => [name, text]));
}
