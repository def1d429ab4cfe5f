import type { PaneWords } from "./paneWords";
import type { Refusal } from "./refusal";

/** Why something was refused and what to do now. Excel's own texts are for developers and not shown. */
export function refusalInWords({ kind, subject, leftBehind }: Refusal, words: PaneWords): string {
  const says = words.refusals[kind](subject);
  return leftBehind === null ? says : `${says} ${words.leftBehind(leftBehind)}`;
}
