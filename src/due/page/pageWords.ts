import type { Words } from "../../shares/values/finding";

/** What the page says, in both languages. */
export const PAGE_WORDS = {
  title: { en: "What is due", "zh-Hant": "待提交的報表" },
  asOf: { en: "As at {moment}, Hong Kong time", "zh-Hant": "香港時間{moment}的情況" },
  language: { en: "中文", "zh-Hant": "English" },
  state: { en: "State", "zh-Hant": "狀態" },
  deadline: { en: "Deadline", "zh-Hant": "限期" },
  code: { en: "Stock code", "zh-Hant": "證券代號" },
  issuer: { en: "Issuer", "zh-Hant": "公司" },
  events: { en: "Not yet disclosed", "zh-Hant": "尚未披露" },
  rules: { en: "Asked for by", "zh-Hant": "依據" },
  mandate: { en: "Mandate left", "zh-Hant": "購回授權餘額" },
  moratorium: { en: "Moratorium up to", "zh-Hant": "暫止期至" },
  workbook: { en: "Workbook", "zh-Hant": "工作簿" },
  none: { en: "–", "zh-Hant": "–" },
  beyondTable: { en: "Not known: beyond the table of holidays", "zh-Hant": "不詳：超出假期表範圍" },
  return: { en: "Return", "zh-Hant": "報表" },
  monthlyReturn: { en: "Monthly Return for {month}", "zh-Hant": "{month}的月報表" },
  unchanged: { en: "unchanged since it was written", "zh-Hant": "編製後沒有改動" },
  stale: { en: "the record has changed since it was written", "zh-Hant": "編製後紀錄已有改動" },
  changed: { en: "changed by hand since it was written", "zh-Hant": "編製後經人手改動" },
  moreEvents: { en: "and {count} more", "zh-Hant": "另有 {count} 項" },
  moreErrors: { en: "{count} errors in all", "zh-Hant": "合共 {count} 項錯誤" },
  notAlone: { en: "No return is due for these alone", "zh-Hant": "僅此等事件毋須提交報表" },
  monthly: { en: "Monthly Return for {month}: by {deadline}", "zh-Hant": "{month}的月報表：{deadline}前提交" },
  sortBy: { en: "Sort", "zh-Hant": "排序" },
  of: { en: "of {count}", "zh-Hant": "（共 {count}）" },
  expired: { en: "expired on {day}", "zh-Hant": "已於{day}屆滿" },
  registers: { en: "{count} records", "zh-Hant": "{count} 份紀錄" },
  evidence: {
    en: "A row counts as disclosed when its Disclosed on is filled in: that is all this list knows of what was filed.",
    "zh-Hant": "凡已填上披露日期的項目即視為已披露；本表僅以此得知報表是否已提交。",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** A text with its gaps filled, in both languages. */
export function filledWords(words: Words, gaps: Readonly<Record<string, Words | string>>): Words {
  const filled = (language: keyof Words): string =>
    words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const gap = gaps[name] ?? "";
      return typeof gap === "string" ? gap : gap[language];
    });
  return { en: filled("en"), "zh-Hant": filled("zh-Hant") };
}
