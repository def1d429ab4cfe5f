import type { Language } from "../shares/values/finding";

const ENGLISH_ONES = [
  "",
  "First",
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
  "Eleventh",
  "Twelfth",
  "Thirteenth",
  "Fourteenth",
  "Fifteenth",
  "Sixteenth",
  "Seventeenth",
  "Eighteenth",
  "Nineteenth",
] as const;
const ENGLISH_TENS = ["", "", "Twent", "Thirt", "Fort", "Fift", "Sixt", "Sevent", "Eight", "Ninet"] as const;
const CHINESE = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** `First`, `Twenty-third`; `第一`, `第二十三`. From 1 to 99, in words: every digit of a narrative must come from a table. */
export function ordinal(place: number, language: Language): string {
  const tens = Math.floor(place / 10);
  const ones = place % 10;
  if (language === "zh-Hant")
    return `第${tens > 1 ? (CHINESE[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${CHINESE[ones] ?? ""}`;
  if (place < ENGLISH_ONES.length) return ENGLISH_ONES[place] ?? "";
  const stem = ENGLISH_TENS[tens] ?? "";
  return ones === 0 ? `${stem}ieth` : `${stem}y-${(ENGLISH_ONES[ones] ?? "").toLowerCase()}`;
}
