import type { CellRef } from "./cell";

/** A figure inside a narrative: a number, date, class or name that knows its cells. */
export interface RemarkToken {
  readonly kind: "number" | "date" | "class" | "name";
  readonly text: string;
  /** Empty for what the form itself fixes. */
  readonly cells: readonly CellRef[];
  /** In an edited remark: what it is bound to, the name of a field for a figure of the return. */
  readonly means?: string;
}

/** One remark: words and tokens in their order. Joined, they are the paragraph as printed. */
export interface RemarkText {
  readonly code: string;
  readonly parts: readonly (string | RemarkToken)[];
  /** Facts the narrative needs that the register leaves blank, each with the cell to fill. */
  readonly missing: readonly { readonly fact: string; readonly cells: readonly CellRef[] }[];
}

export function remarkAsText(remark: RemarkText): string {
  return remark.parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
