import type { EditedParts } from "../../remarks/boundToken";
import { lengthOf, type Place, spliceParts, tokenBehind } from "../../remarks/spliceParts";
import { type Places, placeOf } from "./remarkDom";

/** An edit asked for: the stretch to replace, and its replacement. */
export interface AskedEdit {
  readonly from: Place;
  readonly to: Place;
  readonly inserted: EditedParts;
  readonly typed: boolean;
}

/** What the browser is about to do, as an edit of the remark; `left to the browser` if it must do it itself, null if nothing is to happen. */
export function inputToEdit(
  event: InputEvent,
  root: HTMLElement,
  parts: EditedParts,
  { anchor, focus }: Places,
  pasted: (text: string) => EditedParts,
): AskedEdit | "left to the browser" | null {
  const [from, to] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  switch (event.inputType) {
    case "insertText":
      // On-screen keyboards and spelling correction need text they changed themselves.
      return from === to ? "left to the browser" : { from, to, inserted: [event.data ?? ""], typed: true };
    case "insertReplacementText":
      return {
        ...(targetOf(event, root) ?? { from, to }),
        inserted: [plain(event.data ?? event.dataTransfer?.getData("text/plain") ?? "")],
        typed: false,
      };
    case "insertFromPaste":
    case "insertFromDrop":
    case "insertFromYank":
      return {
        ...(event.inputType === "insertFromDrop" ? (targetOf(event, root) ?? { from, to }) : { from, to }),
        inserted: pasted(plain(event.dataTransfer?.getData("text/plain") ?? event.data ?? "")),
        typed: false,
      };
    case "insertCompositionText":
    case "insertFromComposition":
    case "deleteCompositionText":
    case "deleteByComposition":
      return "left to the browser";
    default:
      return event.inputType.startsWith("delete") ? deletion(event, root, parts, from, to) : null;
  }
}

function deletion(event: InputEvent, root: HTMLElement, parts: EditedParts, from: Place, to: Place): AskedEdit | null {
  const goes = (start: Place, end: Place): AskedEdit | null =>
    start < end ? { from: start, to: end, inserted: [], typed: false } : null;
  if (from < to) return goes(from, to);
  const backward = !event.inputType.endsWith("Forward");
  // A figure is deleted whole and alone: browsers differ on elements that are not editable.
  const figure = backward ? from > 0 && tokenBehind(parts, from - 1) !== null : tokenBehind(parts, from) !== null;
  const target = figure ? null : targetOf(event, root);
  if (target !== null && target.from < target.to) return goes(target.from, target.to);
  return backward ? goes(Math.max(0, from - 1), from) : goes(from, Math.min(lengthOf(parts), from + 1));
}

/** The stretch the browser says it will change: a word, a line, a surrogate pair. */
function targetOf(event: InputEvent, root: HTMLElement): { readonly from: Place; readonly to: Place } | null {
  const [range] = event.getTargetRanges();
  if (range === undefined || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  return {
    from: placeOf(root, range.startContainer, range.startOffset),
    to: placeOf(root, range.endContainer, range.endOffset),
  };
}

/** A remark is one paragraph of plain text. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\u0000-\u001F\u007F\uFEFF]/g, "");
}

export function edited(
  parts: EditedParts,
  { from, to, inserted }: AskedEdit,
): { readonly parts: EditedParts; readonly place: Place } {
  return { parts: spliceParts(parts, from, to, inserted), place: from + lengthOf(inserted) };
}
