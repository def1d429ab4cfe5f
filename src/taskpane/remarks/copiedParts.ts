import { type EditedParts, partsAsText } from "../../remarks/boundToken";
import { plain } from "./inputToEdit";

/** What was last cut or copied out of a remark. */
let copied: { readonly text: string; readonly parts: EditedParts } | null = null;

export function rememberCopied(parts: EditedParts): void {
  copied = { text: plain(partsAsText(parts)), parts };
}

/** The words last copied, without characters nobody sees; null before. */
export function copiedText(): string | null {
  return copied?.text ?? null;
}

/** The parts of a pasted text: with its figures if it was copied from a remark, else plain words. */
export function pastedParts(text: string): EditedParts {
  return copied !== null && copied.text === text ? copied.parts : [text];
}
