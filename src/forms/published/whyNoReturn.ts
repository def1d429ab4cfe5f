import type { Words } from "../../shares/values/finding";
import { squeeze } from "./foldedText";
import { wordIn } from "../words";

const NO_RETURN: Words = {
  en: "is not the text of a Next Day Disclosure Return or a Monthly Return: it has none of the titles of FF304, FF305 and FF301",
  "zh-Hant": "並非翌日披露報表或月報表的文字：當中沒有 FF304、FF305 或 FF301 的標題",
};

const OLDER: Words = {
  en: 'is the "Next Day Disclosure Return (Equity issuer - changes in issued share capital and/or share buybacks)" as it was before 2021, with "Name of listed issuer" at its head and no number. It is not FF304, which came after it, and is not read',
  "zh-Hant":
    "是 2021 年以前的「翌日披露報表(股份發行人 ── 已發行股本變動及/或股份購回)」，其上列有「上市發行人名稱」而沒有表格編號。它並非其後的 FF304，未能讀取",
};

/**
 * A return on the form in use before 2021. It has the title of FF304, and neither its number, its version nor its Instrument; its issuer stands as
 * "Name of listed issuer".
 */
export function isOlderReturn(text: string): boolean {
  const words = squeeze(text);
  const isTitled = (["en", "zh-Hant"] as const).some((language) => words.includes(squeeze(wordIn(language, "title"))));
  return (
    isTitled &&
    /nameoflistedissuer:|上市發行人名稱:/i.test(words) &&
    !/FF30[45]|pages?\d+of\d+v\d+\.\d+\.\d+/i.test(words) &&
    !(["en", "zh-Hant"] as const).some((language) => words.includes(squeeze(wordIn(language, "header.instrument"))))
  );
}

/** Why a text is read as no return: behind the name of its file, or "This", without a full stop. */
export function whyNoReturn(text: string): Words {
  return isOlderReturn(text) ? OLDER : NO_RETURN;
}
