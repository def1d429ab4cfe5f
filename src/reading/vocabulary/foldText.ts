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

/** A heading as it is matched: note marks, punctuation and spaces gone, `no.` and `number` matched as one. */
export function foldHeading(text: string): string {
  return foldText(text)
    .replace(/\(?\bnotes?\s*\d[\d,\s&and]*\)?/g, " ")
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹†‡*#]/g, " ")
    .replace(/\bno\.?(?=\s)/g, "number")
    .replace(/\bnos\.?(?=\s)/g, "number")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** A heading without what stands in brackets: `Issue price (HKD)` is `issue price`. */
export function foldHeadingWithoutBrackets(text: string): string {
  return foldHeading(text.normalize("NFKC").replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
}
