import { toOneForm } from "./hanForms";

/**
 * One form for texts that a reader would call the same: full-width and half-width, Simplified and Traditional characters,
 * case, line breaks and repeated spaces. Nothing is taken away.
 */
export function foldText(text: string): string {
  return toOneForm(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\u200b\ufeff]+/g, " ")
      .trim(),
  );
}
