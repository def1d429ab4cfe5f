import type { RemarkText, RemarkToken } from "../shares/values/remarkText";

/** A token of an edited remark. `means` names the figure it is bound to, whatever its value or row: a place in the composed remark, or a field of the return. */
export interface BoundToken extends RemarkToken {
  readonly means: string;
}

/** An edited remark: words and whole tokens in their order. */
export type EditedParts = readonly (string | BoundToken)[];

/** What a token can be bound to: a token of the composed remark, or a figure of the return as printed. */
export type BindableFigure = BoundToken;

/** The composed remark ready for editing, each token bound to its place. Numbers of the form's own lists, which have no cell, are words. */
export function editableParts(remark: RemarkText): EditedParts {
  const kinds = kindsOf(remark);
  let place = 0;
  return joined(
    remark.parts.map((part) => {
      if (typeof part === "string") return part;
      place += 1;
      return part.cells.length === 0 ? part.text : { ...part, means: `${remark.code} ${kinds} ${place}` };
    }),
  );
}

/** The tokens of a composed remark, as figures to refresh an edited one from. */
export function figuresOfRemark(remark: RemarkText): readonly BindableFigure[] {
  return tokensIn(editableParts(remark));
}

export function tokensIn(parts: EditedParts): readonly BoundToken[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : [part]));
}

export function partsAsText(parts: EditedParts): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** True if two remarks have the same words and the same tokens. */
export function isSameRemark(a: EditedParts, b: EditedParts): boolean {
  return a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));
}

function isSamePart(a: string | BoundToken, b: string | BoundToken | undefined): boolean {
  if (typeof a === "string" || typeof b !== "object") return a === b;
  return a.kind === b.kind && a.text === b.text && a.means === b.means;
}

/** Joins neighbouring words and drops empty ones. */
export function joined(parts: EditedParts): EditedParts {
  const whole: (string | BoundToken)[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === "string" && typeof last === "string") whole[whole.length - 1] = last + part;
    else if (part !== "") whole.push(part);
  }
  return whole;
}

/** `nnncd`, the kinds of its tokens: a remark composed differently has other figures in its places. */
function kindsOf({ parts }: RemarkText): string {
  return parts.map((part) => (typeof part === "string" ? "" : part.kind.charAt(0))).join("");
}
