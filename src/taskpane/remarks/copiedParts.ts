import { type EditedParts, partsAsText } from "../../remarks/boundToken";
import { plain } from "./inputToEdit";

/** What was last cut or copied out of a remark. */
let copied: { readonly text: string; readonly parts: EditedParts } | null = null;

export function rememberCopied(parts: EditedParts): void {
  copied = { text: plain(partsAsText(parts)), parts };
}

/** What comes of a pasted text: where it is what was copied out of a remark, its figures are figures still; from anywhere else only plain words come. */
export function pastedParts(text: string): EditedParts {
  return copied !== null && copied.text === text ? copied.parts : [text];
}
