import type { Language, Words } from "../shares/values/finding";
import { romanNumeral } from "../shares/values/romanNumeral";
import { editionFields } from "./editionFields";
import type { Field } from "./field";
import { ALL_FIELDS } from "./fieldTable";
import type { FormEdition } from "./form";
import { MONTHLY_FIELDS } from "./monthly/monthlyFieldTable";
import { EDITIONS } from "./registry";

const PARTS: readonly (readonly [pattern: RegExp, words: Readonly<Record<Language, string>>])[] = [
  [/^Event(\d+)$/, { en: "line $1", "zh-Hant": "第 $1 項" }],
  [/^Part([A-E])(\d+)$/, { en: "Part $1, line $2", "zh-Hant": "$1部第 $2 項" }],
  [/^Part([A-E])$/, { en: "Part $1", "zh-Hant": "$1部" }],
  [/^SectionII$/, { en: "Section II", "zh-Hant": "第二章節" }],
  [/^SectionIII$/, { en: "Section III", "zh-Hant": "第三章節" }],
  [/^Total(\d+)$/, { en: "totals $1", "zh-Hant": "總數 $1" }],
  [/^Mandate(\d+)$/, { en: "mandate $1", "zh-Hant": "授權 $1" }],
  [/^(?:Purchase|Sale)(\d+)$/, { en: "line $1", "zh-Hant": "第 $1 項" }],
  [/^Label\d+$/, { en: "wording of the form", "zh-Hant": "表格文字" }],
  [/^Text$/, { en: "words", "zh-Hant": "文字" }],
  [/^Remarks$/, { en: "Remarks", "zh-Hant": "備註" }],
];

/** As the form numbers it. */
const CONFIRMATION: Readonly<Record<Language, (numeral: string) => string>> = {
  en: (numeral) => `confirmation (${numeral})`,
  "zh-Hant": (numeral) => `第(${numeral})項確認`,
};

/**
 * `Class B, line 2, number of shares` for `Class1.Event2.Issued`.
 * @param classNames of the blocks, in their order
 * @param editions whose own fields are known beside the usual ones
 */
export function fieldInWords(
  name: string,
  language: Language,
  classNames: readonly string[],
  editions: readonly FormEdition[] = EDITIONS,
): string {
  return joinedParts(partsInWords(name, language, classNames, editions), language);
}

/** Parts of a field's name in words, in one line. */
export function joinedParts(parts: readonly string[], language: Language): string {
  return parts.join(language === "en" ? ", " : "、");
}

/** As `fieldInWords`, part by part: the block, the line, what stands in the field. */
export function partsInWords(
  name: string,
  language: Language,
  classNames: readonly string[],
  editions: readonly FormEdition[] = EDITIONS,
): readonly string[] {
  const parts = name.split(".");
  for (let from = 0; from < parts.length; from += 1) {
    const words = wordsOf(parts.slice(from).join("."), editions);
    if (words !== undefined)
      return [...parts.slice(0, from).map((part) => partInWords(part, language, classNames)), words[language]];
  }
  return parts.map((part) => partInWords(part, language, classNames));
}

function wordsOf(name: string, editions: readonly FormEdition[]): Words | undefined {
  const usual = [...ALL_FIELDS, ...MONTHLY_FIELDS].find((field) => field.name === name);
  if (usual !== undefined) return usual.words;
  for (const edition of editions) {
    const parts: readonly (readonly Field<string>[])[] = Object.values(editionFields(edition));
    const own = parts.flat().find((field) => field.name === name);
    if (own !== undefined) return own.words;
  }
  return undefined;
}

function partInWords(part: string, language: Language, classNames: readonly string[]): string {
  const number = /^Class(\d+)$/.exec(part)?.[1];
  const confirmation = /^Confirmation(\d+)$/.exec(part)?.[1];
  if (confirmation !== undefined) return CONFIRMATION[language](romanNumeral(parseInt(confirmation, 10)));
  if (number !== undefined) return classNames[parseInt(number, 10) - 1] ?? part;
  for (const [pattern, words] of PARTS) if (pattern.test(part)) return part.replace(pattern, words[language]);
  return part;
}
