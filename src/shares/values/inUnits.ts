import type { Language } from "./finding";

/** Words of the form, of schemes and of rules in which a share stays one. */
const STAYS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:[ -](?:class(?:es)?|options?|schemes?|awards?|capital|buy-?backs?|repurchase report|consolidation|subdivision)\b)/i,
  "zh-Hant": /^(?:發行人|計劃|獎勵|期權|購回報告)/,
};

/** Words in quotes are somebody's own. */
const QUOTED = /("[^"]{0,200}"|“[^“”]{0,200}”|「[^「」]{0,200}」)/;

/** A text about shares said of units: `Number of shares` is `Number of units`, 每股 is 每個基金單位. What stands in quotes is left. */
export function inUnits(text: string, language: Language): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : allInUnits(part, language)))
    .join("");
}

/** The same, what stands in quotes too: they hold terms that a narrative defines. */
export function allInUnits(text: string, language: Language): string {
  return language === "en" ? inEnglish(text) : inChinese(text);
}

function inEnglish(text: string): string {
  return text.replace(/(?<!depositary )(?<!depository )\bshares?\b/gi, (word: string, at: number) => {
    if (STAYS.en.test(text.slice(at + word.length))) return word;
    return `${word.startsWith("S") ? "U" : "u"}nit${/s$/i.test(word) ? "s" : ""}`;
  });
}

function inChinese(text: string): string {
  return text
    .replace(/每股/g, "每個基金單位")
    .replace(/新股(?![份權])/g, "新基金單位")
    .replace(/股數/g, "基金單位數目")
    .replace(/股價/g, "基金單位價格")
    .replace(/(?<=\d) ?股(?![份東息權本])/g, " 個基金單位")
    .replace(/(?<!預託)股份/g, (word: string, at: number, all: string) =>
      STAYS["zh-Hant"].test(all.slice(at + word.length)) ? word : "基金單位",
    );
}
