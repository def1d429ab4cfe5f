import { type BoundToken, type EditedParts, joined } from "./boundToken";
import type { ComposedRemark } from "./composeRemarks";
import type { HouseWording, RemarkSlot } from "./houseWording";
import type { Piece } from "./phrase";
import { placeholderIn } from "./placeholders";
import { type CellRef, showCell } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";

/** An edited remark as a house wording for later returns. */
export interface EditedWording {
  readonly wording: HouseWording;
  /** Figures in it that are not the remark's own, each once: later returns would print them unchanged. */
  readonly foreign: readonly string[];
}

/** The words of an edit with placeholders for its figures, without the reference in front, which belongs to this return. */
export function editedAsWording(
  parts: EditedParts,
  { slots, reference }: Pick<ComposedRemark, "slots" | "reference">,
  language: Language,
): EditedWording {
  const left = withoutReference(parts, reference);
  const foreign = new Set<string>();
  const texts: string[] = [];
  // The definition behind a name went with it into its placeholder.
  let defined = "";
  for (const part of left) {
    if (typeof part === "string") {
      texts.push(wordsWithSlots(part.startsWith(defined) ? part.slice(defined.length) : part, slots, language));
      defined = "";
    } else {
      const own = slots.find(({ pieces }) => isSameFigure(pieces[0], part));
      if (own === undefined) foreign.add(part.text);
      texts.push(own === undefined ? part.text : placeholderIn(language, own.slot));
      const behind = own?.pieces[1];
      defined = typeof behind === "string" ? behind : "";
    }
  }
  return { wording: texts.join(""), foreign: [...foreign] };
}

function isSameFigure(piece: Piece | undefined, token: BoundToken): boolean {
  if (typeof piece !== "object" || "blank" in piece) return false;
  return piece.kind === token.kind && piece.text === token.text && namesOf(piece.cells) === namesOf(token.cells);
}

function namesOf(cells: readonly CellRef[]): string {
  return cells.map(showCell).join(" ");
}

/** Defined terms and blanks stand in the words: `the Repurchased Shares`, `[purchase dates]`. */
function wordsWithSlots(words: string, slots: readonly RemarkSlot[], language: Language): string {
  return slots.reduce((text, { slot, pieces }) => {
    const literals = pieces.map((piece) =>
      typeof piece === "string" ? piece : "blank" in piece ? `[${piece.blank}]` : null,
    );
    return literals.includes(null) ? text : replaceWhole(text, literals.join(""), placeholderIn(language, slot));
  }, words);
}

/** A sentence may begin with it. */
function replaceWhole(text: string, literal: string, by: string): string {
  const [first, rest] = [literal.charAt(0), literal.slice(1)];
  const escaped = rest.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const either = /[a-z]/.test(first)
    ? `[${first}${first.toUpperCase()}]`
    : `\\u{${(first.codePointAt(0) ?? 0).toString(16)}}`;
  return text.replace(new RegExp(`(?<![A-Za-z{])${either}${escaped}(?![A-Za-z}])`, "gu"), () => by);
}

function withoutReference(parts: EditedParts, reference: string): EditedParts {
  let toGo = reference;
  const left: (string | BoundToken)[] = [];
  for (const part of parts) {
    const text = typeof part === "string" ? part : part.text;
    if (toGo === "") left.push(part);
    else if (toGo.startsWith(text)) toGo = toGo.slice(text.length);
    else if (typeof part === "string" && part.startsWith(toGo)) {
      left.push(part.slice(toGo.length));
      toGo = "";
    } else return parts;
  }
  return joined(left);
}
