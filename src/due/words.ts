import type { Language, Words } from "../shares/values/finding";
import { type CivilDate, dayOf, monthOf, MONTHS, weekday, yearOf } from "../shares/values/civilDate";
import { showCount } from "../shares/values/quantity";
import { type CivilMonth, showMonth } from "../shares/values/civilMonth";
import type { DueState } from "./dueRow";

/** How a register stands, in a word or two. */
export const STATE_WORDS: Readonly<Record<DueState, Words>> = {
  overdue: { en: "Overdue", "zh-Hant": "已逾期" },
  "not-read": { en: "Not read", "zh-Hant": "未能讀取" },
  errors: { en: "Errors", "zh-Hant": "有錯誤" },
  stale: { en: "Written, out of date", "zh-Hant": "已編製，但已過時" },
  ready: { en: "Ready to write", "zh-Hant": "可以編製" },
  written: { en: "Written", "zh-Hant": "已編製" },
  "nothing-due": { en: "Nothing due", "zh-Hant": "毋須提交" },
};

const DAYS_OF_WEEK: Readonly<Record<Language, readonly string[]>> = {
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  "zh-Hant": ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
};

/** `Mon 16 June 2025`. */
export function dayInWords(day: CivilDate): Words {
  const [en = "", chinese = ""] = [DAYS_OF_WEEK.en[weekday(day)], DAYS_OF_WEEK["zh-Hant"][weekday(day)]];
  return {
    en: `${en} ${dayOf(day)} ${MONTHS[monthOf(day) - 1] ?? ""} ${yearOf(day)}`,
    "zh-Hant": `${yearOf(day)}年${monthOf(day)}月${dayOf(day)}日（${chinese}）`,
  };
}

/** `08:30, Mon 16 June 2025`: Hong Kong time. */
export function deadlineInWords(day: CivilDate): Words {
  const { en, "zh-Hant": chinese } = dayInWords(day);
  return { en: `08:30, ${en}`, "zh-Hant": `${chinese}上午8時30分` };
}

/** `June 2025`. */
export function monthInWords(month: CivilMonth): Words {
  return { en: showMonth(month, "en"), "zh-Hant": showMonth(month, "zh-Hant") };
}

/** `Rule 13.25A(1)` of the Listing Rules. */
export function ruleInWords(rule: string): Words {
  return { en: rule, "zh-Hant": rule.replace(/^Rule (.*)$/, "《上市規則》第$1條") };
}

/** A count of shares out of its digits, with its sign. */
export function countInWords(digits: string): string {
  return showCount(BigInt(digits));
}
