import type { KeyedValue } from "../../actions/keyIn";
import type { Language } from "../../shares/values/finding";

const en = {
  lead: "The fields of the return in the order of its form. Copy a value into the Exchange’s system, then tick it; the ticks are kept with the workbook.",
  which: "Return",
  noReturn: "No return has been written in this workbook yet.",
  toReturn: "To the return",
  progress: (keyed: number, all: number): string => `${keyed} of ${all} keyed`,
  dates: "Dates are typed as",
  datesHint: "Choose the way the Exchange’s form asks for: we could not verify it.",
  keys: "↓ and ↑ go through the values, C copies, Space ticks.",
  copy: "Copy",
  copyOf: (label: string, value: string): string => `Copy ${label}: ${value}`,
  copied: (value: string): string => `Copied: ${value}`,
  notCopied: "Excel does not allow copying here: the value is selected, press Ctrl+C.",
  kinds: { count: "", amount: "Amount", currency: "Currency", date: "", text: "" } satisfies Record<
    KeyedValue["kind"],
    string
  >,
  changed: (was: string): string => `Changed since it was keyed. Keyed: ${was}`,
  changedCount: (count: number): string =>
    count === 1 ? "1 field has changed since it was keyed." : `${count} fields have changed since they were keyed.`,
  onlyOpen: "Hide what is keyed",
  asSheet: "Write as a checklist",
  allKeyed: "Everything is keyed.",
};

export type KeyInWords = typeof en;

const zh: KeyInWords = {
  lead: "按表格次序列出報表各欄。將數值複製到聯交所系統後剔選；剔選隨活頁簿保存。",
  which: "報表",
  noReturn: "本活頁簿尚未編製報表。",
  toReturn: "前往報表",
  progress: (keyed, all) => `已輸入 ${keyed} 項，共 ${all} 項`,
  dates: "日期格式",
  datesHint: "聯交所表格的日期格式未經核實：請選擇所要求的格式。",
  keys: "以 ↓、↑ 逐項移動，按 C 複製，按空白鍵剔選。",
  copy: "複製",
  copyOf: (label, value) => `複製${label}：${value}`,
  copied: (value) => `已複製：${value}`,
  notCopied: "Excel 不容許在此使用剪貼簿：已選取數值，請按 Ctrl+C。",
  kinds: { count: "", amount: "金額", currency: "貨幣", date: "", text: "" },
  changed: (was) => `輸入後已更改。輸入時為：${was}`,
  changedCount: (count) => `${count} 個欄位在輸入後已更改。`,
  onlyOpen: "隱藏已輸入項目",
  asSheet: "寫成核對清單",
  allKeyed: "全部已輸入。",
};

/** What the page for keying in alone says: fetched with it. */
export const KEY_IN_WORDS: Readonly<Record<Language, KeyInWords>> = { en, "zh-Hant": zh };
