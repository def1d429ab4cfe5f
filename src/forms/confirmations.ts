import type { Language } from "../shares/values/finding";
import type { FormEdition, PrintingRules } from "./form";
import { wordIn } from "./words";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"] as const;

/** What closes an item: between two, before the last, and at the end. */
const CLOSINGS: Readonly<
  Record<Language, { readonly between: string; readonly beforeLast: string; readonly last: string }>
> = {
  en: { between: ";", beforeLast: "; and", last: "." },
  "zh-Hant": { between: "；", beforeLast: "；及", last: "。" },
};

/**
 * The confirmations the issuer keeps, numbered anew in their order and punctuated as a list, as Tencent's one prints:
 * `(i) all the securities of each class are in all respects identical (Note 8).`
 * @param kept numbers 1 to 8 of the suggested items; null for all
 */
export function numberedConfirmations(
  edition: { readonly rules: Pick<PrintingRules, "confirmations"> },
  language: Language,
  kept: readonly number[] | null,
): readonly string[] {
  const items = edition.rules.confirmations.filter((_, index) => kept === null || kept.includes(index + 1));
  return items.map((key, index) => {
    const text = wordIn(language, key);
    // Words whose Chinese was not read stand in English, and are punctuated so.
    const closings = CLOSINGS[/\p{Script=Han}/u.test(text) ? language : "en"];
    const closing =
      index === items.length - 1 ? closings.last : index === items.length - 2 ? closings.beforeLast : closings.between;
    return `(${ROMAN[index] ?? ""}) ${text}${closing}`;
  });
}

/** The eight suggested items as worded, kept or not. */
export function suggestedConfirmations(edition: FormEdition, language: Language): readonly string[] {
  return edition.rules.confirmations.map((key) => wordIn(language, key));
}
