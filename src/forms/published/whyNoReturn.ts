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

const OLDER_MONTH: Words = {
  en: 'is the "Monthly Return of Equity Issuer on Movements in Securities", the form before FF301, in use up to 2021. It has neither the number nor the sections of FF301, and is not read. Begin with a Monthly Return on FF301 or a Next Day Disclosure Return of a later day, or type its closing balance and its last day into Share classes as opening balance and opening date',
  "zh-Hant":
    "是 2021 年以前使用的「股份發行人的證券變動月報表」，為 FF301 之前的表格，沒有 FF301 的編號及章節，未能讀取。請由較後日期的 FF301 月報表或翌日披露報表開始，或將其期終結存及月底日期填入股份類別表，作為期初結存及期初日期",
};

/** The Monthly Return as it was before FF301: `(dd/mm/yyyy)` behind the month, its classes by number (Hong Kong Exchanges and Clearing, July 2018; Tencent, December 2020). */
function isOlderMonth(text: string): boolean {
  const words = squeeze(text);
  return (
    /MonthlyReturnofEquityIssueronMovementsinSecurities|(?<!及根據《上市規則》第十九B章上市的香港預託證券發行人的)股份發行人的證券變動月報表/i.test(
      words,
    ) && !/FF301|pages?\d+of\d+v\d+\.\d+\.\d+/i.test(words)
  );
}

/** Why a text is read as no return: behind the name of its file, or "This", without a full stop. */
export function whyNoReturn(text: string): Words {
  return isOlderReturn(text) ? OLDER : isOlderMonth(text) ? OLDER_MONTH : NO_RETURN;
}
